import { foldText } from '@/lib/domain/normalize/clean-text';

/**
 * Words by which a text on a page is told to be a name or none, in the users' languages and those
 * around. Kept folded. Only used outside the page, so they cost the reader nothing.
 */

const isFolded = (text: string) => /^[a-z\d ]*$/.test(text);
const folded = (text: string) => (isFolded(text) ? text.trim() : foldText(text));

const wordsOf = (text: string): readonly string[] =>
  text.split('\n').map(folded).filter(Boolean).join(' ').split(' ');
const phrasesOf = (text: string): readonly string[] =>
  text.split(/[\n,]/).map(folded).filter(Boolean);

/** What stands before a name in headings and titles: "Welcome to …", "O společnosti …". */
export const leadPhrases: readonly string[] = phrasesOf(`
  working at, work at, jobs at, careers at, career at, life at, arbeiten bei, jobs bei, karriere bei, prace v, prace ve, kariera v, praca v, praca w, kariera w, working for, travailler chez, trabajar en, lavorare in, lavorare per, cariere la, locuri de munca la, allasok, работа в, вакансии, werken bij, jobba hos,
  welcome to, welcome at, about, all about, contact, contacts, contact us, contact us at, contacting, meet, home of, home page of, homepage of, logo, logo of, the official site of, official site of, the official website of, official website of, visit, join, get in touch with, why choose, why, who is, who are, reviews of, review of, menu for, map of, directions to, blog posts on, fans of, hours for, photos of, reach, copyright, back to, go to, return to,
  thank you for visiting, thank you for choosing, thank you for inquiring about, thank you for your interest in, powered by,
  vitejte v, vitejte ve, vitejte na strankach, vitejte na webu, vitejte u, vita vas, o firme, o spolecnosti, o nas, kontakt, kontakty, kontakt na, kontakty na, kontakty firmy, kontaktni udaje, uvodni stranka, uvod, hlavni stranka, domovska stranka,
  vitajte v, vitajte vo, vitajte na, vitajte na strankach, vita vas, o spolocnosti,
  willkommen bei, willkommen beim, willkommen bei der, willkommen im, willkommen in der, willkommen auf der seite, willkommen auf den seiten, herzlich willkommen bei, herzlich willkommen im, herzlich willkommen in der, uber uns, uber, ueber, impressum, impressum der, impressum des, startseite, kontakt zu, kontakt zur, kontakt zum, so erreichen sie,
  udvozoljuk a, udvozoljuk az, udvozli ont a, udvozli ont az, rolunk, kapcsolat, kapcsolatok, fooldal, impresszum, elerhetosegek,
  bine ati venit la, bine ai venit la, bun venit la, bun venit pe, despre, despre noi, contact, contacte, acasa, prima pagina,
  добро пожаловать в, добро пожаловать на сайт, вас приветствует, о компании, о фирме, контакты, контактная информация, главная, официальный сайт, ласкаво просимо до, про компанію, контактна інформація, контакти, головна,
  tere tulemast, tere tulemast lehele, meist, ettevottest, kontakt, kontaktid, avaleht, esileht,
  witamy w, witamy na stronie, o firmie, o nas, kontakt, strona glowna,
  bienvenue chez, bienvenue a, bienvenue au, bienvenue sur le site de, bienvenue sur, a propos de, qui est, contactez, contacter, accueil, mentions legales,
  bienvenidos a, bienvenido a, acerca de, sobre, quienes somos, contacto, contacte con, inicio, aviso legal,
  benvenuti da, benvenuti in, benvenuti al, benvenuti nel sito di, benvenuti su, chi e, chi siamo, contatti, contatta, home page,
  bem vindo a, bem vindo ao, contato, contactos, sobre a, inicio,
  board of directors of, board of directors of the, board of trustees of, board of trustees of the, board members of, board members of the, board of the, officers of, officers of the, staff of, staff of the, our team at, the team at, meet the team at, our staff at, meet the staff at, team members of, committee of the, executive committee of the,
  vybor, vykonny vybor, predsednictvo, vorstand, vorstand der, vorstand des, der vorstand der, der vorstand des, vorstandschaft, vorstandschaft des, das team der, das team des, das team vom, unser team der, zarzad, zespol, wladze, vezetoseg, elnokseg, consiliul director al, echipa de la, conducerea, styrelsen, styrelse, styrelsen i, bestyrelse, bestyrelsen, bestyrelsen i, styret, styret i, hallitus, juhatus, valdyba, valde, bestuur, bestuur van, het bestuur van, consiglio direttivo, il direttivo, junta directiva de, junta directiva del, conseil d administration de, le bureau de, equipe de, l equipe de, l equipe du, equipo de, diretoria da, diretoria do, upravni odbor, правление, команда компании, коллектив,
  sigla, logotip, logotips, logotipas, logotipo, logotipo de, logotyp, logotype, logotype de, logo de, logo du, logo der, logo des, logo van, logo vom, логотип, логотип компании, лого, λογοτυπο, embleme, grb,
  apie, apie mus, apie imone, kontaktai, par, par mums, par uznemumu, kontakti, sakums, sakumlapa, pradzia, titulinis, o podjetju, o drustvu, o klubu, kontakt i, za nas, за нас, za kontakt, контакти на, καλως ηλθατε, καλως ηρθατε, επικοινωνια, σχετικα με, αρχικη, iletisim, hakkimizda, kontakt os, om klubben, om foreningen, velkomen til, valkommen till oss pa, yhteystiedot,
  welkom bij, over, over ons, contact met, valkommen till, om, om oss, kontakta, velkommen til, kontakt, tervetuloa, yhteystiedot, dobrodosli v, dobrodosli na, o nama, kontakti
`);

