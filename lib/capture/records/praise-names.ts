import { givenOf } from '@/lib/domain/normalize/person-likelihood';
import type { TextLine } from './findings-schema';
import { joining } from './letter-words';
import { wordsOf } from './name-runs';

const praise =
  /testimonial|\breviews?\b|\b(?:clients|customers|parents|patients|students|guests)\b.{0,12} (?:say|said|think|thought)|anmeldelser|omtaler|omdömen|asiakaspalaut|kundenstimmen|rezensionen|recenz|отзыв|відгук|témoignages|opiniones|opinie|recensioni/iu;
const longestHeading = 40;
const shortestText = 60;
const least = 2;

/** The given names of a heading that is nothing else: "Anna", "Anna and Ben". */
function givenNamesOf(heading: string): string[] {
  const words = heading.length > longestHeading ? [] : wordsOf(heading);
  const names = words.filter(({ kind, given }) => kind === 'name' && given > 0);
  const isAll = words.every((word) => names.includes(word) || joining.has(word.folded));
  return isAll && words.length < 4 ? names.map(({ text }) => text) : [];
}

/**
 * Whoever is named by a given name alone over what they, or their parents, have to say, on pages of praise.
 * `head` is the page's title.
 */
export function praiseNames(lines: readonly TextLine[], head: string): string[] {
  const isPraise =
    praise.test(head) || lines.some(({ text, heading }) => heading && praise.test(text));
  if (!isPraise) return [];
  const rows = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const isHeading = line.heading && next && !next.heading && line.part !== 'nav';
    const said = lines.slice(at + 1, at + 3).some(({ text }) => text.length >= shortestText);
    const names = isHeading && said ? givenNamesOf(line.text) : [];
    return names.length > 0 ? [names] : [];
  });
  const sure = rows.filter((names) => names.some((name) => givenOf(name) === 3));
  const isLayout = rows.length >= least && sure.length * 2 >= rows.length;
  return isLayout ? [...new Set(rows.flat())] : [];
}
