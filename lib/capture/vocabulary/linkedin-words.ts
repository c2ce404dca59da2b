/**
 * What LinkedIn's own interface says, in the users' languages and in the large ones, as patterns for
 * folded text: lower case, without accents. Beginnings of words, since the site inflects them.
 */

const anyOf = (words: string) => new RegExp(`^(?:${words})`);
const wholly = (words: string) => new RegExp(`^(?:${words})$`);

export const experienceHeadings =
  /^(?!volunt|dobrovol|ehrenamt|волонт|wolont|benevol)(?:[^ ]+ ){0,2}(?:experien|zkusenost|prax|skusenost|(?:too)?kogemus|(?:munka)?tapasztal|опыт|досвід|опит|berufserf|erfahrung|doswiadcz|esperienz|pieredze|patirt|ervaring|werkervaring|erfarenhet|arbetslivserf|erfaring|(?:tyo)?kokemu|deneyim)/;

/** Other sections of a profile: the card on top is over, and so are the positions. */
export const otherHeadings = anyOf(
  'educat|vzdel|harid|tanulman|studii|образован|освіт|ausbildung|wyksztalc|formation|educacion|formacion|formazione|izglit|' +
    'issilav|about$|summary$|info|o mne|nevjegy|despre|общие|о себе|загальн|uber mich|o mnie|a propos|acerca|a[ck]ti[vw]|' +
    'tegevus|tevekenys|opleiding|samenvatting|vaardig|interesses|aanbevel|talen$|utbildning|sammanfattning|fardighet|rekommend|' +
    'uddannelse|utdanning|sammendrag|resume|koulutus|osaaminen|tietoja$|suositu|egitim|hakkinda|beceri|tavsiye|resum|riepilog|competen|kenntnisse|fahigkeit|empfehl|interess|referenc|dovednost|znalost|umiejetn|konyv|nyelv|keszseg|limbi$|competent|навык|рекоменд|языки|навички|мови$|груп|' +
    'действия|діяльн|attivita|highlights|featured|skills|lic|languages|interests|volunt|people |more prof',
);

/** "until now" at the end of a position's dates. */
export const presentWords =
  /(?:^| )(?:present|presente|current|soucasnost|dosud|dodnes|nyni|dneska|dnes|sucasnost|doteraz|praegu|tana|jelen|jelenleg|mostanaig|prezent|наст[^ ]* время|сеичас|теперішніи|дотепер|зараз|наразі|сега|досега|heute|gegenwart|obecnie|teraz|aujourd|actualidad|oggi|attuale|momento|paslaik|dabar|heden|nu|nuvarande|i dag|idag|na|navaerende|naværende|nuværende|nykyinen|nykyhetki|nyt|halen|gunumuz|simdi|devam|atual|atualidade|ate hoje|en cours|jusqu[^ ]*|do dnes|az pana acum|acum)(?: |$)/;

/** Words between a job title and an employer in a headline. */
export const headlineJoiners =
  've společnosti|ve firmě|v společnosti|v spoločnosti|vo firme|în cadrul|in cadrul|в компании|у компанії|в компанії|' +
  'в компания|w firmie|ettevõttes|uzņēmumā|įmonėje|yrityksessä|au sein de|en la empresa|na empresa|at|@|beim|bei|la|' +
  'chez|presso|c/o|bij|hos|på|vid|ved|w|we|v|ve|vo|в|во|у';

/** The same where the interface is in the language; elsewhere they stand in other sentences. */
export const ownJoiners: Readonly<Record<string, string>> = {
  es: 'en|en el|en la',
  pt: 'na|no|em',
};

/** Before these it is a field, not an employer: "Especialista en Compras", "Estudante em …". */
export const fieldHeadline =
  /(?:^|[\s|/])(?:e?studi?ant[^ /|]{0,14}|alumn[oa]|li[cs]en[cs]iad[oa]|ing[^ /|]{0,14}|eng[^ /|]{0,14}|t[eé]cnic[oa]|especiali[^ /|]{0,14}|e[xs]pert[oa]|m[aá]ster|mestr[ae]|grado|gradua[^ /|]{0,14}|diplomad[oa]|do[cu]tor[^ /|]{0,14}|formad[oa]|mag[ií]ster|bach[^ /|]{0,14}|profes[^ /|]{0,14}|curs[^ /|]{0,14}|p[oó]s|interesad[oa]|experiencia|experiência|pasión|apasionad[oa])(?:\s\S{1,30})?$/i;