/** What stands behind a name: "… Review", "… – oficiální stránky". */
export const tailPhrases: readonly string[] = phrasesOf(`
  owner verified, verified, verified owner, verified business, verified company, verified listing, business verified, claimed, claimed business, claimed profile, unclaimed, unclaimed profile, premium member, verifiziert, geprueft, gepruft, inhaber bestatigt, overeno, overena firma, overeny profil, overena spolocnost, zweryfikowana firma, zweryfikowany, verificat, firma verificata, ellenorzott, kontrollitud, проверено, проверенная компания, перевірено, onayli firma, dogrulanmis, verificato, azienda verificata, verificado, empresa verificada, verifie, entreprise verifiee, geverifieerd, verifierad, verifisert, vahvistettu, patvirtinta, parbaudits,
  logo, review, reviews, restaurant review, restaurant reviews, hotel reviews, menu, menus, photos, map, maps, profile, company profile, business profile, overview, at a glance, home, homepage, home page, website, web site, official site, official website, official web site, contact, contact us, contacts, contact information, contact info, contact details, contact page, about us, about, imprint, jobs, careers, directions, hours, location, locations, phone number, address, information, facts, ratings,
  recenze, hodnoceni, kontakt, kontakty, o nas, uvod, uvodni stranka, oficialni stranky, oficialni web, oficialne stranky, profil, profil firmy, katalog firem, recenzie, hodnotenia,
  impressum, startseite, bewertungen, erfahrungen, speisekarte, offnungszeiten, kontakt und anfahrt, anfahrt, uber uns,
  velemenyek, ertekelesek, kapcsolat, fooldal, etlap, cegadatok, honlapja, weboldala,
  pareri, recenzii, contacte, acasa, site oficial, despre noi,
  отзывы, отзывы о компании, контакты, официальный сайт, главная, отзывы клиентов, відгуки, контакти, офіційний сайт,
  arvustused, kontakt, kontaktid, avaleht, koduleht, opinie, strona glowna, oficjalna strona,
  kontaktai, apie mus, titulinis, pradzia, kontakti, par mums, sakums, sakumlapa, o nama, o nas, naslovna, pocetna, pocetna strana, zvanicni sajt, sluzbena stranica, uradna stran, за нас, начало, начална страница, επικοινωνια, αρχικη, ποιοι ειμαστε, σχετικα με εμας, iletisim, hakkimizda, ana sayfa, anasayfa, kontakta oss, om oss, startsida, hem, kontakt os, om os, forside, forsiden, hjem, hjemmeside, etusivu, yhteystiedot, over ons, contact opnemen, contato, contactos, sobre nos, quem somos, inicio, pagina inicial, chi siamo, dove siamo, contattaci, nous contacter, contactez nous, qui sommes nous, quienes somos, contactenos, nosotros, contactati ne, echipa, echipa noastra, o firme, o spolecnosti, kontaktni udaje, nas tym, nasi lide, o nas, zespol, nasz zespol, команда, наша команда, наші контакти, про нас, головна, csapatunk, munkatarsaink, meeskond, meist,
  avis, accueil, site officiel, mentions legales, opiniones, inicio, sitio oficial, contacto, recensioni, contatti, sito ufficiale, home page
`);

