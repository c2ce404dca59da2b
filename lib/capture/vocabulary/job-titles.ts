/**
 * Beginnings of words that are the head of a job title, in the users' languages, without accents
 * and in lower case. A `$` at the end means the whole word. A short line with such a word beside a
 * person's name is taken for their job title.
 */
export const jobTitleStems: readonly string[] = [
  // international and English
  'accountant administrator adviser advisor agent$ analyst architect$ assistant attorney bookkeeper',
  'broker$ buyer$ ceo$ cfo$ chair$ chairman chairperson chairwoman chef$ cio$ clerk$ cmo$ cofounder',
  'consultant coo$ coordinator counsel$ cto$ curator dean$ dentist designer$ developer$ director',
  'dispatcher doctor$ editor$ engineer$ estimator executive$ foreman founder head$ hr$ instructor',
  'lawyer lead$ leader$ lecturer manager nurse$ officer$ owner$ owners$ paralegal partner$',
  'planner$ president$ principal$ producer$ professor proprietor realtor receptionist recruiter',
  'registrar representative researcher salesman solicitor specialist supervisor teacher',
  'trainer treasurer trustee veterinarian vp$ webmaster',
  // Czech and Slovak
  'advokat architekt asistent clen$ clenka$ dispecer ekonom fakturant fyzioterapeut',
  'inzenyr jednatel komplementar konatel konstrukter konzultant koordinator',
  'kuchar lekar majitel makler manazer mistopredsed mistostarost mistr$ nakupci obchodna$',
  'obchodnic obchodnik personalist pokladni$ poradce poradkyn pravnic pravnik predseda',
  'predsedkyn predstavenstv primator prodavac prodejce programator projektant prokurist psycholog',
  'recepcni reditel referent riaditel sekretar sestra$ skladnic skladnik spolecnik',
  'spolumajitel spravce spravkyn starosta starostka stavbyvedouci tajemnik technik trener ucetni$',
  'ucitel uctovn vedouci veduca veduci veterinar$ vlastnik vychovatel vyvojar zakladatel zastupce',
  'zastupkyn zubar$',
  // Estonian
  'arst$ direktor esimees esindaja ostujuht haldur insener juhataja juhatuse juht jurist',
  'klienditeenind linnapea meister$ notar nounik omanik opetaja',
  'raamatupidaja',
  'vallavanem vandeadvokaat',
  // Hungarian
  'alapito alelnok asszisztens beszerz diszpecser elnok ertekesit fejleszto igazgato jegyzo$ kepviselo',
  'kereskedo konyvelo konyvvizsgal logisztik menedzser mernok munkatars orvos polgarmester raktaros',
  'referens szakerto szerelo tanacsado tanar tervezo titkar tulajdonos ugyintezo ugynok ugyved ugyvezet',
  'uzletkoto vezeto',
  // Romanian
  'asociat$ avocat consilier contabil coordonator economist fondator gerant inginer medic$ presedinte',
  'primar$ proprietar reprezentant responsabil secretar sef$ vanzator vicepresedinte',
  'viceprimar',
  // Russian and Ukrainian
  'агент$ адвокат администратор бухгалтер владелец власник врач гендиректор глава$ главный голова$',
  'головний директор диспетчер заведующ заместител засновник заступник инженер керівник',
  'кладовщик консультант координатор логист лікар мастер$ медсестра менеджер начальник',
  'основател партнер$ председател представител президент программист продавец риелтор риэлтор',
  'руководител секретар собственник специалист стоматолог технолог управляющ учител учредител',
  'фахівец экономист эксперт юрисконсульт юрист',
  // German
  'zahnarzt ansprechpartner arzt assisten aussendienst auszubildend',
  'berater buchhalt disponent einkauf entwickler fachangestellt',
  'geschaftsfuhr geschaftsleit gesellschafter grunder ingenieur inhaber innendienst',
  'kauffrau kaufmann lehrer leiter leitung mitarbeiter monteur pfarrer',
  'rechtsanwalt rektor$ sachbearbeit steuerberat verkauf vertrieb verwaltung$',
  'vorsitzend vorstand',
  // Polish
  'adwokat asystent burmistrz czlonek doradca dyrektor handlow inzynier kierownik koordynator',
  'ksiegow mechanik$ menadzer nauczyciel pelnomocnik pielegniar prezes prokurent',
  'przedstawiciel radca specjalist vicedirekt vicepresident viceprezident wicedyrektor',
  'wiceprezes wlasciciel wojt$ wspolnik wspolwlasciciel zastepca',
  // English
  'animator appraiser associate$ auditor avp$ bartender bursar caretaker chaplain chiropractor ciso$',
  'coach$ comptroller controller copywriter councillor councilor counsellor counselor custodian',
  'driver$ evp$ governor$ groomer headmaster headmistress headteacher',
  'hygienist illustrator inspector installer intern$ janitor journalist liaison$ librarian',
  'machinist mayor$ mechanic$ merchandiser mgr$ midwife ombudsman operator$',
  'optometrist pastor$ pharmacist physiotherap plumber$ priest$',
  'programmer rector$ rep$ reporter reverend salesperson saleswoman scientist',
  'strategist stylist superintendent surgeon svp$ therapist translator tutor$',
  'underwriter vicar$ warden$ worker$',
  // French
  'associe$ associee$ comptable conseiller directeur directrice dirigeant fondateur fondatrice maire$',
  'notaire proprietaire responsable secretaire technicien',
  // Spanish and Portuguese
  'abogad advogad asesor contable diretor encargad fundador gerente ingenier jefa$ jefe$ presidente',
  'propietari socia$ socio$',
  // Italian
  'amministrator avvocato commercialista direttor direttrice geometra impiegat legale$ segretari',
  'titolare',
  // Dutch
  'adviseur bestuurder boekhouder eigenaar hoofd$ medewerker oprichter vennoot zaakvoerder',
  // Nordic and Finnish
  'grundare innehaver johtaja konsult leder$ myyja$ ordforande paallikko puheenjohtaja saljare',
  'toimitusjohtaja vd$',
  // Lithuanian and Latvian
  'buhalter gramatved ipasniek savinink vaditaj vadovas vadove vadybinink valdes$',
  // Greek
  'διαχειριστ διευθυν ιδιοκτητ ιδρυτ λογιστ προεδρος υπευθυν',
  // Estonian, Hungarian and Romanian
  'epitesz informatikus',
  // Romance languages
  'administrativ$ charge$ chargee$',
  'conducteur consulente engenheir fisioterap higienist infirmier',
  'medecin medica$ medico$ odonto photographe psicolog recepcio',
  'tecnico$',
  // Dutch, Nordic and Finnish
  'bogholder makelaar sekreterare voorzitter',
].flatMap((line) => line.split(' '));
