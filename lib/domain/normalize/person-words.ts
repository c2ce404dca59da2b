/** Titles before and after names; compared without dots, spaces, accents and case. */
export const personTitles: string[] = [
  // Czech and Slovak
  'Ing. Mgr. Bc. BcA. MgA. JUDr. MUDr. MVDr. MDDr. PhDr. RNDr. PharmDr. ThDr. PaedDr. RSDr. ThLic.',
  'ICDr. PhMr. RCDr. RTDr. Dr. DrSc. CSc. DSc. Ph.D. Th.D. DiS. ArtD. dr.h.c. h.c. arch. akad. mal.',
  'soch. prof. doc. odb. as. mjr. plk. pplk. kpt. gen.',
  // English
  'MBA MPA MSc BSc BA MA MEng BEng MPhil DPhil EdD PsyD PharmD LLM LL.M. LLB LL.B. JD J.D. MD M.D.',
  'DDS DVM RN PE CPA CFA CFP PMP ACCA FCCA CIPD FRCS MRICS FRICS CEng Esq. Eng. Mr Mrs Ms Miss Mx Sir',
  'Dame Lord Lady Rev. Hon. Jr. Sr. CISSP CISA SHRM SHRM-CP SPHR PHR OBE MBE CBE',
  // English: medicine, counselling, insurance, houses, divinity
  'DMD DPM DPT DNP APRN ARNP FNP FNP-C CRNA PA-C BSN MSN RDH LVT LCSW LICSW LMFT LMHC LPC LCPC LMT OTR/L CCC-SLP BCBA FACS FAAP FACP',
  'FACC FACOG MBBS MBChB BChD BDS MRCGP FRCOG FRCVS MRCVS BVSc BVetMed MCSP BACP MBACP Reg.MBACP Reg.Mem.BACP UKCP HCPC RGN',
  'CPCU ChFC CRPC CCIM AICP ASLA NCARB P.Eng. FCIPD MCIPD MCIOB RIBA FRIBA M.Div. D.Min. Ed.S. MFA M.F.A. BFA MLIS Revd',
  // English: churches, councils, services
  'Bro. Sis. Revd. Rev’d Ptr. Cllr. Cllr Ald. Capt. Sgt. Lt. Maj. Col.',
  // German
  'Dipl. Dipl.-Ing. Dipl.-Kfm. Dipl.-Kff. Dipl.-Kffr. Dipl.-Betriebsw. Dipl.-Inf. Dipl.-Phys. Dipl.-Chem.',
  'Dipl.-Volksw. Dipl.-Wirt.-Ing. Dipl.-Psych. Dipl.-Oec. Mag. Mag.a DI DI(FH) DDr. Dr.-Ing. Dr.med. Dr.jur.',
  'Dr.rer.nat. Dr.phil. Dr.rer.pol. med. jur. rer. nat. phil. dent. vet. iur. Univ.-Prof. (FH) FH habil.',
  'MAS Herr Frau Hr. Fr. Ing.(FH) KommR. KR RA RAin StB WP M.A. B.A. M.S. B.S. M.Ed. B.Ed. M.Com. B.Com. M.Tech. B.Tech. M.Sc. B.Sc. B.Eng. M.Eng.',
  // Hungarian, Romanian, Polish
  'ifj. id. özv. okl. Dl. Dl Dna. Dna D-na D-l Domnul Doamna inż. mgr hab. mec. adw. Pan Pani',
  'Paní Pán Slečna Av. Conf. Lect. lek.',
  // Russian, Ukrainian, Baltic
  'проф. доц. акад. к.т.н. д.т.н. к.э.н. д.э.н. к.м.н. д.м.н. к.ю.н. д.ю.н. инж. г-н г-жа канд.',
  'Härra Proua Hr Pr kungs kundze',
  // French, Italian, Spanish, Dutch
  'Mme Mlle Me Maître Dott. Dott.ssa Dott.essa Avv. Geom. Rag. Arch. Sig. Sig.ra Signor Signora',
  'Sr. Sra. Srta. Don Doña Dña. Lic. Dra. drs. ir. mr. bc. dhr. mevr.',
  // More of them: medicine, priests, scouts, officers, those studying yet
  'MHA RSc. prim. DBA LLD MPH EMBA PgD MSW MDes n.med. n.o.zdr. lek.dent. lek.med. płk. ppłk. mjr. ks. Mons.',
  'ThMgr. JCLic. MgA. mr.sc. dr.sc. dipl.oec. dipl.iur. spec. univ. mag.oec. As. ec. arh. farm. psih. drd. asist. dipl.',
  'Pfr. Pfrin. PD Priv.-Doz. MMag. BEd. B.Ed. M.Ed. OStR StR DGKP Καθ. к.псих.н. к.пед.н. к.б.н. д.б.н. к.х.н. к.ф.н.',
].flatMap((line) => line.split(' '));