/** Words that alone or with each other name a kind of page, a part of it or an action, never anybody. */
export const commonWords: ReadonlySet<string> = new Set(
  wordsOf(`
  a an the of to for in on at by and or with from our your my we us you it is are be here this that all more new now how what where who why when
  contact contacts contacting about welcome home homepage page pages site sitemap map maps directions hours opening open location locations office offices main headquarters head branch branches store stores address addresses phone telephone tel fax email e mail mobile call write send message messages form feedback enquiry enquiries inquiry inquiries request quote free get touch find reach visit info information details detail general customer customers client clients service services support help center centre desk faq faqs team staff people management leadership board directors director faculty department departments admission admissions international students student directory search results result login log sign register account password user username member members news blog events event press media gallery photos photo video videos products product solutions portfolio projects references testimonials review reviews careers career jobs job vacancies privacy policy terms conditions legal notice imprint disclaimer cookies cookie copyright rights reserved links link quick useful resources additional social follow connect facebook twitter linkedin instagram youtube newsletter subscribe share print download downloads read learn click view see show next previous back top menu navigation skip content language english deutsch company business profile overview mission history vision values philosophy story who what we do online shop cart checkout order orders payment shipping delivery returns book booking reservation reservations appointment schedule partner partners affiliations licenses certifications awards category categories tags archive archives recent posts comments related welcome image picture graphic banner header footer slide spacer icon button arrow pin number numbers date time title name first last subject street city state zip country postal mailing billing physical corporate regional local sales marketing technical emergency hour today us latest type types kind kinds setting size sizes other others
  guidebooks reservations sponsored advertisement advertise advertising
  kontakt kontakty kontaktni kontaktujte nas nam nasi nase nasich napiste zavolejte pis o firme spolecnosti spolocnosti uvod uvodni domu strana stranka stranky hlavni vitejte vitajte sluzby sluzba produkty produkt cenik reference aktuality novinky galerie fotogalerie kariera volna mista ke stazeni mapa kde najdete jak najit adresa adresy sidlo provozovna provozovny pobocka pobocky oteviraci doba otevirac hodiny vedeni tym lide zamestnanci oddeleni udaje fakturacni identifikacni firemni informace formular dotaz poptavka objednavka kosik prihlaseni registrace hledat vyhledavani menu obchodni podminky ochrana osobnich udaju gdpr prohlaseni pristupnosti telefon mobil email detail vice zpet dalsi a v ve na pro se s k u z
  napiste otvaracie hodiny prevadzka prevadzky pobocky sluzby novinky ludia zamestnanci
  kapcsolat kapcsolatok elerhetoseg elerhetosegek elerhetosegeink rolunk cegunk cegunkrol fooldal kezdolap szolgaltatas szolgaltatasok szolgaltatasaink termek termekek hirek galeria arak arlista referenciak referenciaink karrier allas munkatarsak munkatarsaink csapat csapatunk impresszum adatok cegadatok nyitvatartas nyitva tartas terkep cim cimunk telefonszam irjon nekunk uzenet ugyfelszolgalat ajanlatkeres kereses bejelentkezes regisztracio kosar adatvedelem adatkezelesi tajekoztato a az es
  kontaktid kontaktandmed meist ettevottest avaleht esileht teenused teenus tooted toode uudised galerii hinnakiri meeskond tootajad votke vota uhendust saada sonum kaart asukoht lahtiolekuajad aadress otsing sisene ostukorv tingimused privaatsus ja
  contacte contacteaza contactati ne noi despre acasa servicii produse stiri noutati galerie foto preturi portofoliu cariere echipa echipa noastra conducere unde gasiti date de firma harta adresa program orar cautare autentificare cos politica confidentialitate termeni conditii si la pe
  impressum kontaktformular uns unser unsere ueber uber wir willkommen herzlich startseite start leistungen leistung angebot angebote produkte aktuelles neuigkeiten galerie preise referenzen karriere stellenangebote anfahrt lageplan standort standorte adresse anschrift offnungszeiten sprechzeiten mitarbeiter ansprechpartner team geschaftsfuhrung datenschutz datenschutzerklarung agb haftungsausschluss rechtliche hinweise angaben gemass tmg ddg suche anmelden warenkorb formular anfrage telefon zentrale und der die das im in zu zur zum bei mit
  контакты контакт контактная контактные информация данные нас наши наша нам компании компания фирме фирма главная услуги продукция товары каталог новости галерея цены прайс лист портфолио вакансии отзывы сотрудники команда руководство реквизиты как найти проехать проезда схема адрес адреса телефон телефоны свяжитесь с нами связь обратная звонок звоните напишите поиск войти вход корзина политика конфиденциальности и в о на добро пожаловать контакти контактна інформація про нас послуги головна новини кошик пошук адреса
  dane kontaktowe firmy firmie glowna uslugi oferta aktualnosci galeria cennik realizacje kariera praca zespol o nas napisz do znajdz mapa dojazdu godziny otwarcia polityka prywatnosci regulamin szukaj logowanie koszyk i w z
  contactez nous accueil propos qui sommes mentions legales services produits actualites galerie tarifs equipe plan acces horaires adresse formulaire recherche connexion panier politique confidentialite conditions generales et le la les des du de nos notre votre
  contacto contactenos contactanos inicio nosotros quienes somos empresa servicios productos noticias galeria precios equipo ubicacion donde estamos horario direccion formulario buscar aviso legal politica privacidad y el los las
  contatti contattaci chi siamo azienda servizi prodotti notizie galleria prezzi dove come raggiungerci orari indirizzo cerca accedi carrello note legali e il lo gli
  prodejny prodejna prodejci vydejni mista predajne predajna predajcovia filialen filiale filialfinder niederlassungen geschafte verkaufsstellen handlersuche geschaftsstellen
  uzleteink uzletek boltjaink boltok telephelyek telephelyeink fioktelepek irodaink magazine magazinele sucursale puncte lucru locatii showroom sklepy salony oddzialy placowki punkty sprzedazy lokalizacje
  магазины филиалы офисы представительства точки продаж poed kauplused esindused muugikohad kontorid agences magasins boutiques points vente implantations succursales tiendas sucursales oficinas delegaciones negozi filiali sedi punti vendita veikali parduotuves winkels vestigingen butiker
  logo logotip logotips logotipas logotipo logotyp logotype logotypes sigla parking arrival arriving meeting appointment appointments booking bookings pricing prices rates fees referral referrals testimonial physicians doctors dentists therapists providers specialists attorneys lawyers agents advisors instructors teachers coaches trainers breeders officers trustees committee committees volunteers sponsors partners
  kontaktai titulinis pradzia naujienos paslaugos produktai galerija nuotraukos apie mus imone adresas telefonas pastas komanda darbuotojai vadovybe kainos nuorodos rekvizitai sakums sakumlapa jaunumi pakalpojumi produkti mums adrese talrunis pasts darbinieki vadiba cenas saites rekviziti vakances karte
  pocetna naslovna naslovnica vesti novosti usluge proizvodi cenovnik cjenik galerija onama nama kontakti kontaktirajte lokacija radno vreme vrijeme telefon adresa ekipa uprava igraci treneri clanovi klub klubu stranica stranice domov domaca stran o podjetju storitve izdelki cenik novice kje smo ponudba zaposleni
  начало начална страница за нас услуги продукти новини екип цени партньори адрес телефон работно време ціни команда послуги продукція колектив керівництво відгуки фото галерея документи вакансії співпраця партнери доставка оплата
  αρχικη σελιδα επικοινωνια υπηρεσιες προιοντα ποιοι ειμαστε εταιρεια ομαδα διευθυνση τηλεφωνο ωραριο λειτουργιας χαρτης ραντεβου τιμες γιατροι ιατροι βιογραφικο σχετικα
  iletisim hakkimizda anasayfa sayfa hizmetler urunler haberler galeri ekibimiz adres telefon kariyer
  kontakta oss os hjem forside startsida nyheder nyheter tjenester ydelser priser ansatte medarbejdere personale styrelse bestyrelse styret styrelsen bestyrelsen personal medlemmar medlemmer oppettider abningstider apningstider hitta hallitus hinnasto henkilokunta ajankohtaista galleria aukioloajat jasenet
  openingstijden prijzen medewerkers bestuur leden route bereikbaarheid vacatures horarios equipe precos localizacao inicio diretoria direttivo consiglio soci orario
  vorstand vorstandschaft mitglieder vybor predstavenstvo zarzad wladze zespol vezetoseg elnokseg tagok juhatus liikmed valdyba nariai valde biedri echipe medici medicala medicii doctori voluntari consiliul
  contato contatos fale conosco quem somos empresa servicos produtos noticias onde over ons contactgegevens diensten producten nieuws zoeken om oss kontakta tjanster produkter nyheter yhteystiedot etusivu palvelut tuotteet meista kontakti nama usluge proizvodi novosti naslovnica pocetna
`),
);

