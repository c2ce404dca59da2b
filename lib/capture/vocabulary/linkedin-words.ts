/**
 * What LinkedIn's own interface says, in the users' languages and in the large ones, as patterns for
 * folded text: lower case, without accents. Beginnings of words, since the site inflects them.
 */

const anyOf = (words: string) => new RegExp(`^(?:${words})`);
const wholly = (words: string) => new RegExp(`^(?:${words})$`);

export const experienceHeadings =
  /^(?!volunt|dobrovol|ehrenamt|волонт|wolont|benevol)(?:[^ ]+ ){0,2}(?:experien|zkusenost|prax|skusenost|(?:too)?kogemus|(?:munka)?tapasztal|опыт|досвід|опит|berufserf|erfahrung|doswiadcz|esperienz|pieredze|patirt)/;

/** Other sections of a profile: the card on top is over, and so are the positions. */
export const otherHeadings = anyOf(
  'educat|vzdel|harid|tanulman|studii|образован|освіт|ausbildung|wyksztalc|formation|educacion|formacion|formazione|izglit|' +
    'issilav|about$|summary$|info|o mne|nevjegy|despre|общие|о себе|загальн|uber mich|o mnie|a propos|acerca|a[ck]ti[vw]|' +
    'tegevus|tevekenys|действия|діяльн|attivita|highlights|featured|skills|lic|languages|interests|volunt|people |more prof',
);

/** "until now" at the end of a position's dates. */
export const presentWords =
  /(?:^| )(?:present|presente|current|soucasnost|dosud|dodnes|nyni|dneska|dnes|sucasnost|doteraz|praegu|tana|jelen|jelenleg|mostanaig|prezent|наст[^ ]* время|сеичас|теперішніи|дотепер|зараз|наразі|сега|досега|heute|gegenwart|obecnie|teraz|aujourd|actualidad|oggi|attuale|momento|paslaik|dabar|heden)(?: |$)/;

/** Words between a job title and an employer in a headline. */
export const headlineJoiners =
  've společnosti|ve firmě|v společnosti|v spoločnosti|vo firme|în cadrul|in cadrul|в компании|у компанії|в компанії|' +
  'в компания|w firmie|ettevõttes|uzņēmumā|įmonėje|at|@|beim|bei|la|chez|presso|w|v|ve|vo|в|во|у';

/** Before the employer in a search result or on a card: "Current: Sales Manager at …". */
export const currentLabels = wholly(
  '(?:current|soucasn|a[ck]tu[ae]l|praegu|jelenleg|in prezent|compania actual|текущ|сеичас|в настоящ|поточн|наразі|derzeit|' +
    'obecn|poste actuel|entreprise actuel|empresa actual|attual|azienda attual)[^ ]*(?: [^ ]+)?',
);

/** Beside a value in a position of the older layouts, for those who listen: "Company Name". */
export const positionLabels = wholly(
  'company name|title|dates employed|employment duration|total duration|location|nazev spolecnosti|name des unternehmens|' +
    'название компании|nazwa firmy|nom de l entreprise',
);

/** Employment kinds on a line of their own. */
export const employmentKinds = wholly(
  '(?:full|part) time|self employed|freelance|contract|internship|seasonal|permanent.*|.*uvazek|osvc|staz|tais.*ga|' +
    '(?:teljes|resz)munka.*|szabaduszo|.*norma intreaga|(?:полн|частич).*|фриланс|сам[ао]за.*|стажировка|(?:не)?повна.*|' +
    '(?:voll|teil)zeit|selbststandig|freiberuflich|(?:nie)?pelny etat|temps .*|cd[id]|stage|jornada.*|autonomo|a tempo.*',
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
    'web ?sites?|web[^ ]* strank[ay]|web|veebileht|koduleht|web(?:oldal|hely|seiten?)|sit[eo](?: ul)? web|(?:веб ?|уе?б)?саит|' +
      'strona internetowa|witryna.*|vietne|.*svetaine',
  ),
  phone: wholly('phone|telef[ao]n.*|телефон.*|numer telefonu|talrunis|telephone'),
  industry: wholly(
    'industr(?:y|ies|ie)|odvet(?:vi|vie)|obor|valdkond|tegevusala|iparag|agazat|domeniu.*|sect(?:or|eur).*|settore|отрасл[иь]|' +
      'сфера деятельности|галузь|branchen?|branza|nozare',
  ),
  headquarters: wholly(
    'headquarters|(?:hlavni )?sidlo|ustredie?|centrala|peakont?or|asukoht|szekhely|kozpont|sediu.*|штаб квартира|' +
      'главныи офис|головнии офіс|hauptsitz|siedziba.*|siege social|sede.*',
  ),
} as const;

/** Before the names of people of a company: "Employees at Example", "Zaměstnanci společnosti Příklad". */
export const employeeHeadings = anyOf(
  'employee|zam[ei]stnanci|tootajad|alkalmazott|munkatars|angajat|сотрудник|співробіт|beschaftigte|mitarbeiter|pracowni|' +
    'employe|empleado|dipendenti',
);

/** In titles and headings of log-in forms, challenges and errors, behind which there is nothing to read. */
export const wallWords =
  /^(?:(?:sign (?:in|up)|log ?in|join(?: linkedin| now)?|registra[^ ]*|вход|воити|anmelden|accedi|conectare|oops|error)(?:$| (?:to|or|sign|today))|prihla[ss])|security (?:check|verif)|not found|(?:n t|not) exist|(?:not|isn t) available|unavailable|went wrong|neexist|nenalez|nenasla|nem talal|nu a fost|nu este|не наиден|недоступ|не знаид|einloggen|nicht (?:gefunden|verfugbar)|zaloguj|nie znalez|niedostepn|identifier|introuvable|iniciar? sesion|no encontrad|non trovat/;

/** "· 2nd", "• 3e et +", "2nd degree connection 2nd". */
export const degreeMark =
  /^(?:[·•]\s?[1-3](?!\d).{0,30}|[1-3](?:[.º°ª+]|st|nd|rd|er|e|ème|-[йяа])\+?(?:\s(?:degree|stupeň|stupně|grades|aste|foku|уровня|stopnia|ступеня|grado|niveau)\b.{0,20})?)$/;

/** Those who have a company, not those who lead something in one ("Head of Sales"). */
export const ownerHeadline =
  /^((?:.{0,40}[\s&/,-])?(?:founder|owner|ceo|zakladatel(?:ka)?|majitel(?:ka)?|gründer(?:in)?|inhaber(?:in)?|fondat(?:eur|rice|ore)|основатель))\s(?:of|společnosti|firmy|der|von|de|di|компании)\s(.{2,80})$/i;

/** Before an employer with a legal form: "nákupčí, Vzor s.r.o.". */
export const formHeadline =
  /^(.{2,100}?)(?:,\s|\s(?:en|na|hos|i|y|firmy|společnosti|spoločnosti|der|компании)\s)(.{2,100})$/;

/** "Head of la Zona": what stands before a joiner is whole. */
export const openHeadline =
  /\s(?:of|de|des|di|del|von|für|for|pro|na|и|and|y|e|und|a|&|en|chez|presso|at|bei|in)$/i;

/** Behind the name in a document's title. */
export const titleSuffix = /\s?[|–—-]\s(?:LinkedIn|Sales Navigator)\s*$/i;
