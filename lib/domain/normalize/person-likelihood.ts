import { cleanText, foldText } from './clean-text';
import { doubtfulGivenNames, givenNames, usualGivenNames, wordLikeGivenNames } from './given-names';
import { isNoNameStem } from './not-name-stems';
import { famousNames, notAlwaysSurnames, notFirstWords, notSurnames } from './not-surnames';
import { looksLikePersonName, stripTitles } from './person-name';
import { churchForms, nameParticles } from './person-words';

/** Endings that most words with them have as surnames. */
const surnameEnding =
  /(?:ova|eva|ska|cka|sky|skyy|skiy|skyi|ski|cki|enko|chuk|yuk|escu|eanu|oiu|ovic|evic|ovich|evich|sson|sen|mann|berger|hofer|meier|meyer|maier|huber|dottir|poulos|opoulou|idis|iadis|akis|aki|oglu|yan|shvili|dze|ishvili|nen|aitis|aitiene|auskas|iene|unas|kalns|ovs|evs|ins|son|ton|field|stein|baum|wicz|czyk|czak|iak|sz|ez|es|ini|etti|ello|elli|ucci|ov|ev|in|ko|ak|ek|ik|uk|cik|ne|gyi|fi|os|czi|ssen|stra|sma|ink|man|stone|wood|worth|ford|ham|ley|well|by|berg|burg|feld|thal|quist|gren|lund|dal)$/;
const strongEnding =
  /(?:[^aeiou]ova|ovska|sky|skiy|skyy|skyi|ski|cki|enko|chuk|escu|eanu|ovic|evic|sson|mann|dottir|poulos|opoulou|iadis|oglu|shvili|iene|auskas|wicz|czyk)$/;
const patronymic = /(?:ovich|evich|ovych|ovna|evna|ivna|inichna|ilich|ovitch)$/;
const asianSurnames = new Set(
  (
    'zhang wang liu chen yang huang zhao zhou xu zhu guo lin gao luo zheng liang xie tang han feng deng xiao cheng cao peng ' +
    'zeng jiang nguyen tran pham huynh phan vu dang bui kim park lee choi jung kang cho yoon tanaka suzuki sato takahashi ' +
    'watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki singh patel sharma kumar gupta shah khan ahmed ali ' +
    'ng li wu ma lu ho lam lau leung chan wong cheung chow tsai hsu kwon shin yoo oh seo ahn hwang im lim tan goh teo chua pak cho le ly ' +
    'hussain reddy rao mehta desai joshi iyer nair menon chaudhary agarwal jain kapoor malhotra verma mishra pandey'
  ).split(' '),
);
/** Behind a whole name they make a place or a thing of it. */
const calledAfter = new Set(
  'hall chapel church castle trust fund gardens bay ridge springs valley canyon temple field fields house park street way quay row court close drive'.split(
    ' ',
  ),
);
const particles = new Set(nameParticles);
const inChurch = new Set(churchForms);
const isChurchWord = (title: string) => inChurch.has(foldText(title));
/** Languages in which the surname is often written first. */
const surnameFirst = /^(?:hu|ro|ru|uk|be|bg|zh|ja|ko|vi|et|lt|lv|mn|kk)\b/;
const heading =
  /^(?:[a-z]{3,}ing|[a-z]{4,}(?:tion|sion|ment|ness|ship|ings|tions|able|ible|ful|ized|ised|ology|graphy|ware|ance|ence|ity|ous|ive|ally))$/;

/** German adjectives as first words. */
const germanAdjective = /[a-z]{3}(?:ische|liche|ige|ende)[rsnm]?$/;
/** Endings that surnames do not have. */
const ofThings = /(?:[a-z]{2}tion|[a-z]{2}sion|ology|ography)$/;
const slavic = /^(?:cs|sk|pl|ru|uk|be|bg)\b/;
/** Surnames in the genitive of a man's: "Komenského", "Gorkogo". */
const genitive = /(?:eho|iho|iego|[^aeiou]ego|[^aeiou]ogo|[^aeiou]oho)$/;

/**
 * Whether a Slavic name stands in the genitive, as in "ulice Jana Vzorného": a street, a school, a theatre
 * is called after its bearer.
 */
function isCalledAfter(full: readonly string[], language: string): boolean {
  const last = full.at(-1) ?? '';
  if (!slavic.test(language) || full.length < 2) return false;
  if (!/[aа]$/u.test(foldText(full[0] ?? ''))) return false;
  if (genitive.test(foldText(last))) return true;
  // "stezka Jana Vzorky": of a man called Vzorka; women would be "Vzorková".
  if (/^(?:cs|sk)\b/.test(language) && /[^aeiouyáéíóúůýě]y$/iu.test(last)) return true;
  // Czech and Slovak women are "Vzorná" or "Vzorová", seldom "Vzora".
  return (
    /^(?:cs|sk)\b/.test(language) &&
    /[^aeiouyáéíóúůýěv]a$/iu.test(last) &&
    !/[ošv]a$/u.test(foldText(full[0] ?? ''))
  );
}

/** Whether the first word alone is in capitals, short, and no surname before a given name: "NS Example". */
function isAbbreviated([first = '', ...more]: readonly string[]): boolean {
  return (
    /^\p{Lu}{2,4}$/u.test(first) &&
    more.length > 0 &&
    more.every((word) => /\p{Ll}/u.test(word) && (more.length > 1 || givenOf(word) < 3)) &&
    givenOf(first) === 0 &&
    !asianSurnames.has(foldText(first))
  );
}

/** How surely a word is a given name. */
type Standing = 0 | 1 | 2 | 3;

function standing(word: string): Standing {
  if (givenNames.has(word)) return 3;
  if (wordLikeGivenNames.has(word)) return 2;
  return doubtfulGivenNames.has(word) ? 1 : 0;
}