/** What a site that lists others calls itself or its parts: "College Search", "Katalog firem". */
export const listingWords: ReadonlySet<string> = new Set(
  wordsOf(`
  search directory directories finder guide guides listing listings yellow pages reviews review ratings portal index database catalog catalogue marketplace classifieds register
  katalog databaze rejstrik seznam portal recenze hodnoceni zoznam register
  kereso tudakozo cegjegyzek cegkereso arlista katalogus verzeichnis branchenbuch branchenverzeichnis suche bewertungen portal telefonbuch
  catalog director firme registrul anunturi справочник реестр отзывы каталог объявления kataloog register otsing infoleht annuaire avis guide directorio guia opiniones elenco guida recensioni
`),
);

/** Words in an address' path that stand before what a directory lists. */
export const listingPaths: ReadonlySet<string> = new Set(
  wordsOf(`
  biz business businesses company companies firm firma firmy firms listing listings place places profile profiles detail details restaurant restaurants hotel hotels review reviews school schools college colleges university universities venue venues merchant vendor vendors supplier suppliers provider doctor doctors lawyer lawyers attorney seller sellers shop directory organization organisation
  subjekt rejstrik detail podnik podniky katalog ceg cegek cegadatlap ettevote ettevotted firme companie companii unternehmen branchenbuch eintrag kompaniya organizaciya organization org entreprise empresa azienda bedrijf foretag yritys przedsiebiorstwo
`),
);

