import { letter } from '../vocabulary/letters';
import { foldSameLength } from './fold';

const anyWord = new RegExp(`[${letter}\\d]+`, 'g');

/** Whether most words of `shown` come again in `spoken`, endings aside ("View Jana's profile"). */
export function saysAgain(spoken: string, shown: string): boolean {
  const stems = (text: string) =>
    (foldSameLength(text.slice(0, 300)).match(anyWord) ?? []).map((word) => word.slice(0, 4));
  const said = new Set(stems(spoken));
  const wanted = stems(shown);
  return wanted.length > 0 && wanted.filter((stem) => said.has(stem)).length * 2 >= wanted.length;
}