/**
 * How members of churches and orders are called, folded: before a name and written with a capital they are
 * forms of address.
 */
export const churchForms: string[] = 'brother sister father elder reverend canon monsignor'.split(
  ' ',
);

/** Lower-case parts of surnames. */
export const nameParticles: string[] = (
  'von van vom zu zum zur der den de del della di da das do dos du des la le los las lo y e i ' +
  'af av bin ibn ben bar abu al el ul ur ter ten te op ze z ob dit und'
).split(' ');

/**
 * Words no person is called by, folded: labels, departments, jobs, places in towns, sections of
 * pages, days and months. One of them and the text is no name.
 */
export const noNameWords: string[] = [
  // Pages and labels
  'kontakt kontakty kontaktai kontakti kontaktid contact contacts contactus kapcsolat contacte kontakte',
  'home uvod domu about us nas company firma firmy produkty products produkte services sluzby reference',
  'references blog news novinky aktuality akce eshop shop kosik cart login registrace search hledat menu',
  'more vice read cookies cookie privacy policy terms conditions impressum imprint datenschutz agb gdpr',
  'web website email mail telefon phone fax mobil adresa address adresse anschrift opening hours oteviraci',
  'doba info information informace all rights reserved copyright download ke stazeni mapa map stranek site',
  'faq help support podpora kariera career careers jobs volna mista galerie gallery fotogalerie cenik',
  'o nama avaleht meist teenused tooted kodulap szolgaltatasok termekek rolunk bemutatkozas acasa despre',
  'noi servicii produse glavnaya kompanii uslugi kontaktnaya informatsiya adres elektronnaya pochta',
  'view profile photo image logo click here subscribe newsletter follow share message connect see show',
  // Departments and jobs
  'department oddeleni dept division team tym office kancelar sekretariat management vedeni sales prodej',
  'obchod obchodni marketing purchasing nakup logistika logistics accounting ucetni ucetnictvi finance',
  'financni human resources personalni service servis technical technicky technicke production vyroba',
  'vyrobni director reditel reditelka jednatel jednatelka manager manazer manazerka managing executive',
  'chief officer president vice chairman predseda board member clen head vedouci assistant asistent',
  'asistentka secretary engineer technik konzultant consultant specialist specialista analyst developer',
  'designer architect representative zastupce leiter leitung geschaftsfuhrer geschaftsfuhrung geschaftsfuhrerin',
  'vertrieb einkauf buchhaltung verkauf ansprechpartner juhataja juhatus direktor direktorius direktors',
  'vadovas valdes loceklis ugyvezeto igazgato ertekesites vezeto iroda osztaly administrator sef',
  'departament vanzari birou generalnyy otdel prodazh menedzher bukhgalter rukovoditel spetsialist',
  'kierownik prezes zarzad dzial sprzedazy biuro customer client zakaznik zakaznicky recepce reception',
  'hotline dispecink infolinka provozovna provozovny pobocka pobocky centrala sidlo headquarters branch',
  'warehouse sklad store prodejna owner majitel founder zakladatel partner partners group holding',
  'orders desk enquiries inquiries bookings reservations helpdesk returns complaints feedback editorial advertising',
  'subscriptions accounts payable receivable billing payroll maintenance facilities admissions enrolment enrollment alumni',
  // Places
  'street road avenue square lane drive boulevard strasse ulice ul namesti nam trida tr ulica utca ut',
  'tanav tee maantee mnt iela gatve pr prospekt strada str bulevardul bd calea piata ulitsa pereulok',
  'vul city town mesto obec okres kraj region county state republic republika ceska slovenska czech',
  'slovakia estonia eesti latvia lithuania hungary magyarorszag romania germany deutschland austria',
  'poland polska ukraine ukraina russia rossiya united kingdom states america europe european world',
  'international sever jih vychod zapad center centre centrum',
  // Time
  'monday tuesday wednesday thursday friday saturday sunday pondeli utery streda ctvrtek patek sobota nedele',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag january february march july',
  'september october november december leden unor brezen duben kveten cerven cervenec srpen zari',
  'rijen listopad prosinec today yesterday',
  // Things
  'the and or for with your our this that from new free best online system systems solutions technology',
  'technologies industry industries engineering consulting trading trade export import building construction',
  'stavby stavebni restaurant hotel university universita skola museum hospital insurance',
  'institute institut association asociace foundation nadace club klub church parish ministry government',
].flatMap((line) => line.split(' '));
