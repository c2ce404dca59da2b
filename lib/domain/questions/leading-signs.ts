/**
 * Signs that a question will not be answered honestly, as it asks for the purchase instead of asking
 * from a distance. `purchase`: it asks whether they buy. `when`: it asks when they buy. `intention`:
 * it asks what they will do. `offer`: it offers and waits for a yes. `suggestion`: it says what to
 * answer.
 */
export const leadingSignCodes = ['purchase', 'when', 'intention', 'offer', 'suggestion'] as const;
export type LeadingSignCode = (typeof leadingSignCodes)[number];

export interface LeadingSign {
  code: LeadingSignCode;
  /** The words that gave it away, as they were typed. */
  words: string;
}

/** Folded: without accents, in small letters. English, Czech, German; the strongest sign first. */
const signs: readonly (readonly [LeadingSignCode, RegExp])[] = [
  ['when', /\bwhen (?:will|would|do|are|can) you (?:\w+ ){0,4}?(?:buy|purchase|order|sign|decide)/],
  ['when', /\bhow soon (?:will|would|can|are) you\b/],
  ['when', /\bkdy (?:\w+ ){0,3}?(?:koupite|nakoupite|objednate|podepisete|se rozhodnete)/],
  ['when', /\bkdy (?:chcete|hodlate|planujete|budete) (?:\w+ ){0,3}?(?:koupit|nakoupit|objednat)/],
  ['when', /\bwann (?:werden|wollen|mochten|konnen|kaufen|bestellen|unterschreiben) sie\b/],
  [
    'purchase',
    /\b(?:would|can|could|are|will) you (?:\w+ ){0,4}?(?:buy|purchase|order|sign)(?:ing)?\b/,
  ],
  ['purchase', /\bdo you (?:want|plan|intend|wish|mean) to (?:\w+ ){0,2}?(?:buy|purchase|order)\b/],
  ['purchase', /\b(?:buy|order|purchase) (?:it |this |something )?from us\b/],
  ['purchase', /\b(?:koupite|nakoupite|objednate)\b/],
  ['purchase', /\b(?:chcete|hodlate|planujete|budete) (?:\w+ ){0,3}?(?:koupit|kupovat|objednat)\b/],
  ['purchase', /\b(?:kaufen|bestellen) sie (?:\w+ ){0,3}?(?:bei uns|von uns)\b/],
  [
    'purchase',
    /\b(?:wollen|mochten|werden|wurden|konnten) sie (?:\w+ ){0,5}?(?:kaufen|bestellen|erwerben)\b/,
  ],
  ['intention', /\b(?:will you|are you (?:going to|planning|ready))\b/],
  ['intention', /\bdo you (?:intend|plan|want)\b/],
  ['intention', /\b(?:budete|hodlate|planujete|chystate se|zamyslite)\b/],
  ['intention', /\b(?:werden|wollen|planen|beabsichtigen) sie\b/],
  ['offer', /\b(?:would|wouldn['’]?t) you (?:like|be interested|want|prefer|love)\b/],
  ['offer', /\bare you interested\b/],
  ['offer', /\bmate zajem\b/],
  ['offer', /\b(?:chtel[aiy]?|nechtel[aiy]?|libilo|nelibilo) by (?:jste|se vam)\b/],
  ['offer', /\b(?:chtel[aiy]?|nechtel[aiy]?) byste\b/],
  ['offer', /\b(?:mochten|hatten|wurden) sie (?:\w+ ){0,3}?(?:gern|interesse|lieber)\b/],
  ['offer', /\b(?:mochten sie|haben sie interesse)\b/],
  ['suggestion', /\b(?:don|isn|aren|wouldn|won|can)['’]?t you\b/],
  ['suggestion', /\b(?:isn|aren|doesn)['’]?t it\b|,\s*right\s*\?/],
  ['suggestion', /\b(?:ze ano|neni-li pravda|nemyslite|nechcete|souhlasite, ze)\b/],
  ['suggestion', /\b(?:nicht wahr|oder nicht|finden sie nicht|meinen sie nicht)\b/],
];

/** Folds letter by letter, so that places in the folded text are places in the typed one. */
function foldLetters(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === letter.length ? plain : letter;
    })
    .join('');
}

/**
 * The signs in a question's text, in whichever of the three languages, each kind once. A hint for
 * whoever writes it, no more: a question may well be right in spite of it.
 */
export function leadingSigns(text: string): LeadingSign[] {
  const typed = text.normalize('NFC');
  const plain = foldLetters(typed);
  const found: (LeadingSign & { from: number; to: number })[] = [];
  for (const [code, pattern] of signs) {
    const match = pattern.exec(plain);
    if (!match || found.some((other) => other.code === code)) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    // What is part of a stronger sign says nothing more.
    if (found.some((other) => from < other.to && other.from < to)) continue;
    found.push({ code, words: typed.slice(from, to).trim(), from, to });
  }
  return found.map(({ code, words }) => ({ code, words }));
}
