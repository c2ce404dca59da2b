/** Words of sentences that say where a company is or works, by language, as parts of patterns. */

const any = (...lines: string[]) => `(?:${lines.join('|')})`;
const words = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** What stands at a place: "our offices in", "with headquarters in". */
const premises = any(
  'head ?office|offices?|headquarters|showrooms?|workshops?|warehouses?|branch(?:es)?|locations?|facilit(?:y|ies)',
  'factory|factories|plants?|stores?|shops?|studios?|practice|clinics?|firm|agency|company',
);

/** Right before a place where the company is. Languages that decline a town's name are left out. */
export const standsIn = new RegExp(
  `(?<![\\p{L}])${any(
    '(?:[Bb]ased|[Ll]ocated|[Hh]eadquartered|[Ss]ituated)(?: right| here| just| conveniently)? (?:in|near|outside)(?: downtown| central)?',
    `${premises} (?:(?:is|are) )?in(?: downtown| central)?`,
    '(?:[Mm]it Sitz|ansässig|Firmensitz|Hauptsitz|Niederlassung(?:en)?|Filialen?|Büros?|Standorten?|Praxis|Kanzlei) in',
    'communes? (?:de|du|des)',
    '(?:basée?s?|située?s?|implantée?s?|siège(?: social)?|agences?|bureaux?|cabinet) à',
    '(?:con sede|ubicad[oa]s?|situad[oa]s?|oficinas?|sucursal(?:es)?|tiendas?) en',
    '(?:con sede|sede(?: legale| operativa)?|uffici|situat[oa]) (?:a|in)',
    '(?:com sede|sediad[oa]|localizad[oa]|escritórios?) em',
    '(?:gevestigd|vestigingen|kantoren|kantoor) (?:in|te)',
    '(?:cu sediul|situată?|birouri|filiale|puncte de lucru) (?:în|in|la)',
    '(?:med säte|baserade?|kontor|baserte?|beliggende) i',
  )} (?=\\p{Lu})`,
  'gu',
);

/** Right before several places where the company works: a single one may be anything. */
export const worksIn = new RegExp(
  `(?<![\\p{L}])${any(
    '[Ss]erv(?:ing|es|ice|icing)(?: all of| the| customers in| clients in)?',
    '[Cc]overing|[Tt]hroughout|[Aa]ll over|[Aa]cross|surrounding|areas of',
    '(?:meetings|homeowners|residents|communities|customers|clients|projects|homes|jobs|work) (?:in|of|from)',
    '(?:Kunden|tätig) in|clients à|clientes en|clienti a',
  )}:? (?=(?:the )?\\p{Lu})`,
  'gu',
);

const served = any(
  '(?:areas?|towns?|cities|communities|regions?) (?:covered|served|we (?:serve|cover|work in))|service areas?',
  'einzugsgebiet|unsere standorte|pobočky|naše pobočky|provozovny|filiálky|oddziały|telephelyek|kirendeltségek',
  'esindused|sucursales|nos agences|puncte de lucru|филиалы|представительства|філії',
);

/** A label that is followed by nothing but places, on its line or on those below. */
export const placesLabel = new RegExp(`^${served}\\s?(?::\\s?|$)`, 'iu');

/** A label that may as well head links: only before places on the same line. */
export const premisesLabel = new RegExp(
  `^(?:our )?${any('locations|offices|branches|standorte|filialen|niederlassungen|prodejny|agences|sedi|filiale')}\\s?:\\s?`,
  'iu',
);

/** Before a place, in the languages that do not decline its name. */
export const placePrepositions = words(
  'in near throughout around across serving outside downtown inside metro greater',
  'bei nahe rund à en în em te w i',
);
/** Before a place or before a person, a day, a price. */
export const loosePrepositions = words(
  'at from to between visit visiting visited toward towards via beyond of leaving of and',
  'aus nach um von da a di de la desde hasta din naar uit från till til fra our your the its their this',
  'local best top central historic upper lower old north south east west near former',
);

/** Behind the name of a town they make a place in it or a body of it. */
export const calledAfterTowns = words(
  'university college school schools academy institute hospital clinic church cathedral temple chapel museum gallery',
  'theatre theater opera symphony orchestra ballet library station airport port harbour harbor bridge tower castle hall',
  'street st road rd avenue ave lane ln drive dr boulevard blvd highway hwy parkway place square court way close terrace',
  'park gardens garden garde zoo stadium arena raceway speedway beach bay hills heights valley creek river lake falls',
  'springs island islands mountain mountains canyon common commons market mall center centre plaza',
  'county parish township borough district council state states province times post star tribune herald globe news',
  'journal gazette chronicle observer examiner telegraph press magazine bank trust fund stock exchange chamber',
  'building house resort resorts association society club union league board bureau commission authority department police fire court courthouse',
  'marathon festival award awards conference accord agreement treaty declaration convention protocol',
  'fc city rovers wanderers athletic bulls bears cubs cowboys giants jets knicks lakers patriots celtics yankees mets',
  'broncos eagles rangers rovers hotel inn suites lodge resort grill restaurant cafe pizza bakery brewing brewery',
  'cheese steak style bagel pudding terrier bulldog ham sauce fog mean time cup derby bowl open gp',
  'inc llc ltd gmbh corp corporation company co group holdings partners plc ag sa',
);

/** Behind the name of a town they are no part of what it is called: "Example Office". */
export const behindTowns = words(
  'area areas metro metropolitan region office offices location locations branch branches showroom store shop',
  'warehouse plant factory studio headquarters hq campus based clients customers residents homeowners',
);

/** What is written with a capital behind such words and is no town. */
export const notPlaces: ReadonlySet<string> = words(
  'breakfast lunch dinner brunch coffee tea beer wine food pizza mexican italian chinese indian american british',
  'german french spanish european english latin asian african north south east west northern southern eastern',
  'western central greater metro downtown monday tuesday wednesday thursday friday saturday sunday january february',
  'march april may june july august september october november december spring summer autumn fall winter christmas',
  'easter god jesus internet web online facebook google twitter linkedin microsoft windows europe asia africa america',
  'earth world nation country state county region area valley coast bay sound midlands peninsula island islands',
  'district province countryside suburbs industry business residential commercial home homes house houses kitchen',
  'kitchens bath bathroom bathrooms school schools college university hospital center centre park mall street road',
  'avenue highway building tower plaza floor suite room hotel airport church club company inc llc ltd gmbh corporation',
  'group association services service department division office offices team staff family families customers clients',
  'our your their his her its my we you they he she it this that these those the a an all both each every many most',
  'some one two three four five more other others new free quality professional insurance design toyota honda ford',
  'chevrolet chevy buick gmc cadillac dodge jeep ram chrysler nissan hyundai kia mazda subaru volkswagen audi bmw',
  'mercedes benz lexus acura infiniti volvo porsche scion mitsubishi suzuki fiat opel skoda renault peugeot citroen seat',
  'sitemap privacy policy disclaimer terms youtube instagram apple google adobe',
);
