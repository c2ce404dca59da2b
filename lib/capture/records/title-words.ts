import { foldSameLength } from '../visible/fold';
import * as reader from '../visible/job-titles';
import { jobTitleEndings, moreJobTitleStems } from '../vocabulary/more-job-titles';

const fold = (words: readonly string[]) => foldSameLength(words.join('\n')).split('\n');
const stems = fold(moreJobTitleStems);
const whole = new Set(stems.filter((stem) => stem.endsWith('$')).map((stem) => stem.slice(0, -1)));
const beginnings = stems.filter((stem) => !stem.endsWith('$'));
const endings = fold(jobTitleEndings);
const shortestJoined = 9;

function isMore(word: string): boolean {
  const folded = foldSameLength(word);
  return (
    whole.has(folded) ||
    beginnings.some((stem) => folded.startsWith(stem)) ||
    (folded.length >= shortestJoined && endings.some((end) => folded.endsWith(end)))
  );
}

/** Any title that the reader knows: what it asks of the words around one holds for all. */
const known = 'manager';

/**
 * Whether a short text contains the head of a job title, also one of the many that the reader in the page
 * does without.
 */
export function looksLikeJobTitle(text: string): boolean {
  if (reader.looksLikeJobTitle(text)) return true;
  if (text.length > 110) return false;
  const said = text.replace(/\p{L}+/gu, (word) => (isMore(word) ? known : word));
  return said !== text && reader.looksLikeJobTitle(said);
}
