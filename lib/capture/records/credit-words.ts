import { foldText } from '@/lib/domain/normalize/clean-text';

/** Beginnings of folded words that say who made the page or its pictures. */
const makers =
  'photo foto picture image illustrat design webdesign webmaster gestaltung grafi layout umsetzung realisier realizac tvorba ' +
  'vytvoril credit copyright bild hosting hosted powered maintained built realisation realizzazione provided text';
const stems = makers.split(' ');

/** Right before a name in a sentence: "page maintained by". */
const before =
  /(?<![\p{L}])(?:(?:photos?|photography|photographs|pictures?|images?|illustrations?|designed|built|created|maintained|developed|site|website|page|design)\s)by\s?$/iu;
const label = /(?<![\p{L}])(\p{L}{3,20})\s?[:–-]\s?$/u;

/** Whether a label announces who made something: "Photos", "Gestaltung". */
export function startsCredit(text: string): boolean {
  return foldText(text)
    .split(' ')
    .some((word) => stems.some((stem) => word.startsWith(stem)));
}

/** Whether what stands before a name makes it that of whoever made the page or its pictures. */
export function endsInCredit(text: string): boolean {
  const said = text.slice(-40);
  return before.test(said) || startsCredit(label.exec(said)?.[1] ?? '-');
}