/**
 * Beginnings of words that say what kind of organization a name is of; such a name needs no legal
 * form. As a word of its own the text is rather a kind than a name.
 */
export const organizationStems: readonly string[] = wordsOf(`
  universit univerzit universitat uniwersytet egyetem ulikool universitet college colleg hochschule fakult facult institut academy akadem academi school skola skoly skole schule gymnas gymnaz gimnaz gimnasium iskola kool scoala scoli liceul liceum lyce lycee ecole escuela scuola kindergarten materska ovoda lasteaed gradinit детский школа гимназия лицей университет институт академия
  hospital hospic nemocnic krankenhaus klinik clinic klinika korhaz haigla spital больниц поликлиник клиник стоматолог лікарн ordinace ordinaci arztpraxis praxis praxen zahnarzt dental dentist medical zdravotn rendelo apotheke lekarna gyogyszertar apteek farmaci apteka pharmacy pharmacie farmacia veterin
  hotel hostel penzion pension panzio pensiune gasthof gasthaus гостиниц отель hotell motel inn lodge resort apartment apartments
  restaurant restaurac ristorante restaurante resztauran etterem restoran ресторан кафе бар столовая grill bistro brasserie cafe caffe kavarn kavez kohvik cafenea pizzeri pizza tavern taverna pub hospoda hostinec vendeglo steakhouse diner bakery pekarn pekar backerei brewery pivovar brauerei bar kitchen cantina deli eatery
  church kostel farnost kirche pfarre gemeinde templom kirik biseric parish congregation synagog mosque diocese diecez
  obec mesto mestys magistrat urad obecni mestsky municipality city town village council county government ministry ministerst stadt stadtverwaltung rathaus onkormanyzat polgarmesteri vald linnavalitsus vallavalitsus primaria comuna consiliul администраци мэри департамент министерств urzad gmina mairie ayuntamiento comune
  association asociac sdruzeni spolek svaz svazek verein verband egyesulet szovetseg uhing selts liit asociati asociatia federati federace union unie union club klub sportclub turnverein foundation nadace nadacni stiftung alapitvany fundati fundacja fond trust society spolecnost charity ngo komora chamber kammer kamara camera палата фонд союз ассоциаци общество sihtasutus
  library knihovna bibliothek konyvtar raamatukogu bibliotec museum muzeum musee museo theatre theater divadlo szinhaz teater teatru teatr galerie galleria gallery zoo
  bank banka sparkasse insurance pojistovn versicherung biztosito kindlustus asigurari страхов банк
  law kancelar advokat rechtsanwalt kanzlei ugyvedi advokaadiburoo avocat notar attorney attorneys адвокат юридическ нотариус
  design consult graphic marketing photograph architect architekt archit estate dealership construct bau builders engineer plumbing heating roofing electric cleaning transport logist spedition logistik
  company compania companie компания группа завод фабрика комбинат холдинг corporation group skupina gruppe grupp holding works industries enterprises associates partners brothers sons
  studio atelier agency agentur agentura ugynokseg agentuur agentia агентств bureau студия ателье
  servis service services werkstatt autohaus garage tischlerei schreinerei malerei elektro sanitar heizung zimmerei metzgerei fleischerei gartnerei friseur salon truhlarstvi zamecnictvi stavby stavebni malirstvi instalaterstvi autoservis kovarna zahradnictvi kvetinarstvi
  realty realtors properties immobilien reality ingatlan kinnisvara imobiliare недвижимост farm farma gut weingut vinarstvi pinceszet winery vineyard
`);

