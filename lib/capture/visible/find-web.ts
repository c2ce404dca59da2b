import { letter } from '../vocabulary/letters';

/** A web address written out in a text. */
export interface WebMatch {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const written = new RegExp(
  `(?:[Hh][Tt][Tt][Pp][Ss]?:\\/\\/|[Ww][Ww][Ww]\\d?\\.)[${letter}\\d][${letter}\\d.\\-_~/%?=&+#:]{2,300}`,
  'g',
);
const dotted = new RegExp(`\\.[${letter}]{2}`);
/** A bare host alone: "firma.example" beside a label. */
const bareHost =
  /^(?:[^\s.\-@/:,;()"'][^\s.@/:,;()"']{0,62}\.){1,4}[A-Za-z]{2,12}(?:\/[^\s]{0,200})?$/;

/** Web addresses in a line, trailing punctuation left out. */
export function findWeb(text: string): WebMatch[] {
  if (!/www|https?:/i.test(text)) return [];
  return [...text.matchAll(written)]
    .map((match) => ({
      value: match[0].replace(/[.,;:?!&#-]+$/, ''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ value }) => dotted.test(value));
}

/** Whether a label's whole value is a host without a scheme. */
export function isBareHost(text: string): boolean {
  return text.length <= 200 && bareHost.test(text) && !/\.(?:html?|php|pdf|jpe?g|png)$/i.test(text);
}
