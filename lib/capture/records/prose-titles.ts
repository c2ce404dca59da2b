import { givenOf } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { foldSameLength } from '../visible/fold';
import { hasTitleWord } from '../visible/job-titles';
import { isPerson } from '../visible/name-and-title';
import { titleModifiers } from '../vocabulary/title-modifiers';
import { saysJob } from './job-titles';
import { joining } from './letter-words';

const being =
  "(?:(?:was|is) (?:(?:re)?elected|(?:re)?appointed|named|ordained|hired|called|promoted)(?: as| to)?|is|was|has been|(?:has |now |also |currently )?(?:serve[sd]|work(?:s|ed)|act(?:s|ed)) as|joined (?:(?:the|our) )?[\\p{L}’']{2,20} as|ist|war|je|jest|est|es|era|este|on|byl|byla) (?:currently |also |aktuell )?(?:an? |the |our |their |unser |unsere |der |die |naš[aeí]? |náš |nasz |nasza |notre |nuestro |nuestra )?";
/** "… is our founder", ", Managing Director of …", "– Practice Manager". */
const behind = new RegExp(
  `^(?:(?:, who)? ${being}|, (?:our |the |an? |unser |unsere |náš |naše )?| ?[–—-] ?| \\()((?:[^.,;:!?()–—]|(?<=\\b[A-Z])\\.){3,60})`,
  'u',
);
const endOfTitle =
  /\s(?:-|(?:living|based|working|of|at|in|for|with|who|from|since|to|by|der|bei|von|ve|v|de)\b)\s.*$/;
const secondTitle = /\s(?:and|und|a|et|y|e|és|și|и|ja|i)\s(\p{L}+).*$/u;
/** "As co-founder, ", "The Director of Sample Park, ", "Owner and founder: ", "our CEO, ". */
const apposition =
  /^([\p{L}&/ '’.-]{2,50}?)(?:\s(?:of|at|bei|von|de|für)\s[^,.;:]{2,60})?[,:]\s?$/u;
const opening =
  /^.*(?:[.!?;–—]\s|(?<!\p{L})(?:as|als|jako|ako|comme|como|an?|the|our|unser|unsere|náš|naše|notre)\s)/iu;

const doing =
  /^\p{Ll}[^,]{2,40}?\s(?:as|als|jako|ako|comme|como)\s(?:an?\s|the\s|our\s)?(?=\p{L}{2})/u;

/** "runs the company as managing director.": what somebody does it as. */
export function withoutDoing(title: string): string {
  const said = title.replace(doing, '');
  return said === title ? title : said.replace(/\.$/, '');
}

/** More of the words that stand before the head of a title, which the reader can do without. */
const moreModifiers = new Set(
  (
    'musical artistic clinical medical program programme store shop property facility facilities event events wedding ' +
    'membership recording corresponding fixtures treasury welfare social past press pastry catering studio spa salon nursing pharmacy dental music choir youth worship education research editorial ' +
    'news web digital media communications community purchasing production plant warehouse logistics quality safety ' +
    'training finance accounting legal compliance security parts fleet rental leasing booking reservations guest ' +
    'admissions athletic parish interim acting honorary umelecky hudobny hudebni sportovni technischer musikalischer'
  ).split(' '),
);
const isModifier = (word: string) => titleModifiers.has(word) || moreModifiers.has(word);

function isTitleBeginning(word: string): boolean {
  return hasTitleWord(word) || isModifier(foldSameLength(word));
}

/** What somebody is the head of: part of the title, where a company or a town is none. */
const functions =
  '(?:[Ss]ales|[Mm]arketing|[Oo]perations|[Dd]esign|[Ee]ngineering|[Ff]inance|[Dd]evelopment|[Pp]roduct(?:ion)?|[Cc]ommunications|[Tt]echnology|[Ii]nformation' +
  '|[Hh]uman [Rr]esources|HR|IT|[Rr]esearch|[Ee]ducation|[Tt]raining|[Ss]ervices?|[Cc]ustomer [A-Z]?[a-z]{3,9}|[Bb]usiness [Dd]evelopment|[Pp]urchasing|[Ll]ogistics|[Qq]uality' +
  '|[Ss]taff|[Ss]tudies|[Mm]usic|[Nn]ursing|[Aa]dmissions|[Ee]vents|[Cc]atering|[Hh]ousekeeping|[Mm]aintenance|[Ff]acilities|[Ss]ecurity|[Ss]trategy)';
const headOf = new RegExp(
  `^(.{0,30}(?:[Hh]ead|[Dd]irector|[Mm]anager|[Pp]resident|VP|[Cc]hief|[Cc]oordinator|[Dd]ean) of ${functions}(?:(?: and| &) ${functions})?)(?![\\p{L}])`,
  'u',
);

/** "co-founder and chief executive and lives in …": up to what is no title any more. */
function withoutMore(title: string): string {
  const [more = '', word = ''] = secondTitle.exec(title) ?? [];
  if (more === '') return title;
  const first = title.slice(0, -more.length);
  if (!isTitleBeginning(word)) return first;
  return `${first}${more.slice(0, more.indexOf(word))}${withoutMore(more.slice(more.indexOf(word)))}`;
}

const parting = new Set([...joining, 'by', 'with', 'from', 'to', 'when', 'von', 'par', 'por']);

function titleAtEnd(text: string): string | undefined {
  const words = text.slice(-60).trimEnd().split(' ');
  if (/[.!?:;,]$/.test(words.at(-1) ?? '.')) return undefined;
  for (let count = 1; count <= 3 && count <= words.length; count += 1) {
    const first = words.length - count;
    if (!hasTitleWord(words[first] ?? '') || /[.,;:!?]$/.test(words[first] ?? '')) continue;
    // "founders Anna and ", "made director by ": somebody or something else stands between.
    if (words.slice(first + 1).some((word) => parting.has(word) || givenOf(word) > 1))
      return undefined;
    let from = first;
    while (from > 0 && first - from < 2 && isModifier(foldSameLength(words[from - 1] ?? '')))
      from -= 1;
    const title = words
      .slice(from)
      .join(' ')
      .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '');
    return saysJob(title) ? title : undefined;
  }
  return undefined;
}

/** The job title that stands right before a name: "contact our sales manager ", "As co-founder, ". */
export function titleBefore(text: string): string | undefined {
  const plain = titleAtEnd(text);
  if (plain) return plain;
  const nearest = text.slice(-120).replace(opening, '').trimStart();
  const said =
    apposition.exec(nearest) &&
    (headOf.exec(nearest)?.[1] ?? apposition.exec(nearest)?.[1]?.trim());
  return said &&
    said.split(' ').length <= 6 &&
    isTitleBeginning(said.split(/[\s/]/)[0] ?? '') &&
    saysJob(said) &&
    !isPerson(said)
    ? said
    : undefined;
}

/** "…, o obchod se stará Mgr": what begins there is somebody else's name. */
function endsWithDegree(title: string): boolean {
  const words = title.split(' ');
  return words.length > 1 && stripTitles(`${words.at(-1)}. Aaaaa`).titles.length > 0;
}

/** The job title that stands right behind a name: ", Managing Director of …", " is our founder". */
export function titleBehind(text: string): string | undefined {
  const said = behind.exec(text.slice(0, 90))?.[1];
  const title =
    said &&
    (headOf.exec(withoutDoing(said))?.[1] ??
      withoutMore(withoutDoing(said).replace(endOfTitle, '')).trim());
  return title &&
    title.split(' ').length <= 6 &&
    saysJob(title) &&
    !isPerson(title) &&
    !endsWithDegree(title)
    ? title
    : undefined;
}
