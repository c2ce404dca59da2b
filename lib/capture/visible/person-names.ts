import { remember } from '../remember';
import { shapeOf } from '../vocabulary/letters';
import { notNameWords } from '../vocabulary/page-words';
import { hasLegalForm } from './company-names';
import { foldSameLength } from './fold';

const titleWord =
  /^(?:ing|mgr|bc|mudr|judr|phdr|rndr|mvdr|paeddr|thdr|ph\.?d|csc|drsc|doc|prof|dr|dr\.h\.c|dipl|dipl\.-ing|[bm]\.?(?:a|ba|sc?|ed|eng|com)|ll\.?[bm]|dis|arch|arts|mr|mrs|ms|miss|herr|frau|pan|paní|jr|sr|ii|iii|iv|esq|cpa|md|m\.d|dds|d\.d\.s|dvm|rn|pe|p\.e|faia|aia|leed|ap|cfa|jd|j\.d|phd|edd|psy\.?d|n|mph|rndr|ifj|id|özv|av|avv|dott|dott\.ssa|dra|geom|me|maître|mme|dña|sir|revd?|bro|sis|hon|fr|capt|sgt|lt|col|maj)[.,]?$/i;
const particle =
  /^(?:van|von|der|den|de|da|di|del|della|la|le|du|dos|el|al|bin|ibn|zu|zum|ter|ten|st\.|of|und|y|e|né|née|roz\.|af|av)$/i;
/** Of shapes, see shapeOf: "Brázdová", "Nováková-Malá", "NOVÁK"; and, behind its prefix, "McAllister". */
const nameShape = /^(?:U[l']{1,24}|U[Ulo']{1,20}-U[Ulo']{1,24}|U{2,20}|U[l']{0,20}-U[l']{1,24})$/;
const prefix = /^(?:Mc|Mac|O['’]|D['’]|De[ls]?|L[aeo]|D[iu]|Van|Fitz)/;
const initialShape = /^(?:U\.){1,4}$|^U$/;
/** "Jane Example, CKD, NCIDQ": letters that no list knows. */
const certificates = /(?<=\p{Ll})(?:, [A-Z]{2,5}(?=, ))?(?:, [A-Z]{3,5}){1,3}(?:, [A-Z]{2})?$/u;
const quotedWord = /^["“(„'‘].{2,16}["”)“'’]$/;

/** Whether a word is shaped like a given name or a surname. */
export function isNameWord(word: string): boolean {
  const shape = shapeOf(word.replace(/^[dl]['’](?=.{3})/, ''));
  if (nameShape.test(shape)) return true;
  const before = prefix.exec(word)?.[0].length ?? 0;
  return before > 0 && /^Ul{1,20}$/.test(shape.slice(before));
}
const isInitial = (word: string) => initialShape.test(shapeOf(word));
const isNickname = (word: string) =>
  quotedWord.test(word) && /^U[Ulo]{1,15}$/.test(shapeOf(word.slice(1, -1)));

/** Splits degrees and forms of address from a name: "Ing. Jana Brázdová, Ph.D." */
function withoutTitles(words: readonly string[], initials?: RegExp): string[] {
  return words.filter(
    (word, at) =>
      !titleWord.test(word) || /^[A-Z]\.$/.test(word) || (at === 0 && initials?.test(word)),
  );
}

/**
 * Whether a text is shaped like one person's name: two to five capitalised words, with degrees,
 * initials and particles, and none that only other things are called.
 */
export const looksLikePerson = remember(isShapedLikePerson);

function isShapedLikePerson(text: string): boolean {
  const line = text.trim().replace(certificates, '');
  if (line.length < 4 || line.length > 60 || /[\d@:;/|©•*%!?+=<>_[\]{}]/.test(line)) return false;
  const titled =
    /^(?:ing|mgr|bc|mudr|judr|phdr|rndr|dr|prof|doc|mr|mrs|ms|miss|frau|herr|dipl)\b\.?/i.test(
      line,
    );
  const words = withoutTitles(
    line
      .replace(/,\s?/g, ' , ')
      .split(/\s+/)
      .filter((word) => word !== ','),
    // "J.D. Sample"; behind a name they are a degree.
    /^(?:[A-Z]\.){2}$/,
  );
  const comma = line.indexOf(',');
  // "Brázdová, Jana" may be a name, "Praha, Brno, Plzeň" is not, and "Jana Brázdová, Ph.D." is.
  if (
    comma >= 0 &&
    withoutTitles(
      line
        .slice(comma + 1)
        .trim()
        .split(/[\s,]+/),
    ).filter(Boolean).length > 0
  )
    return false;
  if (words.length < 2 || words.length > 5)
    return titled && words.length === 1 && isNameWord(words[0] ?? '');
  let full = 0;
  for (const word of words) {
    if (isNameWord(word)) {
      full += 1;
      const folded = foldSameLength(word);
      if (
        notNameWords.has(folded) ||
        folded.split(/['’-]/).some((part) => part.length > 3 && notNameWords.has(part))
      )
        return false;
    } else if (!isInitial(word) && !particle.test(word) && !isNickname(word)) return false;
  }
  if (full < 1 || (full < 2 && !words.some((word) => isInitial(word)))) return false;
  if (
    !isNameWord(words[0] ?? '') &&
    !isInitial(words[0] ?? '') &&
    !/^(?:van|von|de|da|di|el|al)$/i.test(words[0] ?? '')
  )
    return false;
  // Headings in capitals are seldom names of people: two short words at most.
  if (words.every((word) => /^U{2,}$/.test(shapeOf(word))) && words.length > 3) return false;
  return !hasLegalForm(line);
}
