/** Words of streets, folded, as whole words. */
export const streetWords = new Set(
  [
    // cs, sk
    'ulice ulica ul trida tr namesti namestie nam nabrezi nabrezie nabr sidliste sidl stezka cesta alej',
    // et, lv, lt
    'tn tanav mnt maantee pst puiestee tee pt plats valjak iela bulvaris bulv gatve prospekts laukums',
    'sosja dambis gatve g gat prospektas pr al aleja alejos aikste plentas pl skg kelias',
    // hu
    'utca u ut utja ter tere korut krt korutja fasor setany rakpart rkp koz sor lakotelep dulo hrsz',
    // ro
    'str strada bd bdul bulevardul blvd b dul calea piata aleea al sos soseaua intrarea splaiul drumul sg',
    // ru, uk
    'ulitsa prospekt prosp prt pereulok per pereul shosse sh naberezhnaya nab ploshchad bulvar proezd pr',
    'tupik liniya mikrorayon mkr vul vulitsya vulytsya prov provulok ploshcha bulv shose kvartal',
    // de, nl
    'strasse gasse weg platz allee ring damm ufer chaussee steig pfad straat laan plein kade gracht',
    // pl
    'ulica aleja aleje os osiedle plac rondo szosa skwer',
    // en
    'street st road rd avenue ave lane ln drive dr boulevard way court ct square sq terrace close',
    'crescent cres highway hwy parkway pkwy broadway mews gardens row pike trail circle cir plaza',
    // fr, it, es
    'rue avenue place impasse chemin allee quai cours route rte via viale piazza corso largo vicolo',
    'piazzale calle c avenida avda av paseo carretera ctra poligono pol rambla ronda camino',
  ].flatMap((line) => line.split(' ')),
);

/** Endings of street names written in one word. */
export const streetEndings =
  /(?:strasse|str|gasse|weg|platz|allee|ring|damm|ufer|markt|berg|hof|straat|laan|plein|kade|gracht|gatan|vagen|gata|veien|vej|katu|tie)$/;

/** Words that make a part a region, folded, as whole words. */
export const regionWords = new Set(
  [
    'kraj okres okr maakond maak novads nov pagasts pag apskritis apskr rajonas savivaldybe sav megye',
    'vm judet judetul jud obl oblast oblasti krai kray respublika resp woj wojewodztwo powiat pow county',
    'raion raionul sector sectorul sektor province provincia region departement canton kanton bundesland',
    'zupanija gubernia kanton',
  ].flatMap((line) => line.split(' ')),
);

/** Parts of towns and districts: neither locality nor region. */
export const districtWords = new Set(
  'linnaosa kerulet ker rayon r n raj dzielnica gmina gm mestska cast cast mc cartier cart vald'.split(
    ' ',
  ),
);

/** Before a town's name: "г. Москва", "mun. Cluj-Napoca". */
export const townWord =
  /^(?:г|гор|город|м|місто|с|село|пос|посёлок|поселок|пгт|пгт|смт|дер|деревня|ст-ца|mun|municipiul|municipiu|oraș|oraşul|orașul|oraşul|oras|orasul|com|comuna|sat|satul|loc|localitatea|obec|město|miasto|m-to)\.?\s*(?=\p{Lu})/iu;

/** A part that only says more of the house: "д. 1", "nr. 5", "bl. A", "12/3", "оф. 5". */
const houseWords =
  'nr|no|č\\s?\\.?\\s?p|č\\s?\\.?\\s?o|č|d|дом|д|вл|корп|корпус|к|стр|строение|литер|литера|лит|оф|офис|кв|' +
  'квартира|помещение|помещ|пом|этаж|эт|комната|комн|ком|под|подъезд|буд|будинок|під|bl|bloc|corp|sc|' +
  'scara|ap|apt|apart|flat|et|etaj|cam|suite|ste|unit|floor|fl|room|rm|bldg|building|top|stiege|stg|tür|' +
  'patro|em|emelet|fszt|földszint|ajtó|lok|m|lokal|p|kab|k|km|interior|piso|int|scala|local|po box';
const oneNumber = '\\d{1,5}\\s?\\p{L}?(?:\\s?[/-]\\s?\\d{1,5}\\s?\\p{L}?){0,3}\\.?';
export const housePart = new RegExp(
  '^(?:' +
    `(?:${houseWords})(?:\\.\\s?|\\s|(?=[\\d№]))(?:№\\s?)?(?:\\p{L}?\\d[-\\d/.\\p{L}]{0,10}|\\p{L}\\d{0,3})|` +
    `[№#]?\\s?${oneNumber}(?:\\s(?:em|fszt|ajtó|patro|floor|et)\\.?(?:\\s?\\d{1,3}\\.?)?)?|` +
    '\\d{1,3}(?:st|nd|rd|th|º)?\\.?\\s(?:floor|patro|emelet|em|этаж|OG|Stock|piso|étage|[A-D])\\.?(?:\\s\\d{1,4}\\.?)?|' +
    'parter|mansarda|bajo|ground floor|first floor|second floor|third floor' +
    ')$',
  'iu',
);