/** "Příklad şirketinde Satış Müdürü": the employer first. */
export const employerFirst =
  /^(\S.{1,80}?) (?:şirketinde|firmasında|a\.ş\.'de|adlı şirkette) (\S.{1,100})$/i;

/** "beszerzési vezető a Minta Kft.-nél": the ending says it. */
export const employerEnding = /^(.{3,80}?)(?:,| az?| a\(z\)) ([^\s,].{1,80}?)[-‑–]?n[áé]l$/i;

/** In directories employers and schools stand on one line, employers first. */
export const schools =
  /universi|universy|univerz|yliopist|ulikool|egyetem|colleg|lyce|liceu|lice[oi]|gymnas|gymnaz|gimnaz|eco?le?(?: |$)|escuela|escola|school|schule|skola|skole|skola|szkol|iskol|uczelni|politech|politecn|facult|fakult|hogeschool|akadem|academ|institu|школ|универс|універс|институт|інститут|лице|гимназ|колледж/;

/** Before the employer in a search result or on a card: "Current: Sales Manager at …". */
export const currentLabels = wholly(
  '(?:current|soucasn|sucasn|momentaln|a[ck]tu[ae]l|praegu|jelenleg|(?:in )?prezent|compania actual|текущ|сеичас|в настоящ|' +
    'поточн|наразі|зараз|derzeit|momentan|gegenwart|obecn|(?:poste|entreprise|emploi|fonction) actuel|' +
    '(?:empresa|puesto|cargo|trabajo) actual|att?ual|(?:azienda|posizione|occupazione|lavoro|ruolo) attual|' +
    '(?:empresa|cargo|posicao) atual|presente|huidig|nuvarande|navarande|nuv.{1,2}rende|nav.{1,2}rende|nykyi|su an|mevcut|pasreiz|siuo metu)' +
    '[^ ]*(?: [^ ]+)?',
);

/** Beside a place in a profile: "Location", "Località". */
export const placeLabels = wholly(
  'location|ort|standort|wohnort|lieu|localisation|ubicacion|localita|sede|localidad[e]?|localizacao|local|locatie|plaats|plats|' +
    'sted|placering|sijainti|lokalizac.*|lokalita|umisteni|misto|locatie|localitate|местоположение|регион|город|' +
    'місцезнаходження|розташування|konum|yer|helyszin|hely|asukoht',
);

/** Beside a value in a position of the older layouts, for those who listen: "Company Name". */
export const positionLabels = wholly(
  'company name|title|dates employed|employment duration|total duration|' +
    'name des unternehmens|titel|position|zeitraum der beschaftigung|beschaftigungszeitraum|dauer der beschaftigung|beschaftigungsdauer|' +
    'gesamtdauer|nom de l entreprise|titre|(?:dates|duree) (?:d emploi|de l emploi|du poste)|duree totale|' +
    'nombre de la empresa|cargo|(?:fechas|duracion) (?:de|del) empleo|duracion total|nome (?:dell )?azienda|qualifica|' +
    '(?:date|durata|periodo) (?:di |dell )?impiego|durata (?:totale|complessiva)|nome da empresa|titulo|' +
    '(?:datas|periodo|duracao) (?:de|do) emprego|duracao total|bedrijfsnaam|functie|datums? in dienst|dienstverband|' +
    '(?:duur|periode) (?:van )?(?:het )?dienstverband|totale duur|foretagsnamn|anstallnings(?:datum|period|tid)|total (?:langd|tid|varaktighet)|' +
    '(?:virksomheds|firma)navn|virksomhedens navn|stilling|tittel|ans.?et+elses[^ ]*|(?:samlet|total) varighe[dt]|yrityksen nimi|' +
    'titteli|tyosuhteen [^ ]+|kokonaiskesto|nazwa firmy|tytul|stanowisko|(?:daty|okres|czas|dlugosc)(?: trwania)? zatrudnienia|' +
    '(?:laczny|calkowity) (?:czas|okres).*|nazev (?:spolecnosti|firmy)|nazov (?:spolocnosti|firmy)|pozice|pozicia|' +
    '(?:data|obdobi|doba|delka|datum|dlzka) (?:zamestnani|zamestnania|pusobeni|trvani pracovniho pomeru)|celkov[ae] (?:doba|delka).*|' +
    'numele companiei|titlu|functie|(?:perioada|durata|data|datele) angajarii|durata totala|название компании|должность|' +
    '(?:период|даты|срок|продолжительность) работы|общ(?:ая|ии) (?:продолжительность|срок).*|назва компанії|посада|' +
    '(?:період|тривалість|дати) роботи|загальна тривалість|sirket adi|unvan|(?:istihdam|calisma) [^ ]+|toplam sure|' +
    '(?:vallalat|ceg|cegn)(?:ev)? neve|cegnev|beosztas|pozicio|foglalkoztatas [^ ]+|teljes idotartam|' +
    'ettevotte nimi|ametinimetus|tootamise [^ ]+|kogukestus',
);

/** Employment kinds on a line of their own. */
export const employmentKinds = wholly(
  '(?:full|part) time|self employed|freelance|contract|internship|seasonal|permanent.*|.*uvazek|osvc|staz|tais.*ga|' +
    '(?:teljes|resz)munka.*|szabaduszo|.*norma intreaga|(?:полн|частич).*|фриланс|сам[ао]за.*|стажировка|(?:не)?повна.*|' +
    '(?:voll|teil)zeit|selbststandig|freiberuflich|(?:nie)?pelny etat|temps .*|cd[id]|stage|jornada.*|autonomo|a tempo.*|' +
    'fulltime|parttime|voltijds?|deeltijds?|zelfstandige?.*|heltid|fuldtid|deltid|egenforetagare|selvst.*|praktik(?:um)?|praksis|' +
    'werkstudent|.*aikainen|harjoittelu|tempo (?:in)?determinato|tirocinio|libero professionista|tempo integral|meio periodo|' +
    'estagio|efetivo|temporario|profissional autonomo|contrato.*|contratto.*|practicas|independant|alternance|interim|' +
    'umowa.*|caly etat|samozatrudnienie|dpp|dpc|brigada|(?:tam|yari) zamanli|staj.*',
);

/** In the employer's place where somebody was employed nowhere. */
export const careerBreaks =
  /^(?:career break|karierni prestavka|berufliche auszeit|(?:pauza|pausa|przerwa|перерыв).* (?:carrera|karier|cariera|carriera|карьер)|pause carriere)/;

/** The link to the contact card, where it stands on one line with the place. */
export const contactWords =
  /(?: ·)? (?:(?:see )?contact info|kontakt[^ ]* ?(?:údaje|informace|info|daten|andmed)|elérhetőség[^ ]*|[^ ]+ de contacto?|контактн[^ ]+ [^ ]+|(?:informacje|dane) kontaktowe|coordonnées|informazioni di contatto)$/i;

/** Lines of a card that are neither headline nor place. */
export const topCardNoise = wholly(
  'status is .*|open to(?: work)?|(?:is )?hiring|connect|message|follow(?:ing)?|more|saved?|viewed|pending|premium|verified|' +
    'influencer|top voice|view profile|join (?:to|now).*|sign in|see your mutual.*',
);

export const labelsOfCompanyFacts = {
  website: wholly(
    'web ?sites?|sit[ei]o?s? (?:da )?web|webb?plats(?:er)?|hjemmesider?|(?:web|nett)sted(?:er)?|verkkosivu[^ ]*|' +
      '(?:web|internet) sitesi|internetseite|homepage|web[^ ]* strank[ay]|web|veebileht|koduleht|web(?:oldal|hely|seiten?)|sit[eo](?: ul)? web|(?:веб ?|уе?б)?саит|' +
      'strona internetowa|witryna.*|vietne|.*svetaine',
  ),
  phone: wholly(
    'phone|telef[ao]n.*|телефон.*|numer telefonu|nr telefonu|talrunis|telephone|puhelin.*|puhelin.*|nr telefonu',
  ),
  industry: wholly(
    'industr(?:y|ies|ie)|odvet(?:vi|vie)|obor|valdkond|tegevusala|iparag|agazat|domeniu.*|sect(?:or|eur).*|settore|отрасл[иь]|' +
      'сфера деятельности|галузь|branchen?|bransje|bransch|branza|nozare|toimiala|sektor|setor|bedrijfstak|sektore?',
  ),
  headquarters: wholly(
    'headquarters|(?:hlavni )?sidlo|ustredie?|centrala|peakont?or|asukoht|szekhely|kozpont|sediu.*|штаб квартира|' +
      'главныи офис|головнии офіс|hauptsitz|siedziba.*|siege social|sede.*|hoofdkantoor|huvudkontor|hovedkontor|hovedkvarter|hovedsede|paakonttori|paatoimipaikka|genel merkez|merkez',
  ),
} as const;

/** Over what a company says of itself. */
export const aboutHeadings = wholly(
  'about(?: us)?|overview|info(?:rmation)?|uber uns|ubersicht|o nas|o firme|o spolecnosti|o spolocnosti|prehled|prehlad|informac.*|' +
    'despre(?: noi)?|prezentare generala|о нас|о компании|общие сведения|обзор|про нас|про компанію|огляд|meist|ulevaade|rolunk|' +
    'bemutatkozas|attekintes|a propos|vue d ensemble|presentation|acerca de|quienes somos|vision general|informazioni|chi siamo|' +
    'panoramica|over(?: ons)?|overzicht|om(?: oss| os)?|oversikt|overblik|sobre(?: nos)?|visao geral|tietoja|yleiskatsaus|hakkinda|' +
    'genel bakis|przeglad',
);

/** Before the names of people of a company: "Employees at Example", "Zaměstnanci společnosti Příklad". */
export const employeeHeadings = anyOf(
  'employee|zam[ei]stnanci|tootajad|alkalmazott|munkatars|angajat|сотрудник|співробіт|beschaftigte|mitarbeiter|pracowni|' +
    'employe|empleado|dipendenti|medewerkers|werknemers|medarbetare|anstallda|medarbejder|ansatte|tyonteki|calisan|funcionari|colaborador',
);

/** In titles and headings of log-in forms, challenges and errors, behind which there is nothing to read. */
export const wallWords =
  /^(?:(?:sign (?:in|up)|log ?in|join(?: linkedin| now)?|registra[^ ]*|вход|воити|anmelden|accedi|conectare|oops|error)(?:$| (?:to|or|sign|today))|prihla[ss])|security (?:check|verif)|not found|(?:n t|not) exist|(?:not|isn t) available|unavailable|went wrong|neexist|nenalez|nenasla|nem talal|nu a fost|nu este|не наиден|недоступ|не знаид|einloggen|nicht (?:gefunden|verfugbar)|zaloguj|nie znalez|niedostepn|identifier|introuvable|iniciar? sesion|no encontrad|non trovat/;

/** "· 2nd", "• 3e et +": behind a sign, whatever else the line says. */
export const degreeMark = /^[·•]\s?[1-3](?!\d).{0,30}$/;

/** How far somebody is from the user: "2", "2nd", "3er", "2go"; the dot and the like are no part of it. */
export const degreeNumber = /^[1-3](?:st|nd|rd|th|er|ere|e|eme|o|a|de|te|ste|я|го|и|º|ª)?$/;

/** What is said around it, folded: "conexão de 2º grau", "Kontakt 2. stopnia", "3e et +". */
export const degreeWords = wholly(
  '(?:contact|kontakt|connect|conex|conness|collegament|relation|relaci|rela[tz]|verbind|forbind|baglant|kapcsolat|' +
    'pripojen|spojeni|znajom|связ|контакт|звязок|yhtey|ismeros|verkosto|sidos|degree|gra[adu]|stup|stop[ni]|fok|nive|' +
    'nivel|livel|niva|level|уров|рівн|рівен|ступ|степ|derece|aste|astme|tasem|trin|pakap|laipsn|szint|kola|kol)[^ ]{0,9}',
);

/** Small words between them. */
export const degreeFillers = wholly(
  'd[eoiu]|da|of|e|et|en|i|y|and|und|a|si|es|и|і|та|ve|och|og|ja|ou|pa|plus|more|mais|mas|mehr|meer|tobb|wiecej|vise|более|ваш[^ ]*|' +
    'я|го|[ºª]|your|tu|votre|ihr|jouw|ton',
);

/** Those who have a company, not those who lead something in one ("Head of Sales"). */
export const ownerHeadline =
  /^((?:.{0,40}[\s&/,-])?(?:founder|owner|ceo|zakladatel(?:ka)?|majitel(?:ka)?|gründer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice|ore)|eigena(?:ar|resse)|oprichter|titolare|propriet[aá]ri[oa]|fundador[a]?|dueñ[oa]|grundare|ägare|stifter|ejer|eier|omistaja|właściciel(?:ka)?|założyciel(?:ka)?|основатель|владелец|власни(?:к|ця)|засновни(?:к|ця)))\s(?:of|společnosti|firmy|der|von|van|de|da|do|di|del|av|af|компании|компанії)\s(.{2,80})$/i;

/** Before an employer with a legal form: "nákupčí, Vzor s.r.o.". */
export const formHeadline =
  /^(.{2,100}?)(?:,\s|\s(?:en|em|na|no|hos|i|in|y|u|ved|af|av|van|firmy|společnosti|spoločnosti|der|компании)\s)(.{2,100})$/;

/** "Head of la Zona": what stands before a joiner is whole. */
export const openHeadline =
  /\s(?:of|de|des|di|del|von|für|for|pro|na|и|and|y|e|und|a|&|en|chez|presso|at|bei|in)$/i;

/** Behind the name in a document's title. */
export const titleSuffix = /\s?[|–—-]\s(?:LinkedIn|Sales Navigator)\s*$/i;
