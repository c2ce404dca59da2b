import { isState, regionCountry } from '@/lib/domain/normalize/address-regions';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { countryCode } from '@/lib/domain/normalize/country-names';
import {
  longestTownFrom,
  type TownStanding,
  townStanding,
} from '@/lib/domain/normalize/known-towns';
import { givenOf } from '@/lib/domain/normalize/person-likelihood';

/** The name of a town that is known, where it stands in a text. */
export interface TownMention {
  /** As shown. */
  readonly town: string;
  readonly start: number;
  /** After the name and the region behind it. */
  readonly end: number;
  readonly nameEnd: number;
  readonly standing: TownStanding;
  /** The state, county or country that stands behind it, as shown. */
  readonly region?: string;
  readonly country?: string;
}

const capital = /(?<![\p{L}\p{N}@#._’'&-])\p{Lu}[\p{L}\p{M}.'’-]*/gu;
const wordRun = /[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,5}/uy;
/** A dot that is an abbreviation's own: "D.C.", "St." before more. */
const ownDot = /(?:^|[\s.])\p{Lu}\.$/u;
const states = ['US', 'CA', 'AU'];

function withoutEnd(text: string): string {
  const cut = text.replace(/['’]s$/u, '');
  const plain = cut.replace(/[.'’-]+$/u, '');
  return ownDot.test(cut) && /\.\p{Lu}\.$/u.test(cut) ? cut : plain;
}

/** The longest known name that begins at `start` with `first`, if any. */
function nameAt(text: string, start: number, first: string): string | undefined {
  const [word = ''] = foldText(first).split(' ', 1);
  const most = longestTownFrom(word);
  if (most === 0) return undefined;
  wordRun.lastIndex = start;
  const parts = (wordRun.exec(text)?.[0] ?? '').split(' ').slice(0, most);
  for (let count = parts.length; count > 0; count -= 1) {
    const used = parts.slice(0, count);
    const inner = used.slice(0, -1);
    if (inner.some((part) => /['’]s$|\p{L}{4}\.$|-$/u.test(part))) continue;
    if (!/^\p{Lu}|-\p{Lu}/u.test(used.at(-1) ?? '')) continue;
    const name = withoutEnd(used.join(' '));
    if (townStanding(name) > 0) return name;
  }
  // "Boston-based"
  const dash = first.indexOf('-');
  const head = first.slice(0, Math.max(0, dash));
  return dash > 0 && /^-\p{Ll}/u.test(first.slice(dash)) && townStanding(head) > 0
    ? head
    : undefined;
}

const isStateName = (text: string) => states.some((country) => isState(text, country));

/** Letters that are words or degrees as well: they are a state only behind a comma and a town. */
const wordLikeStates = /^(?:IN|OR|ME|OK|HI|OH|PA|MA|LA|AL|DE|ID|CO|MS|MD|DC|VI|SA|WA|NT)$/;

/** "Example, Tx" at the end of a line: letters of a state that are no words. */
const lastInSmall = /^(,\s?)(?!(?:In|Or|Me|Hi|Oh|La|Al|De|Id|Co)\b)(\p{Lu}\p{Ll})\.?\s*$/u;
/** "Jane Sample, M.D." */
const degree = /^[MP]\.\s?[ADS]\.?$/;

/** Behind a name in a list of such. */
const goesOn = /^(?:,\s?\p{Lu}|\sD\.?C|,?\s(?:and|&|or)\s)/u;

interface Behind {
  readonly region?: string;
  readonly country?: string;
  readonly length: number;
}

/** The region or country that stands right behind a name: ", TX", ", Tennessee", " (CA)", ", UK". */
export function regionBehind(after: string, shouted: boolean): Behind | undefined {
  const lettered = /^(,\s?|\s\(|\s)([A-Z]{2,3})(?![\p{L}\p{N}'’-])(?!\.\p{L})/u.exec(after);
  const small = lettered ? null : lastInSmall.exec(after);
  const [said = '', sign = '', written = ''] = lettered ?? small ?? [];
  const letters = written.toUpperCase();
  if (letters && isStateName(letters) && (sign.startsWith(',') || !shouted)) {
    if (
      !wordLikeStates.test(letters) ||
      sign.startsWith(',') ||
      !/^\s\p{Lu}/u.test(after.slice(said.length))
    )
      return { region: letters, length: said.length };
  }
  const named =
    /^(?:,\s?|\s\(|\s)((?:\p{Lu}[\p{L}\p{M}.]{1,20})(?:\s\p{Lu}[\p{L}\p{M}.]{1,20}){0,2})/u.exec(
      after,
    );
  const words = named?.[1]?.split(' ') ?? [];
  const gap = (named?.[0].length ?? 0) - (named?.[1]?.length ?? 0);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const bare = name.replace(/\.$/, '');
    if (degree.test(bare)) continue;
    if (bare.length < 3 && !/^(?:UK|US)$/.test(bare)) continue;
    const length = gap + name.length;
    // "New York, Washington D.C., …"
    if (townStanding(bare) > 0 && goesOn.test(after.slice(length))) continue;
    const apart = /^[,\s]{0,2}[,(]/.test(after);
    if (isStateName(bare) || (apart && regionCountry(bare) !== undefined))
      return { region: bare, length };
    // "London England", but "Paris France Tours"
    const isLast = count === words.length || after.startsWith(',');
    if (countryCode(bare) && isLast) return { country: bare, length };
  }
  return undefined;
}

/** "New Boston", "West Brookfield, MA": the name of another town than the known one. */
const prefix = /(?<![\p{L}'’-])((?:New|North|South|East|West|Upper|Lower|Port|Mount) )$/u;

/** The known names of towns in a text, in its order. */
export function townMentions(text: string): TownMention[] {
  const found: TownMention[] = [];
  const shouted = !/\p{Ll}/u.test(text);
  let after = 0;
  for (const { 0: first, index } of text.matchAll(capital)) {
    if (index < after) continue;
    const town = nameAt(text, index, first);
    if (town === undefined) continue;
    const nameEnd = index + town.length;
    // "Example.com", "Example's", "ExampleWorks"
    if (/^(?:\.\p{L}|@)/u.test(text.slice(nameEnd, nameEnd + 2))) continue;
    const behind = regionBehind(text.slice(nameEnd, nameEnd + 60), shouted);
    const end = nameEnd + (behind?.length ?? 0);
    const { region, country } = behind ?? {};
    const longer = prefix.exec(text.slice(Math.max(0, index - 12), index))?.[1] ?? '';
    const isLonger = longer === 'New ' || (longer !== '' && region !== undefined);
    found.push({
      town: isLonger ? longer + town : town,
      start: isLonger ? index - longer.length : index,
      end,
      nameEnd,
      standing: isLonger ? 2 : townStanding(town),
      ...(region && { region }),
      ...(country && { country }),
    });
    after = end;
  }
  return found;
}

/** Whether a name is that of a town and of nobody. */
export function isSureTown({ standing, town }: TownMention): boolean {
  return standing === 3 && (town.includes(' ') || givenOf(town) === 0);
}
