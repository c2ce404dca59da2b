import { attribute } from '../dom/node-access';

const pictureWords: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[^a-z])fax/i, 'fax'],
  [/mobil|cell(?:phone)?\b|smartphone|whatsapp/i, 'mobile'],
  [/(?:^|[^a-z])(?:phone|tel(?:efon|ephone)?|call|handset|телефон)/i, 'phone'],
  [/mail|envelope|@/i, 'e-mail'],
  [/globe|website|(?:^|[^a-z])web(?:$|[^a-z])/i, 'web'],
  [/map|marker|location|address|(?:^|[^a-z])pin(?:$|[^a-z])/i, 'address'],
];

/** The kind of value that a small picture or icon announces, as a word of the value labels. */
export function pictureWord(element: Element): string | undefined {
  for (const name of ['aria-label', 'alt', 'title', 'class', 'data-icon', 'src']) {
    const said = attribute(element, name);
    if (said === undefined || said.length > 150) continue;
    for (const [pattern, word] of pictureWords) if (pattern.test(said)) return word;
  }
  return undefined;
}
