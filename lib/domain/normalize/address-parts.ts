import {
  buildingWords,
  houseBoundary,
  housePart,
  leadingStreetWords,
  looseStreetEndings,
  postBox,
  streetEndings,
  streetWords,
  townWord,
  trailingStreetWords,
} from './address-words';
import { foldText } from './clean-text';
import { remembering } from './remembering';

const townShape =
  /^\p{Lu}[\p{L}\p{M}.'’`() /–-]{0,50}(?:-\d{1,3}|\s(?:\d{1,2}|[IVX]{1,5})\.?(?:[\s–-].{0,40})?)?$/u;
const townShapeCaseless = /^[\p{Lo}\p{M} -]{1,40}$/u;
/** Words that no town is called by: parts of a contact block that stand where a town would. */
const notTowns =
  /^(?:tel|fax|phone|mobile|email|e mail|web|map|mapa|directions|contact|kontakt|contacts|home|menu|address|adresa|office|suite|unit|floor|po box|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|registered|copyright|all rights|click|view|read|more|get|our|the|we|you|your|and|or|for|from|to|since|opening|hours|open|closed|please|call|welcome|series|serie|products)\b/;

/** Written as the name of a town is: capitals, few words, perhaps a quarter's number. */
export const isTown = remembering((text): boolean => {
  const name = text.replace(townWord, '');
  const words = name.split(' ');
  // Names of towns have small words in them ("nad", "am"), sentences have long ones.
  if (words.length > 7 || words.filter((word) => /^\p{Ll}{5,}/u.test(word)).length > 1)
    return false;
  if (!townShape.test(name) && !townShapeCaseless.test(name) && !/^['’]s-/.test(name)) return false;
  return !notTowns.test(foldText(name)) && !postBox.test(name);
});

const trailingNumber =
  /\p{L}[\p{L}.)'’]{0,40}[\s,.]{1,3}(?:(?:č\.?\s?p\.?|nr\.?:?|no\.?:?|д\.?|№|n[.°º]+)\s?)?\d{1,5}\s?\p{L}?(?:\s?[/–-]\s?\d{0,5}\s?\p{L}?){0,3}\.?(?:\s?\p{L}?)$/u;
const leadingNumber =
  /^\d{1,6}\p{L}?(?:\s?[/–-]\s?\d{1,5}\p{L}?){0,3}(?:\s?bis|\s?ter)?,?\s+(?:\p{L}\.?\s?)?[\p{Lu}\d]|^\d{1,5}(?:\s?bis|\s?ter)?[, ]+(?:rue|avenue|place|allée|chemin|quai|boulevard|route)\b/iu;
/** Houses without a number, where that is written: "Zmaj Jovina bb", "Avenida de la Flor, s/n". */
const unnumbered = /[\s,](?:bb|б\.?\s?б\.?|s\s?\/\s?n[.º°]?|snc)$/iu;
/** Whether a part has a house's number, or says that the house has none. */
export const isNumbered = (part: string) => /\d/.test(part) || unnumbered.test(` ${part}`);
/** Towns whose quarters have numbers: "Praha 5" is no street. */
const numberedTown =
  /^(?:praha|prague|prag|praga|brno|ostrava|plzen|paris|wien|budapest|dublin|lyon|marseille|kosice|bratislava|basel|koln|zurich|bern|frankfurt|hamburg|munchen|stuttgart|kobenhavn) \d{1,2}\b(?! ?[/-]\d)/;
/** What numbers count that is no house. */
const counted =
  /^\d[\d.,–-]*\s?(?:series|hours?|hrs?|rooms?|bedrooms?|beds?|baths?|years?|yrs|items?|products?|people|employees?|staff|reviews?|days?|minutes?|mins?|weeks?|months?|km|miles?|mi|mm|cm|kg|pcs|ks|let|rok[uy]?|hodin|dn[íiů]|lidí|zaměstnanců|osob|jahre?n?|stunden|tage|mitarbeiter|uhr|st[uü]ck|лет|год[а-я]*|час[а-я]*|дн[а-я]*|сотрудник[а-я]*|éve?|óra|napos|ani|ore|zile|x|am|pm|percent|users?|customers?|clients?|projects?|results?|posts?|comments?|photos?|views?|stars?|steps?|ways?|reasons?|tips|million|billion|january|february|march|april|june|july|august|september|october|november|december|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|január[a]?|február[a]?|marca|apríla|mája|júna|júla|októbra|novembra|decembra|januar|februar|märz|mai|juni|juli|oktober|dezember)\b|^\d{1,2}\s(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,3}\s(?:19|20)\d\d/iu;
/** "28. října 1142/168", "17. novembra 12": a street that is called after a day. */
const dayStreet = /^\d{1,2}\.\s\p{L}{3,12}\s(?!(?:19|20)\d\d$)\d{1,4}(?:\/\d{1,4}\p{L}?)?$/u;
const countedBehind =
  /\b(?:version|verze|page|strana|seite|chapter|part|step|level|top|windows|series|model|iso|en|din|class|type|typ|office|win|catalog|edition|vol|volume|oddělení|oddelenie|linka|abteilung|referat|osakond|departament)\.?\s\d+$/iu;

/** "Divisions 4 and 5": several of whatever. */
const severalBehind = /\s(?:and|&|or|to)\s\d{1,3}$/i;

/** A time of day or a measure: no street. */
const timeOrMeasure =
  /(?<!\d)\d{1,2}(?::\d{2}(?!\d)|(?:\.\d{2})?\s?(?:[ap]\.?m\b|uhr\b|hod\b))|\d\s?(?:mm|cm|kg|ml|gb|[km]hz|kw|px|dpi)\b/iu;

export function townIsNumbered(text: string): boolean {
  return numberedTown.test(foldText(text));
}

/** "Flower Street (at Rose)", "Květinová 5 (naproti poště)": what is said of the place in brackets. */
const whereabouts =
  /\s\((?:btwn|btw|bet|between|at|near|nr|off|opp|opposite|corner|cor|cnr|behind|next to|across|roh|vedle|naproti|vchod|vjezd|ecke|bei|neben|eingang|zufahrt|gegenüber|sarok|mellett|bejárat|obok|naprzeciw|wejście|vis-a-vis|vizavi|lângă|colț|angle|face à|près d[eu']|entre|esquina|frente|angolo|presso|fronte|около|рядом|напротив|вход|угол)[\s.](?=[^()]{1,60}\)$)[^()]*\)$/iu;
/** "Kvítková 5 (areál Kvítek)": what stands in brackets behind the house's number. */
const behindNumber = /(?<=\d\p{L}?\.?)\s\([^()\d\s]{1,30}\s[^()\d]{1,50}\)$/u;

/** The street without what is said in brackets behind it. */
export const withoutRemark = (street: string) =>
  street.endsWith(')') ? street.replace(whereabouts, '').replace(behindNumber, '') : street;

/** "(btwn 4th & 5th St)": a part that only says where in the street a house stands. */
export const isRemark = (part: string) => part.startsWith('(') && withoutRemark(` ${part}`) === '';

/**
 * How sure it is that a part is a street: 3 with a number and the word for a street, 2 with either
 * written as streets are, 1 for a number before a name; 0 otherwise.
 */
export const streetStrength = remembering((said): 0 | 1 | 2 | 3 => {
  const text = withoutRemark(said);
  if (text === '' || text.length > 120 || townIsNumbered(text)) return 0;
  if (timeOrMeasure.test(text) || !/\p{L}/u.test(text)) return 0;
  // "1338 Post Road", "12 Mile Road"
  if (counted.test(text) && !hasStreetWord(text)) return dayStreet.test(text) ? 2 : 0;
  if (postBox.test(text)) return 3;
  if (text.split(' ').length > 12) return 0;
  const worded = hasStreetWord(text);
  const numbered = isNumbered(text);
  const behind = trailingNumber.test(text) || unnumbered.test(text);
  const ahead = leadingNumber.test(text);
  if (worded && numbered) return 3;
  if (behind && (countedBehind.test(text) || severalBehind.test(text))) return 0;
  if (worded) return 2;
  // "Kvítková 1900" may be a year.
  if (behind && /(?:19|20)\d\d$/.test(text)) return 1;
  if (behind && /^[\p{Lu}\p{Lo}\d„“"'’]/u.test(text)) return 2;
  return ahead || behind || (writtenNumber.test(text) && isBuilding(text)) ? 1 : 0;
});

/** A street with its house number, or something with the word for a street in it. */
export function isStreet(text: string): boolean {
  return streetStrength(text) > 0;
}

/** "Neustadt an der Weinstraße", "Bensheim/Bergstraße": towns. */
const townOnRoad = /^\p{Lu}[\p{L}-]{2,30}(?:\s?\/\s?|\s(?:an der|a\.\s?d\.)\s)(?:Wein|Berg)str/u;
/** "Two Flower Center": a house's number as a word. */
const writtenNumber = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\s\p{Lu}/iu;

/** "Corner of Flower & Rose", "Roh ulic Květinová a Růžová". */
const corner =
  /^(?:(?:the\s)?corner of|cnr\.?|na rohu|roh|nároží|ecke|róg|colț(?:ul)?|угол)\s(?=.*\p{Lu})/iu;
/** "Flower & Rose Streets": where two of them cross. */
const crossing =
  /^\p{Lu}[\p{L}\d.’'-]{1,20}(?:\s[\p{L}\d.’'-]{1,20}){0,3}\s(?:&|and)\s\p{Lu}[\p{L}\d.’'-]{1,20}(?:\s[\p{L}\d.’'-]{1,20}){0,3}\s(?:Streets|Sts|Avenues|Aves|Roads|Rds)\.?$/u;
/** "DN1 km 15", "Highway 12": a road that has a number for its name. */
const numberedRoad =
  /^(?:(?:DN|DJ|DC|DK|DW|E|M|A|B|R|D)\s?\d{1,3}[A-Z]?,?\s(?:km|nr)\.?\s?\d|(?:state |county |us )?(?:highway|hwy|route|road)\s\d{1,4}(?:\s|$))/iu;

export const isNumberedRoad = (part: string) => numberedRoad.test(part);

/** "Wald ZH", "Wil SG": a canton behind its town, whose letters are short for a street elsewhere. */
const canton = /(?<=\p{L}{3}\s)(?:ZH|SG)$/u;

export const hasStreetWord = remembering((text): boolean => {
  if ((townWord.test(text) && !/\d/.test(text)) || townOnRoad.test(text)) return false;
  if (corner.test(text) || numberedRoad.test(text) || crossing.test(text)) return true;
  const words = foldText(text.replace(canton, '')).split(' ');
  if (
    words.length < 2 &&
    !/.(?:strasse|gasse|platz|utca|straat|gatan|gata|veien|katu|tie)$/.test(words[0] ?? '')
  )
    return false;
  const numbered = /\d/.test(text);
  const leads = /^\d/.test(words[0] ?? '');
  return words.some(
    (word, at) =>
      (streetWords.has(word) &&
        (leads ||
          !trailingStreetWords.has(word) ||
          (at === 0 && /^(?:avenue|place|square|route|pl)$/.test(word)) ||
          endsName(words, at)) &&
        (word.length > 1 ? fits(words, at) : isMarked(text, word))) ||
      (word.length > 5 &&
        (streetEndings.test(word) ||
          // "Am Schlossberg 5", not "Heidelberg Series 102"
          (numbered && looseStreetEndings.test(word) && /^\d|^nr$|^$/.test(words[at + 1] ?? '')))),
  );
});

/** "Canal Road", "Flower Street 5", "Main St North", not "Two-Way Radio". */
function endsName(words: readonly string[], at: number): boolean {
  return words
    .slice(at + 1)
    .every((word) =>
      /^\d|^[a-z]$|^(?:north|south|east|west|n[ew]|s[ew]|extension|ext)$/.test(word),
    );
}

/** "St. Gallen", "Al Ain", "Place" alone: short words are streets only behind a name or before one. */
function fits(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word.length > 3 || leadingStreetWords.has(word)) return true;
  const before = words[at - 1] ?? '';
  return (
    (at > 0 && !/^\d+$/.test(before)) ||
    // "7103 Northwest 39 Way": the street's number behind the house's.
    (at > 2 && /^\d+$/.test(words[0] ?? '')) ||
    /^(?:nam|krt|str|sos|bd|via|rua|vul|per|ul|pr|pl)$/.test(word)
  );
}

/** One letter stands for a street only with its dot and behind a name: "Fő u. 1", "Gėlių g. 2". */
function isMarked(text: string, letter: string): boolean {
  if (letter === 'c' || letter === 'r') return new RegExp(`^${letter}[./]`, 'i').test(text);
  return foldText(text.replace(/\./g, ' dot ')).includes(` ${letter} dot`);
}

/** A building, an estate, a park: belongs to the street where one is near. */
export function isBuilding(text: string): boolean {
  const words = foldText(text).split(' ');
  if (words.length > 7) return false;
  return words.some((word, at) => buildingWords.has(word) && (at > 0 || words.length > 1));
}

/** More of the house: its number, floor, suite, or a post box beside it. */
export const isHousePart = remembering((text): boolean => {
  if (text.length > 60) return false;
  if (housePart.test(text) || postBox.test(text)) return true;
  const parts = text.split(houseBoundary);
  return parts.length > 1 && parts.every((part) => housePart.test(part));
});

const unit =
  /^(?:suite|ste|unit|apt|apartment|floor|fl|room|rm|bldg|building|office|shop|level|nr|no|bl|sc|ap|et|lok|bus|bte|extension|extn?)\.?$/i;
const compass = /^(?:[NSEW]|[NS][EW])\.?$|^(?:[NSEW]\.){2}$/;
const houseNumber = /^\d{1,6}\p{L}?(?:[/–-]\d{0,5}\p{L}?){0,3}\.?$/u;
/** Streets that begin a town's name: "St. Louis", "Park City". */
const saint = /^(?:st|ste)\.?$/i;

/** "10 High Street Leeds" before its code: the street ends with its word, its number or its suite. */
export function splitAtTown(before: string, country?: string): [street: string, town: string] {
  if (!isStreet(before) && !isHousePart(before.split(' ').slice(0, 2).join(' ')))
    return ['', before];
  const words = before.split(' ');
  for (let at = words.length - 1; at > 0; at -= 1) {
    const town = words.slice(at).join(' ');
    if (words.length - at > 5 || /\d/.test(town.replace(/^.*?\s\d{1,2}$/, ''))) break;
    if (
      !isTown(town) ||
      streetWords.has(foldText(town)) ||
      compass.test(words[at] ?? '') ||
      unit.test(words[at] ?? '') ||
      (direction.test(words[at] ?? '') && (at === words.length - 1 || country === 'CA'))
    )
      continue;
    const street = words.slice(0, at).join(' ');
    if (endsStreet(words, at, country) && (isStreet(street) || isHousePart(street)))
      return [street, town];
  }
  return [before, ''];
}

/** Behind a street's word it may begin a town's name: "Main Street West Springfield". */
const direction = /^(?:north|south|east|west)$/i;
const extension = /^(?:extension|extn?\.?)$/i;

/** Whether a street can end before word `at`. */
function endsStreet(words: readonly string[], at: number, country?: string): boolean {
  const last = words[at - 1] ?? '';
  const before = words[at - 2] ?? '';
  const startsWithNumber = /^\d/.test(words[0] ?? '');
  if (at > 1 && (houseNumber.test(last) || /^#/.test(last))) return true;
  if (at > 1 && unit.test(before) && /^[\p{Lu}\d]/u.test(last)) return true;
  if (/^(?:fl|floor|flr)\.?$/i.test(last) && /\d/.test(before)) return true;
  if (!startsWithNumber) return false;
  // In Canada directions follow the street: "King Street West Toronto".
  const follows =
    compass.test(last) || extension.test(last) || (country === 'CA' && direction.test(last));
  const word = follows && at > 2 ? before : last;
  if (saint.test(word) && streetWords.has(foldText(before))) return false;
  return streetWords.has(foldText(word)) && at > 2 && word.replace('.', '').length > 1;
}

/** "Budapest Fő utca 1." behind its code: the town is what stands before the street's word. */
export function splitAfterTown(after: string): [town: string, street: string] {
  const words = after.split(' ');
  for (let at = 1; at < Math.min(words.length, 6); at += 1) {
    const word = foldText(words[at] ?? '');
    const rest = words.slice(at).join(' ');
    if (leadingStreetWords.has(word) && /\d/.test(rest) && isTown(words.slice(0, at).join(' ')))
      return [words.slice(0, at).join(' ').replace(/\.$/, ''), rest];
  }
  const match = /^(\p{Lu}[\p{L}-]+)[\s.]+(?:[IVX]{1,6}\.?\s(?:ker(?:ület|\.)?\s)?)?(.+)$/u.exec(
    after,
  );
  return match ? [match[1] ?? '', match[2] ?? ''] : [after, ''];
}

/** A street word and a house number, and nothing that makes it a sentence. */
export function isCertainStreet(part: string): boolean {
  if (
    part.split(' ').length > 8 ||
    streetStrength(part) < 3 ||
    /[!?]|\p{Ll}{4}\.\s\p{Lu}\p{Ll}+\s\p{Ll}/u.test(part)
  ) {
    return false;
  }
  const lowerCase = part.split(' ').filter((word) => /^\p{Ll}{4,}$/u.test(word));
  return lowerCase.filter((word) => !streetWords.has(foldText(word))).length < 2;
}
