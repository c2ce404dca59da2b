/** Words by language, folded as `foldText` does: "ул." is "ul", "Straße" is "strasse". */
const list = (...lines: string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** Types of streets, as whole words. */
export const streetWords = list(
  // cs, sk
  'ulice ulica ulic ulici ul trida tr namesti namestie nam nabrezi nabrezie nabr sidliste sidl stezka cesta alej',
  'nadvorie sady',
  // et
  'tn tanav mnt maantee pst puiestee tee pt poik plats valjak allee talu',
  // lv, lt
  'iela bulvaris bulv gatve prospekts laukums sosja dambis prospektas pr al aleja alejos aikste plentas',
  'pl skg kelias g gat krastine krantine',
  // hu
  'utca u ut utja ter tere korut krt korutja fasor setany rakpart rkp koz sor lakotelep dulo hrsz',
  // ro
  'str strada bd bdul bulevardul blvd b dul calea piata aleea al sos soseaua intrarea splaiul drumul sg',
  // ru, uk, bg, sr
  'ulitsa prospekt prosp prt pereulok per pereul shosse sh naberezhnaya nab ploshchad bulvar proezd pr',
  'tupik liniya mikrorayon mkr vul vulitsya vulytsya prov provulok ploshcha bulv shose kvartal promzona',
  'trakt alleya proulok ulitsya bul zh k',
  // hr, sl, sr
  'ulica trg cesta put obala setaliste avenija bulevar ul naselje steza nabrezje',
  // de
  'strasse str gasse weg platz allee ring damm ufer chaussee steig pfad stieg markt zeile',
  // nl
  'straat laan plein kade gracht weg dreef singel steenweg stwg baan',
  // pl
  'ulica aleja aleje os osiedle plac rondo szosa skwer bulwar rynek',
  // en
  'street st road rd avenue ave av lane ln drive dr boulevard blvd way court ct square sq terrace close',
  'crescent cres highway hwy parkway pkwy broadway mews gardens gdns row pike turnpike tpke trail trl',
  'circle cir plaza plz place pl quay wharf walk parade pde esplanade loop alley expressway expy freeway',
  'fwy route rte bypass causeway promenade embankment grove',
  // fr
  'rue avenue place impasse chemin chem allee allees quai cours route rte boulevard square passage sentier',
  'faubourg zi za zac boul',
  // it
  'via viale piazza corso largo vicolo piazzale lungomare strada contrada localita loc',
  // es, ca, pt
  'calle c avenida avda avd av paseo carretera ctra poligono pol rambla ronda camino plaza plza travesia',
  'carrer passeig avinguda placa rua avenida praca largo travessa estrada alameda urbanizacion urb r',
  // sv, no, da, fi
  'gatan vagen vag gata vei veien vej gade katu tie kuja alle torget torg torvet',
  // tr, el
  'sokak sokagi sok sk cadde caddesi cad cd bulvari blv mahallesi mah odos leoforos leof plateia',
);

/** English ones that are words of everything else too: a street where they end its name. */
export const trailingStreetWords = list(
  'street st road rd avenue ave lane ln drive dr way court ct square sq terrace close crescent row pike',
  'trail circle cir plaza place pl quay wharf walk parade loop alley route grove park mall cross point',
);

/** Types of streets that stand in front of the name: "ul. Kwiatowa", "Str. Florilor", "Via Roma". */
export const leadingStreetWords = list(
  'ulice ulica ulic ulici ul trida tr namesti namestie nam nabrezi nabr str strada bd bdul bulevardul calea piata',
  'aleea sos soseaua splaiul intrarea ulitsa prospekt prosp pereulok per shosse naberezhnaya nab ploshchad',
  'bulvar proezd vul vulitsya prov provulok aleja aleje al os osiedle plac rue via viale piazza corso calle',
  'avenida avda avd av paseo carretera rua trg bul',
);

/** Endings of street names written in one word. */
export const streetEndings =
  /(?:strasse|str|gasse|weg|platz|allee|damm|ufer|zeile|straat|laan|plein|gracht|dreef|steenweg|gatan|vagen|veien|vegen|torget|katu|kuja|polku|ntie)$/;

/** Endings of other words too: "Nürnberg", "Engineering", "Bahnhof", "Brigade". */
export const looseStreetEndings =
  /(?:[^aeiou]ring|markt|berg|hof|graben|steig|pfad|stieg|kade|singel|gata|gade|vej|tie|stien|plats|ulica)$/;

/** Words that make a part a region, folded, as whole words. */
export const regionWords = list(
  'kraj okres okr maakond maak novads nov pagasts pag apskritis apskr rajonas savivaldybe sav megye',
  'vm judet judetul jud obl oblast oblasti krai kray respublika resp woj wojewodztwo powiat pow county',
  'raion raionul rayon sector sectorul sektor province provincia prov region departement canton kanton',
  'bundesland land zupanija gubernia okrug fylke lan departamento distrito',
);

/** Parts of towns and districts: neither locality nor region. */
export const districtWords = list(
  'linnaosa kerulet ker rayon r n raj dzielnica gmina gm mestska cast cast mc cartier cart vald prigrad',
  'priemiestis mikrorayon',
);

/** Before a town's name: "г. Москва", "mun. Cluj-Napoca". */
export const townWord =
  /^(?:г|гор|город|м|місто|с|село|пос|посёлок|поселок|пгт|смт|дер|деревня|ст-ца|р\.\s?п|гр|mun|municipiul|municipiu|oraș|oraşul|orașul|oras|orasul|com|comuna|sat|satul|loc|localitatea|obec|město|mesto|miasto|m-to|town of|city of|gemeente|gem)(?:\.\s*|\s+)(?=\p{Lu})/iu;

/** A part that only says more of the house: "д. 1", "nr. 5", "bl. A", "12/3", "оф. 5". */
const houseWords =
  'nr|no|č\\s?\\.?\\s?p|č\\s?\\.?\\s?o|č|d|дом|д|зд|здание|вл|владение|корп|корпус|к|стр|строение|литер|литера|лит|оф|офис|кв|' +
  'квартира|помещение|помещ|пом|павильон|пав|склад|секция|этаж|эт|комната|комн|ком|каб|кабинет|под|подъезд|' +
  'бокс|блок|бл|вх|ап|ет|офіс|буд|будинок|під|приміщення|кім|поверх|bl|bloc|blok|block|corp|corpul|sc|scara|ap|apt|apart|' +
  'apartment|appt|flat|et|etaj|cam|camera|biroul|birou|suite|ste|unit|units|floor|fl|room|rm|bldg|building|' +
  'shop|office|level|lvl|dept|top|stiege|stg|tür|whg|haus|geb|gebäude|objekt|obj|hala|budova|vchod|blok|' +
  'patro|em|emelet|fszt|földszint|ajtó|lház|lph|ép|épület|lok|m|lokal|p|piętro|pok|pokój|kab|kabinets|k|km|korpus|' +
  'mi|mile|milepost|dz|dzīvoklis|telpa|ruum|korrus|interior|piso|pta|puerta|esc|local|oficina|int|scala|bus|bte|boîte|bt|bât|' +
  'bâtiment|étage|inng|inngang|oppg|oppgang|opg|opgang|uppg|uppgång|dveře|dvere|mail\\sstop|lote|loja|sala|andar|fracção|daire|kat|no|lot|plot|shed|stall|n[.°º]{1,2}|mailbox|mb|pmb';
/** Between two of them without a comma: "д. 3 лит. А". */
export const houseBoundary = new RegExp(`\\s{1,3}(?=(?:${houseWords})(?:\\.|\\s|\\d))`, 'iu');
const oneNumber =
  '\\d{1,5}\\s?(?:bis(?!\\p{L})|ter(?!\\p{L})|\\p{L})?(?:\\s?[/–-]\\s?(?:\\d{1,5}\\s?\\p{L}?|(?:bis|ter|\\p{L})(?!\\p{L}))){0,3}\\.?';
const ordinal = '(?:\\d{1,3}(?:st|nd|rd|th|º|ª|°|e|er|ème|de|ste)?\\.?[ºª]?)';
export const housePart = new RegExp(
  '^(?:' +
    `(?:${houseWords})(?:\\s?[.:]\\s?|\\s|(?=[\\d№#]))(?:(?:no|nr)\\.?\\s?)?(?:[№#]\\s?)?(?:\\p{L}{0,2}-?\\d[-–\\d/.\\p{L}]{0,10}(?:\\s(?:north|south|east|west|[NSEW]|\\p{L}))?|\\p{L}\\d{0,3}(?:-\\d{1,3})?)|` +
    `(?:suites?|units?|rooms?|floors?|flats?|shops?|stes?)\\.?\\s(?:\\p{L}?\\d{1,5}\\p{L}?|\\p{L})(?:,?\\s?(?:&|and|to)\\s?|\\s?,\\s?)(?:\\p{L}?\\d{1,5}\\p{L}?|\\p{L})|` +
    `\\d{1,5}\\s[№#]\\s?\\d{1,5}|` +
    `[№#]?\\s?${oneNumber}(?:\\s(?:em|fszt|ajtó|patro|floor|et)\\.?(?:\\s?\\d{1,3}\\.?)?)?|` +
    `#\\s?[\\p{L}\\d]{1,6}(?:[-/]\\d{1,5})?|` +
    `${ordinal}\\s(?:floor|fl|flr|patro|poschodie|emelet|em|этаж|поверх|OG|Obergeschoss|Stock|Etage|piso|étage|etg|etage|andar|piętro|korrus|stāvs|aukštas|kat|kerros|kab|kabinets|telpa|tuba|izq|dcha|dcho|esq|dto|tv|th|mf|sal|[A-D])\\.?(?:[\\s,/]{1,2}(?:\\d{1,4}|tv|th|mf)\\.?)?|` +
    's\\s?/\\s?n[.º°]?|snc|s\\.n\\.c?\\.?|bb|б\\.?\\s?б\\.?|' +
    '(?:\\p{L}[\\p{L}.’-]{2,20}\\s)?stn\\.?(?:\\s\\p{L}{1,12})?|' +
    'parter|přízemí|prízemie|mansarda|bajo(?:\\s(?:izq|dcha|dcho)\\.?)?|földszint|fszt\\.?|r/c|EG|Erdgeschoss|RDC|' +
    '(?:lower |upper )?(?:ground|first|second|third|fourth|fifth|sixth|top|\\d{1,2}(?:st|nd|rd|th)) floor(?: (?:north|south|east|west|front|rear))?|penthouse|basement' +
    ')$',
  'iu',
);

/** Where streets have no names the house's number is the street: "č.p. 114", "nr. 12", "hrsz. 0123/4". */
export const villageHouse =
  /^(?:č\s?\.?\s?(?:p|ev?|o)?|čp|čís|číslo(?:\s(?:popisné|domu))?|súp\.?\s?č|s\.\s?č|ev\.?\s?č|nr|no|д|дом|№|hrsz)(?:\.\s?|\s|(?=\d))\d{1,6}(?:\s?\p{L}|(?:\s?\/\s?\d{1,5}){1,2})?$/iu;

/** A box at the post office, which stands for a street. */
export const postBox =
  /^(?:p\.?\s?o\.?\s?b(?:ox|\.)?|post\s?office\s?box|post\s?box|postbus|postfach|poštovní\s(?:přihrádka|schránka|box)|poštová\spriehradka|p\.?\s?p\.?|p\.\s?o\.\s?box|pob|postboks|postboks|postboks|postbox|box|c\.?\s?p\.?|o\.?\s?p\.?|c(?:asuta|ăsuța|ăsuţa)\spo(?:stala|ștală|ştală)|pf\.?|postafiók|а\/я|a\/я|абонентский\sящик|абонентская\sскринька|пк|pasto\sd(?:ėžutė|\.)|pk|skr\.?\s?poczt\.?|skrytka\spocztowa|bp|b\.p\.|boîte\spostale|apartado(?:\s(?:de\scorreos|postal))?|apdo\.?|apt\.?\s?postal|casella\spostale|caixa\spostal|pl|poštanski\s(?:pretinac|fah)|private\sbag|locked\sbag|gpo\sbox)\s?(?:(?:nr|no|č|number)\.?\s?)?[:#№]?\s?\d{1,7}(?:\s?\d{2,3}){0,3}$/iu;

/** Last words of buildings and estates that stand beside their street: "Kemp House, 12 City Road". */
export const buildingWords = list(
  'house building bldg tower towers court centre center mill mills works estate chambers studios studio wharf',
  'hall lodge mall plaza complex campus residence palace park barn barns farm yard exchange arcade quarter',
  'village institute college school university hospital airport terminal gebaude haus zentrum dum budova',
  'palac maja nams irodahaz csarnok gewerbepark industriepark businesspark technologiepark hof areal areál',
  'areál hala pavilon zona immeuble tour batiment residence edificio edifici parque poligono kompleks tts bts centrum',
);

/** What an address is introduced by. */
export const addressLabel =
  /^(?:(?:our|naše|naša|unsere|наш|meie)\s)?(?:adresa(?:\s(?:sídla|provozovny|firmy|společnosti|kanceláře|sediului))?|adresse|postadresse|besøksadresse|besöksadress|postadress|address|street address|office address|visiting address|mailing address|postal address|mailing|physical address|addr|adres|adresy|aadress|postiaadress|adrese|adresas|cím|címünk|cim|székhely(?:e|ünk)?|sídlo|sidlo|sídlo\s(?:firmy|společnosti|spoločnosti)|se sídlem|sediu|sediul|sediu(?:l)? social|punct de lucru|adresă|адрес|адреса|юр\.?\s?адрес|(?:юридический|фактический|почтовый)\sадрес|(?:юридична|фактична|поштова)\sадреса|адреса|местонахождение|anschrift|postanschrift|hausanschrift|firmensitz|sitz|standort|siedziba|adres\s(?:siedziby|korespondencyjny)|registered office(?:\saddress)?|registered address|head office|head quarters|headquarters|hq|main office|corporate (?:office|headquarters)(?:\saddress)?|office|location|provozovna|prevádzka|pobočka|fakturační adresa|korespondenční adresa|poštovní adresa|doručovací adresa|kde nás najdete|indirizzo|sede(?:\s(?:legale|operativa|social))?|dirección|direccion|dirección postal|domicilio|morada|endereço|siège(?:\ssocial)?|asukoht|juriidiline aadress|juriidiskā adrese|biroja adrese|buveinė|registracijos adresas|postcím|postacím|levelezési cím|telephely|bezoekadres|postadres|osoite|käyntiosoite|postiosoite|διεύθυνση|седалище|naslov|sedež|sjedište|sedište)\s?[:：–-]\s*/iu;

/** What a part says by its own label: "Street: …", "PSČ: …". */
export const partLabels: readonly (readonly [
  'street' | 'locality' | 'postalCode' | 'region' | 'country',
  RegExp,
])[] = [
  [
    'street',
    /^(?:street(?:\saddress)?|address(?:\sline)?\s?1|ulice(?:\sa\sč(?:íslo|\.\s?p\.))?|ulica(?:\sa\sčíslo)?|tänav|iela|gatvė|utca(?:,?\sházszám)?|közterület|strada|улица|вулиця|stra(?:ß|ss)e(?:\s(?:und\shausnummer|\/\s?nr\.?))?|straat|rue|via|calle|rua|katuosoite|gate|gata)\s?[:：]\s*/iu,
  ],
  [
    'postalCode',
    /^(?:zip(?:\s?\/?\s?(?:postal\s)?code)?|post\s?code|postal\scode|eircode|psč|poštovní směrovací číslo|sihtnumber|postiindeks|indekss|pasta indekss|pašto kodas|irsz\.?|irányítószám|cod(?:ul)?\spo(?:ș|ş|s)tal|(?:почтовый\s)?индекс|(?:поштовий\s)?індекс|plz|postleitzahl|kod(?:\spocztowy)?|postcode|code\spostal|c\.?p\.?|cap|código\spostal|codigo\spostal|cep|postnummer|postinumero|poštanski broj|poštna številka|пощенски код|тк|pin(?:\s?code)?)\s?[:：]\s*/iu,
  ],
  [
    'locality',
    /^(?:city|town|city\/town|suburb|město|mesto|obec|linn|asula|pilsēta|miestas|város|település|helység|ora(?:ș|ş|s)(?:ul)?|localitate(?:a)?|municipiul|город|населённый пункт|місто|ort|stadt|wohnort|plaats|woonplaats|miasto|miejscowość|ville|città|comune|ciudad|población|localidad|cidade|ort|by|stad|kaupunki|grad|град)\s?[:：]\s*/iu,
  ],
  [
    'region',
    /^(?:state|state\/province|province|county|region|kraj|okres|maakond|novads|apskritis|megye|jude(?:ț|ţ|t)(?:ul)?|область|регион|bundesland|kanton|provincie|województwo|provincia|département|région|regione|estado|distrito|fylke|län)\s?[:：]\s*/iu,
  ],
  [
    'country',
    /^(?:country|země|stát|krajina|štát|riik|valsts|šalis|ország|(?:ț|ţ|t)ara|страна|країна|land|kraj|pays|paese|país)\s?[:：]\s*/iu,
  ],
];

/** Parts of a contact block that are no address. */
export const otherPart =
  /@|https?:|www\.|©|^(?:tel|telefon|telefón|telephone|phone|ph|t|fax|faks|f|mob|mobil|mobile|cell|gsm|e-?mail|email|m|ičo|ič|dič|ič dph|reg|vat|nip|regon|krs|iban|bic|тел|телефон|факс|моб|инн|кпп|огрн|окпо|єдрпоу|gps|adószám|cui|cif|web|website|opening hours|hours|otevírací doba|öffnungszeiten)\b\.?(?:\s?[:：]|\s?[+(]?\d)|^(?:tel|fax|phone|ičo|dič|ič dph|тел|факс|инн)\b|\+\d{2,3}[\s\d()-]{6}/iu;

/** After these words the address is over, also within a part. */
export const otherTail =
  /[\s(,;-]{1,5}(?:tel|telefon|telefón|telephone|phone|ph|fax|faks|mob|mobil|mobile|cell|toll free|e-?mail|ičo|ič|dič|vat|тел|телефон|факс|моб|web|gps)\b\.?\s?[:：]?\s?[-+(\d@].*$|\s{1,3}(?:tel|telefon|phone|fax|mobil|e-?mail|тел|факс|ičo|gps)\s?[.:：].*$/iu;
