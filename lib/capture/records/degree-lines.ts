import { stripTitles } from '@/lib/domain/normalize/person-name';
import type { TextLine } from './findings-schema';
import { wholeName } from './staff-sections';

/** A telephone behind a name. */
const phoneBehind = /[\s·,:–—-]{1,4}[+\d(][\d\s()./-]{5,24}$/u;

/** The names with a degree that fill a line, but for a telephone: "Dr. Jana Vzorková", "Prof.Dr.Ion Exemplu". */
export function degreeLines(lines: readonly TextLine[], language?: string): string[] {
  return lines.flatMap(({ text, part, heading }) => {
    if (part || heading || text.length > 80) return [];
    const said = text.replace(phoneBehind, '');
    const { name, titles } = stripTitles(said);
    // Of one person only: "Dr. A B, C D" names two.
    const isOne = /^\p{L}/u.test(said) && said.includes(name) && name.includes(' ');
    return titles.length > 0 && isOne && wholeName(name, language) ? [said] : [];
  });
}
