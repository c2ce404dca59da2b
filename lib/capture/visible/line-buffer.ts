import type { Span } from './page-text';

/** Collects text into lines; folded as it comes, so that offsets of spans stay right. */
export class LineBuffer {
  text = '';
  spans: Span[] = [];
  hints: { at: number; word: string }[] = [];
  /** An inline element began or ended here: words to both sides may need a space. */
  seam = false;
  /** What ended and what begins there are texts of their own: "info@firma.example", "www.firma.example". */
  apart = false;
  /** The text's last character: asking the text itself would copy all of it each time. */
  private last = '';

  add(raw: string): void {
    let text = raw.replace(/[\s\u200b\ufeff\u00ad]+/g, (blank) =>
      /^[\u200b\ufeff\u00ad]+$/.test(blank) ? '' : ' ',
    );
    if (this.last === '' || this.last === ' ') text = text.replace(/^ /, '');
    if (text === '') return;
    if (this.seam && needsSpace(this.last, text.charAt(0), this.apart)) this.text += ' ';
    this.seam = false;
    this.apart = false;
    this.text += text;
    this.last = text.charAt(text.length - 1);
  }
}

function needsSpace(before: string, after: string, apart: boolean): boolean {
  if (before === '') return false;
  return (
    (apart && /[\p{L}\d]{2}/u.test(before + after)) ||
    (/[\p{Ll}\d).:]/u.test(before) && /[\p{Lu}+(]/u.test(after)) ||
    (/\p{L}/u.test(before) && /\d/.test(after))
  );
}
