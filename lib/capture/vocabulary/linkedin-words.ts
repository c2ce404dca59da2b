/**
 * What LinkedIn's own interface says, in the users' languages and in the large ones, as patterns for
 * folded text: lower case, without accents. Beginnings of words, since the site inflects them.
 */

const anyOf = (words: string) => new RegExp(`^(?:${words})`);
const wholly = (words: string) => new RegExp(`^(?:${words})$`);

export const experienceHeadings =
  /^(?!volunt|dobrovol|ehrenamt|волонт|wolont|benevol)(?:[^ ]+ ){0,2}(?:work )?(?:experien|zkusenost|prax|skusenost|\p{L}*kogemus|\p{L}*tapasztalat|опыт|досвід|опит|berufserf|erfahrung|doswiadcz|esperienz|pieredze|patirt|employment)/u;

/** Other sections of a profile: the card on top is over, and so are the positions. */
export const otherHeadings = anyOf(
  'educat|vzdel|harid|tanulman|vegzetts|iskol|educat|studii|образован|освіт|ausbildung|wyksztalc|formation|educacion|' +
    'formacion|formazione|istruzione|izglit|issilav|about$|summary$|informac|o mne|teave|nevjegy|bemutatk|despre|общие свед|' +
    'о себе|загальн|про мене|uber mich|info|o mnie|a propos|acerca|activit|aktivit|tegevus|tevekenys|действия|активн|діяльн|' +
    'aktywn|actividad|attivita|highlights|featured|skills|dovedn|kenntnis|licenses|languages|interests|volunt|' +
    'recommendat|people |more profiles',
);

/** "until now" at the end of a position's dates. */
export const presentWords =
  /(?:^| )(?:present|presente|current|soucasnost|dosud|dodnes|nyni|dneska|dnes|sucasnost|doteraz|praegu\p{L}*|tana\p{L}*|jelen\p{L}*|mostanaig|napjaink\p{L}*|mai napig|prezent|наст\p{L}* время|настоящ\p{L}*|сеичас|теперішніи|дотепер|зараз|наразі|сьогодні|сега|досега|heute|gegenwart|obecnie|chwili obecnei|teraz|aujourd|ce jour|actualidad|actualmente|oggi|attuale|momento|paslaik|sobrid|dabar|siuo metu|heden)(?: |$)/u;

/** Words between a job title and an employer in a headline. */
export const headlineJoiners =
  've společnosti|ve firmě|v společnosti|v spoločnosti|vo firme|în cadrul|in cadrul|в компании|у компанії|в компанії|' +
  'в компания|w firmie|ettevõttes|uzņēmumā|įmonėje|at|@|beim|bei|la|chez|presso|w|v|ve|vo|в|во|у';

/** Before the employer in a search result or on a card: "Current: Sales Manager at …". */
export const currentLabels = wholly(
  '(?:current|soucasn|aktual|aktuell|praegu|jelenleg|in prezent|actual|compania actual|текущ|сеичас|в настоящ|поточн|наразі|' +
    'derzeit|obecn|poste actuel|entreprise actuelle|empresa actual|attual|azienda attual|paslaik|dabar)[^ ]*(?: [^ ]+)?',
);

/** Beside a value in a position of the older layouts, for those who listen: "Company Name". */
export const positionLabels = wholly(
  'company name|title|dates employed|employment duration|total duration|location|nazev spolecnosti|' +
    'name des unternehmens|название компании|nazwa firmy|numele companiei|nom de l entreprise|nombre de la empresa|' +
    '(?:termin|data|datum|dauer|zeitraum|dates|delka|celkova|cas|дата|даты|стаж|общ|okres|czas|duree)[^ ]* [^ ]+(?: [^ ]+)?',
);

/** Employment kinds on a line of their own. */
export const employmentKinds = wholly(
  '(?:full|part) time|self employed|freelance|contract|internship|apprenticeship|seasonal|permanent.*|(?:na )?(?:plny|castecny|' +
    'zkraceny) uvazek|osvc|staz|na volne noze|tais.*ga|(?:teljes|resz)munka.*|szabaduszo|(?:cu )?norma intreaga|поль?н.*|' +
    'частичн.*|фриланс|сам[ао]за.*|стажировка|(?:не)?повна заинятість|(?:voll|teil)zeit|selbststandig|freiberuflich|' +
    '(?:nie)?pelny etat|samozatrudnienie|temps (?:plein|partiel)|cdi|cdd|stage|jornada completa|autonomo|a tempo pieno|tirocinio',
);

