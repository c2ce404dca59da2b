import { cleanText, foldText } from './clean-text';
import { doubtfulGivenNames, givenNames } from './given-names';
import { famousNames, notFirstWords, notSurnames } from './not-surnames';
import { looksLikePersonName, stripTitles } from './person-name';
import { nameParticles } from './person-words';

/** Endings that most words with them have as surnames. */
const surnameEnding =
  /(?:ova|eva|ska|cka|sky|skyy|skiy|skyi|ski|cki|enko|chuk|yuk|escu|eanu|oiu|ovic|evic|ovich|evich|sson|sen|mann|berger|hofer|meier|meyer|maier|huber|dottir|poulos|opoulou|idis|iadis|akis|aki|oglu|yan|shvili|dze|ishvili|nen|aitis|aitiene|auskas|iene|unas|kalns|ovs|evs|ins|son|ton|field|stein|baum|wicz|czyk|czak|iak|sz|ez|es|ini|etti|ello|elli|ucci|ov|ev|in|ko|ak|ek|ik|uk|cik|ne|gyi|fi|os|czi|ssen|stra|sma|ink|man)$/;
const strongEnding =
  /(?:[^aeiou]ova|ovska|sky|skiy|skyy|skyi|ski|cki|enko|chuk|escu|eanu|ovic|evic|sson|mann|dottir|poulos|opoulou|iadis|oglu|shvili|iene|auskas|wicz|czyk)$/;
const patronymic = /(?:ovich|evich|ovych|ovna|evna|ivna|inichna|ilich|ovitch)$/;
const particles = new Set(nameParticles);
/** Languages in which the surname is often written first. */
const surnameFirst = /^(?:hu|ro|ru|uk|be|bg|zh|ja|ko|vi|et|lt|lv|mn|kk)\b/;
const heading =
  /^(?:[a-z]{3,}ing|[a-z]{4,}(?:tion|sion|ment|ness|ship|ings|tions|able|ible|ful|ized|ised|ology|graphy|ware|ance|ence|ity|ous|ive|ally))$/;

/** "Jean-Pierre" is known by its parts. */
function standing(word: string): 0 | 1 | 2 {
  if (givenNames.has(word)) return 2;
  if (doubtfulGivenNames.has(word)) return 1;
  return 0;
}

function givenOf(word: string): 0 | 1 | 2 {
  const folded = foldText(word);
  if (!folded.includes(' ')) return standing(folded);
  const parts = folded.split(' ').map(standing);
  return parts.every((part) => part > 0) ? 2 : (parts[0] ?? 0);
}

/** Whether a single word is a given name and nothing else. */
export function isGivenName(word: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}\p{M}]{1,14}(?:-\p{Lu}[\p{Ll}\p{M}]{1,14})?$/u.test(word) && givenOf(word) === 2
  );
}

/**
 * How sure it is that a text names one person, by its shape, the given names people have, the endings
 * of surnames and titles: 3 and more is a name wherever it stands, 1 and 2 one where something else
 * speaks for it, 0 tells nothing (a name from elsewhere, or any two words with capitals), less is none.
 * `language` is that of the page, BCP 47.
 */
export function personLikelihood(text: string, language = ''): number {
  if (text.length > 200) return -5;
  const cleaned = cleanText(text, 120);
  if (!looksLikePersonName(cleaned)) return -5;
  const { name, titles } = stripTitles(
    cleaned.replace(/ (?:\(\p{L}{2,15}\)|["'“„‘]\p{L}{2,15}["'”“’]) /u, ' '),
  );
  const folded = foldText(name);
  if (famousNames.has(folded) || famousNames.has(folded.replace(/ \p{L} /gu, ' '))) return -4;
  const words = name.split(' ').filter((word) => !particles.has(word));
  const full = words.filter((word) => foldText(word).length > 1);
  const first = foldText(full[0] ?? '');
  const last = foldText(full.at(-1) ?? '');
  let score = titles.length > 0 ? 2 : 0;
  if (notFirstWords.has(first) || full.slice(1).some((word) => notSurnames.has(foldText(word))))
    score -= 4;
  if (full.length < 2) {
    // "J. Novák": an initial and a surname.
    return score + (strongEnding.test(last) ? 2 : notSurnames.has(last) ? -2 : 1);
  }
  const front = givenOf(full[0] ?? '');
  const back = full.slice(1).map(givenOf);
  const others = Math.max(0, ...back) as 0 | 1 | 2;
  if (front === 2) score += 3;
  else if (front === 1) score += words.length > full.length ? 2 : 1;
  else if (others === 2) {
    const capitals = /^\p{Lu}{2,}$/u.test(full[0] ?? '') && !/^\p{Lu}{2,}$/u.test(full[1] ?? '');
    score += capitals || surnameFirst.test(language) ? 3 : 2;
  }
  if (front < 2 && strongEnding.test(last)) score += 2;
  else if (front !== 2 && front + others > 0 && surnameEnding.test(front ? last : first))
    score += 1;
  if (
    (full.length > 2 || /[а-я]/i.test(name)) &&
    full.some((word) => patronymic.test(foldText(word)))
  )
    score += 3;
  if (front + others === 0 && full.some((word) => heading.test(foldText(word)))) score -= 3;
  return score;
}
