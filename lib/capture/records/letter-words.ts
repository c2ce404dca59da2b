/** Words around given names in letters and sentences, folded (Cyrillic in Latin letters). */

const words = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** What a letter begins with: "Dear Anna", "Milá Jano", "Hallo Peter". */
export const greetings = words(
  'dear hi hello hey hiya greetings morning afternoon evening good',
  'liebe lieber hallo guten tag moin servus gruss',
  'mila mily vazena vazeny ahoj dobry den zdravim cau drahy draha',
  'kedves szia hello tisztelt tere kallis lugupeetud tervist',
  'draga dragul buna ziua salut stimate stimata',
  'zdravstvuyte privet dorogoy dorogaya uvazhaemyy uvazhaemaya dobryy shanovnyy shanovna pryvit',
  'drogi droga witaj czesc szanowny szanowna',
  'cher chere bonjour salut hola querido querida estimado estimada ciao caro cara gentile beste hallo',
);

/** Beginnings of words that thank or praise: whom, stands behind them. */
export const thanks: readonly string[] = [
  'thank',
  'kudos',
  'grateful',
  'appreciat',
  'congratulat',
  'dank',
  'dekuj',
  'diky',
  'dikes',
  'podekovan',
  'dakuj',
  'vdaka',
  'podakovan',
  'koszon',
  'aitah',
  'tanan',
  'tanu',
  'multumes',
  'multumi',
  'spasib',
  'blagodar',
  'dyakuy',
  'dzieku',
  'podziekowan',
  'merci',
  'remerci',
  'gracias',
  'agradec',
  'grazie',
  'ringrazi',
];

/** Right before the name of whom to turn to, or with whom one did: "ask for Anna", "spoke to Peter". */
export const turningTo = words(
  'contact call phone ring text ask email mail meet met see visit saw with by',
  'kontaktujte volejte zavolejte napiste kontaktieren anrufen rufen mit von s se',
  'keresse hivja contactati sunati obrashchaytes zvonite sprosite s',
  'contactez appelez avec llame contacte con chiamare contattare kontakt zadzwon',
);
/** Words that may stand between: "speak to Anna", "ask for Peter", "contact our Jane". */
export const between = words('to for with our at sie an na pana pani au a al');
/** Before "to", "for" and "with". */
export const speaking = words(
  'speak spoke speaking talk talked talking ask asking asked work worked working deal dealt dealing',
  'dealings reach write wrote turn chat chatted chatting recommend spricht sprechen wenden mluvit',
);

/** Behind somebody's given name: what people do and companies do not, or are not said to. */
export const doings = words(
  'is was has had who did does came comes went goes helped helps made makes took takes gave gives said says told',
  'explained worked works answered kept keeps found listened showed walked arrived brings brought began started',
  'will would runs leads manages handles owns teaches greets joined graduated grew enjoys loves lives studied holds received earned specializes specialises spent',
  'leitet arbeitet studierte betreut kummert vede pracuje vystudoval vystudovala pomohl pomohla',
);

/** Behind a name in lists of articles and letters: "John Sample Posted on". */
export const behindNames = words(
  'posted says said wrote writes comments replied read author joined published updated is was has had and at on in',
);

/** Between two names that belong together. */
export const joining = words('and a und et y e es i si ja in ir un & i');

/** Between two names one of which will do: "call Anna or Peter". */
export const alternatives = words('or nebo alebo oder vagy sau lub albo ili voi ou o of eller');

/** What comes right before a name by which somebody introduces themselves, folded. */
export const introductions: ReadonlySet<string> = new Set(
  (
    'my name is,i m,i am,this is,ich bin,mein name ist,jmenuji se,jsem,volam sa,som,mam na imie,nazywam sie,jestem,je m appelle,' +
    'je suis,mi chiamo,sono,me llamo,soy,ma numesc,minu nimi on,mina olen,ik ben,jag heter,menya zovut,a nevem'
  ).split(','),
);

/** Right before the given name of somebody's family or company: "her husband Peter". */
export const relations = words(
  'husband wife son sons daughter daughters brother brothers sister sisters father mother uncle aunt cousin nephew niece',
  'grandson granddaughter grandfather grandmother hosts host fiance fiancee partner colleague colleagues friend friends',
  'manzel manzelka manzelky manzelem syn syna synem dcera dcery dcerou bratr bratra bratri sestra sestry otec otce matka kolega kolegyne',
  'manzelom synom dcerou brat brata otcom mann ehemann ehefrau sohn tochter vater mutter bruder schwester onkel neffe',
  'abikaasa poeg tutar vend ode isa ema ferje felesege fia lanya testvere batyja apja sotia sotul fiul fiica fratele sora',
  'muzh zhena syn doch brat sestra otets cholovik druzhyna maz zona syna corka siostra ojciec mari fils fille frere soeur pere',
  'marito moglie figlio figlia fratello sorella padre marido esposa hijo hija hermano hermana echtgenoot zoon dochter broer zus',
);

/** Forms of address as they stand in sentences, without a capital: "paní Nováková". */
export const addressing = words('pan paní pani pán herr frau doamna domnul proua härra');
/** Before a surname: a household, nobody alone. */
export const families = words(
  'familie family rodina famille famiglia familia rodzina perekond csalad semya',
);
/** What comes before one's own name under a letter, or in a heading: "Ihr", "Váš", "Your", "Meet". */
export const ownWords =
  /^(?:Ihre?|Eure?|Váš|Vaše|Your|Yours|Teie|Ваша?|Wasz|Twój|Votre|I['’]m|I am|Meet|About)\s(?=\p{Lu})/u;