/** The link to the contact card, where it stands on one line with the place. */
export const contactWords =
  /(?: ·)? (?:see )?(?:contact info|kontaktní (?:údaje|informace)|kontaktné údaje|kontaktandmed|kontaktinfo|elérhetőség\p{L}*|kapcsolati adatok|(?:informații|date) de contact|контактная информация|контактные данные|контактн\p{L}+ \p{L}+|kontaktdaten|(?:informacje|dane) kontaktowe|coordonnées|información de contacto|informazioni di contatto)$/iu;

/** Lines of a card that are neither headline nor place. */
export const topCardNoise = wholly(
  'status is \\p{L}+|open to(?: work)?|(?:is )?hiring|connect|message|follow(?:ing)?|more|saved?|viewed|pending|premium|verified|' +
    'influencer|view profile|join (?:to|now).*|sign in|see your mutual.*|sledovat|vice|zprava|' +
    'navazat spojeni|vernetzen|folgen|nachricht|mehr|еще|сообщение',
);

export const labelsOfCompanyFacts = {
  website: wholly(
    'web ?sites?|web(?:ove|ova)? ?strank[ay]|web|veebileht|koduleht|web(?:oldal|hely|seiten?)|site (?:ul )?web|sitio web|' +
      'sito web|(?:веб |веб|уеб)?саит|strona internetowa|witryna.*|vietne|.*svetaine',
  ),
  phone: wholly('phone|telef[ao]n.*|tele?fonszam|телефон.*|numer telefonu|talrunis|telephone'),
  industry: wholly(
    'industr(?:y|ies|ie)|odvet(?:vi|vie)|obor|valdkond|tegevusala|iparag|agazat|domeniu.*|sector (?:de )?activitat.*|' +
      'отрасл[иь]|отрасъл|сфера деятельности|галузь|branchen?|branza|secteurs?.*|sector(?:es)?|settore|nozare',
  ),
  headquarters: wholly(
    'headquarters|(?:hlavni )?sidlo|ustredi|ustredie|centrala|peakont?or|asukoht|szekhely|kozpont|sediu.*|штаб квартира|' +
      'главныи офис|головнии офіс|седалище|hauptsitz|siedziba.*|siege social|sede(?: principal)?',
  ),
} as const;

/** Before the names of people of a company: "Employees at Example", "Zaměstnanci společnosti Příklad". */
export const employeeHeadings = anyOf(
  '(?:key |some )?employees |zamestnanci|tootajad|alkalmazott|munkatars|angajati|сотрудники|співробітники|служители|' +
    'beschaftigte|mitarbeiter|pracownicy|employes|empleados|dipendenti|darbinieki|darbuotojai',
);

/** In titles and headings of log-in forms, challenges and errors, behind which there is nothing to read. */
export const wallWords =
  /^(?:sign (?:in|up)|log ?in|join(?: linkedin| now)?|registra[^ ]*|вход|войти|воидите|вхід|увіити|anmelden|accedi|conectare|auth ?wall|oops|error|captcha)(?:$| (?:to|or|sign|v|на|в|bei|a|in|se|для|linkedin|today))|security (?:check|verif)|not found|(?:doesn t|does not) exist|(?:not|isn t) available|unavailable|went wrong|prihla[ss]|neexistuje|nenalezen|nenasla|nepodarilo|neni (?:k disp|dostup)|nie je k disp|logi sisse|ei leitud|bejelentkez|nem (?:talalhato|erheto)|intra in cont|autentific|nu a fost gas|nu este disp|не наиден|недоступ|не знаид|einloggen|nicht (?:gefunden|verfugbar)|schiefgelaufen|zaloguj|nie znalez|niedostepn|identifier|introuvable|n est pas disp|inici[ae]r? sesion|no encontrad|no esta disp|non trovat|non e disp/;