/** Words of sentences and slogans: a name has none of them as words of their own. */
export const sentenceWords: ReadonlySet<string> = new Set(
  wordsOf(`
  across throughout serving since you your yours we we're us our i my they their it its is are was were be been has have had do does did will would can could should must may please thank thanks let get call click here learn more need needs want looking find choose serving offers offer provides providing provide specializing located submit fill enter required also been being which that this these those if because while
  wir sie ihr ihre ihnen unser unsere uns ist sind haben wird werden kann konnen bitte hier mehr
  jsme jste vas vam vase nase nabizime zajistujeme poskytujeme jsou muzete prosim kliknete zde
  sme ste ponukame mate vagyunk kinalunk kerjuk kattintson itt on onnek suntem oferim sunteti va rugam aici
  мы вы вас вам наш предлагаем можете пожалуйста здесь ваш ваши oleme pakume teie meie palun siin jestesmy oferujemy prosimy
  vam vasi jusu musu jums mums kvieciame aicinam gramos vase nase vasem nasem kliknite pozovite pisite nudimo pruzamo ponujamo nudim kontaktirajte нашите вашите предлагаме обадете нашої вашої вашому ласкаво пропонуємо телефонуйте
  κλειστε καλεστε επικοινωνηστε τηλεφωνηστε δειτε μαθετε γραψτε ελατε προσφερουμε ειμαστε
  voce voces nossa nosso seus suas oferecemos somos fale nostra nostro vostra vostro offriamo jouw onze wij zijn bieden kontaktieren rufen vores jeres tilbyr tilbyder erbjuder valkomna olemme tarjoamme teidan meidan sizin bizim
  contactati sunati programeaza rezerva descopera suna scrie zadzwon napisz umow sprawdz zavolejte napiste objednejte volejte zavolajte objednajte hivjon foglaljon helista broneeri
  nous vous votre notre sommes est sont avec cliquez nosotros ustedes somos esta con aqui noi siamo
`),
);