/** "Jánosné": the wife of János. */
const wifeOf = /^\p{Lu}[\p{L}\p{M}]{2,}né$/u;

/** Whether a word is a husband's given name as his wife is called by: "Jánosné". */
export function isWifeOf(word: string): boolean {
  return wifeOf.test(word) && standing(foldText(word.slice(0, -2))) === 3;
}

/**
 * How surely a word is a given name: 3 a given name and nothing else, 2 a word or town as well, 1 rather
 * that, 0 none. "Jean-Pierre" is known by its parts.
 */
export function givenOf(word: string): Standing {
  const folded = foldText(word);
  if (!folded.includes(' ')) return isWifeOf(word) ? 3 : standing(folded);
  const parts = folded.split(' ').map(standing);
  return parts.every((part) => part > 0) ? 3 : (parts[0] ?? 0);
}

/** Whether a name begins or ends with a word that is a given name and nothing else. */
export function hasGivenName(name: string): boolean {
  const words = stripTitles(cleanText(name, 120)).name.split(' ');
  return givenOf(words[0] ?? '') === 3 || givenOf(words.at(-1) ?? '') === 3;
}

/** Whether a single word is a given name and nothing else. */
export function isGivenName(word: string): boolean {
  return (
    /^\p{Lu}[\p{Ll}\p{M}]{1,14}(?:-\p{Lu}[\p{Ll}\p{M}]{1,14})?$/u.test(word) && givenOf(word) === 3
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
  const pair = folded.split(' ').slice(0, 2).join(' ');
  if (
    [folded, foldText(cleaned), folded.replace(/ \p{L} /gu, ' ')].some((said) =>
      famousNames.has(said),
    )
  )
    return -4;
  // "Charles Darwin Hall"
  if (famousNames.has(pair) && calledAfter.has(folded.slice(pair.length + 1))) return -4;
  const words = name.split(' ').filter((word) => !particles.has(word));
  const full = words.filter(
    (word) => foldText(word).length > 1 && !/^(?:\p{Lu}\.){2,4}$/u.test(word),
  );
  const first = foldText(full[0] ?? '');
  const last = foldText(full.at(-1) ?? '');
  let score = titles.length > 1 ? 3 : titles.length > 0 ? 2 : 0;
  if (notFirstWords.has(first) || full.slice(1).some((word) => notSurnames.has(foldText(word))))
    score -= 4;
  // "Katedra Chemie", "Département Ventes": inflected words for institutions and parts of pages.
  // Behind a given name it may be a surname: people are called "Rektor" as well.
  const things = full.filter((word) => givenOf(word) < 2 && isNoNameStem(foldText(word)));
  if (things.length > 0) score -= full.length === 2 && givenOf(full[0] ?? '') === 3 ? 2 : 4;
  if (things.length > 1) score -= 2;
  // "TSV Musterdorf": what clubs and schools are abbreviated to.
  if (isAbbreviated(full)) score -= 3;
  // "Elder Care", "Father Daughter Dance": who is called so has a given name behind it.
  if (titles.length > 0 && titles.every(isChurchWord) && full.every((word) => givenOf(word) < 2))
    score -= 2;
  if (full.length < 2) {
    // "J. Novák": an initial and a surname.
    return score + (strongEnding.test(last) ? 2 : notSurnames.has(last) ? -2 : 1);
  }
  const front = givenOf(full[0] ?? '');
  const back = full.slice(1).map(givenOf);
  const others = Math.max(0, ...back);
  // "Avery Sample Memorial Scholarship" is nobody, whatever else speaks for it.
  if (full.length > 3 && full.slice(2).some((word) => notSurnames.has(foldText(word)))) score -= 4;
  // "Avery Sample Hall" is called after somebody, "Anna Maria Hall" is one.
  if (full.length > 2 && calledAfter.has(last) && givenOf(full.at(-2) ?? '') < 3) score -= 4;
  // "Paul Example David Sample": two people without anything between them.
  if (full.length > 3 && front === 3 && back[0] === 0 && back[1] === 3) score -= 3;
  if (front < 3 && notAlwaysSurnames.has(last)) score -= 3;
  score += front;
  // "Mark Sample"; what follows "Mark" is hardly ever a thing.
  if (front < 3 && last.length > 3 && usualGivenNames.has(first)) score += front === 2 ? 1 : 2;
  if (front === 1 || front === 2) score += words.length > full.length ? 1 : 0;
  // "Val de Test": a valley.
  if (first === 'val' && /^\S+ (?:d[ei]|del|d[ue]s?) /iu.test(name)) score -= 4;
  // "Moralischer Kompass"
  if (front + others === 0 && germanAdjective.test(first)) score -= 3;
  if (front === 0 && others === 3) {
    const capitals = /^\p{Lu}{2,}$/u.test(full[0] ?? '') && !/^\p{Lu}{2,}$/u.test(full[1] ?? '');
    const wife = full.some(isWifeOf);
    score += capitals || wife || surnameFirst.test(language) ? 3 : 2;
  }
  const family = front > 0 || others === 0 ? last : first;
  if (
    front < 3 &&
    (strongEnding.test(family) || asianSurnames.has(family) || asianSurnames.has(first))
  )
    score += 2;
  else if (front < 3 && front + others > 0 && surnameEnding.test(family)) score += 1;
  if (
    (full.length > 2 || /[а-я]/i.test(name)) &&
    full.some((word) => patronymic.test(foldText(word)))
  )
    score += 3;
  if (isCalledAfter(full, language)) score -= 4;
  if (front < 3 && ofThings.test(last)) score -= 3;
  if (front + others === 0 && full.some((word) => heading.test(foldText(word)))) score -= 3;
  return score;
}
