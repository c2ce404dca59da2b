import { remembering } from '@/lib/domain/normalize/remembering';

/**
 * Spellings of one sound in the Latin letters of the users' languages, in the order they are taken.
 * "Müller" is "Mueller", "Ромашка" "Romaschka", "Őrház" "Oerhaz", whoever wrote it down.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz/g, 's'],
  [/tsch/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zsh|zh|zs/g, 'z'],
  [/tch|ch|cs|cz|ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[aoulr]|$)/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/(?<=[bdfgklmnprstvz])io(?=[a-z])/g, 'e'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** A folded word in letters that no way of transliterating it changes. Not for showing. */
export const soundOf = remembering((word): string => {
  let sound = word;
  for (const [spelling, letter] of spellings) sound = sound.replace(spelling, letter);
  return sound;
}, 16_384);