/** Where streets have no names the house's number is the street: "č.p. 114", "nr. 12", "hrsz. 0123/4". */
export const villageHouse =
  /^(?:č\s?\.?\s?(?:p|ev?|o)?|čp|čís|číslo(?:\s(?:popisné|domu))?|súp\.?\s?č|s\.\s?č|ev\.?\s?č|nr|no|д|дом|№|hrsz)(?:\.\s?|\s|(?=\d))\d{1,6}(?:\s?\p{L}|(?:\s?\/\s?\d{1,5}){1,2})?$/iu;

/** Last words of buildings that stand before their street: "Kemp House, 12 City Road". */
export const buildingWords = new Set(
  (
    'house building tower towers court centre center mill works estate chambers studios wharf hall lodge ' +
    'mall plaza complex campus residence palace gebaude haus zentrum dum budova palac maja nams irodahaz'
  ).split(' '),
);

/** What an address is introduced by. */
export const addressLabel =
  /^(?:adresa|adresse|address|addr|adres|aadress|adrese|adresas|cím|cim|székhely|sídlo|sidlo|sídlo firmy|sediu|sediul|sediu social|adresă|адрес|адреса|юр\.?\s?адрес|юридический адрес|фактический адрес|почтовый адрес|юридична адреса|anschrift|postanschrift|hausanschrift|sitz|siedziba|registered office|office|location|provozovna|fakturační adresa|korespondenční adresa|kde nás najdete|indirizzo|dirección|dirección postal|siège social|asukoht|juriidiskā adrese|buveinė|postcím|levelezési cím|telephely)\s?[:：-]\s*/iu;

/** Parts of a contact block that are no address. */
export const otherPart =
  /@|https?:|www\.|^(?:tel|telefon|phone|fax|faks|mob|mobil|e-?mail|ičo|ič|dič|ič dph|reg|vat|iban|тел|факс|инн|кпп|огрн|gps|adószám|cui|web)\b/iu;

export const usStates: Record<string, string> = Object.fromEntries(
  (
    'AL:Alabama AK:Alaska AZ:Arizona AR:Arkansas CA:California CO:Colorado CT:Connecticut DE:Delaware ' +
    'FL:Florida GA:Georgia HI:Hawaii ID:Idaho IL:Illinois IN:Indiana IA:Iowa KS:Kansas KY:Kentucky ' +
    'LA:Louisiana ME:Maine MD:Maryland MA:Massachusetts MI:Michigan MN:Minnesota MS:Mississippi ' +
    'MO:Missouri MT:Montana NE:Nebraska NV:Nevada NH:New_Hampshire NJ:New_Jersey NM:New_Mexico ' +
    'NY:New_York NC:North_Carolina ND:North_Dakota OH:Ohio OK:Oklahoma OR:Oregon PA:Pennsylvania ' +
    'RI:Rhode_Island SC:South_Carolina SD:South_Dakota TN:Tennessee TX:Texas UT:Utah VT:Vermont ' +
    'VA:Virginia WA:Washington WV:West_Virginia WI:Wisconsin WY:Wyoming DC:District_of_Columbia PR:Puerto_Rico'
  )
    .split(' ')
    .map((pair) => pair.replace(/_/g, ' ').split(':') as [string, string]),
);

/** British counties as they stand between town and postcode, folded. */
export const britishCounties = new Set(
  (
    'bedfordshire,berkshire,buckinghamshire,cambridgeshire,cheshire,cornwall,cumbria,derbyshire,devon,' +
    'dorset,county durham,east sussex,west sussex,sussex,essex,gloucestershire,greater london,' +
    'greater manchester,hampshire,herefordshire,hertfordshire,kent,lancashire,leicestershire,' +
    'lincolnshire,merseyside,middlesex,norfolk,northamptonshire,northumberland,north yorkshire,' +
    'nottinghamshire,oxfordshire,rutland,shropshire,somerset,south yorkshire,staffordshire,suffolk,' +
    'surrey,tyne and wear,warwickshire,west midlands,west yorkshire,wiltshire,worcestershire,yorkshire,' +
    'east yorkshire,isle of wight,aberdeenshire,ayrshire,fife,lanarkshire,midlothian,perthshire,' +
    'stirlingshire,highland,gwynedd,powys,dyfed,mid glamorgan,south glamorgan,west glamorgan,gwent,clwyd,' +
    'county antrim,county armagh,county down,county fermanagh,county londonderry,county tyrone'
  ).split(','),
);
