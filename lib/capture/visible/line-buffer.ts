import type { Span } from './page-text';

/** Collects text into lines; folded as it comes, so that offsets of spans stay right. */
export class LineBuffer {
  text = '';
  spans: Span[] = [];
  hints: { at: number; word: string }[] = [];
  /** An inline element began or ended here: words to both sides may need a space. */
  seam = false;

  add(raw: string): void {
    let text = raw.replace(/[\s\u200b\ufeff\u00ad]+/g, (blank) =>
      /^[\u200b\ufeff\u00ad]+$/.test(blank) ? '' : ' ',
    );
    if (this.text === '' || this.text.endsWith(' ')) text = text.replace(/^ /, '');
    if (text === '') return;
    if (this.seam && needsSpace(this.text.at(-1), text.charAt(0))) this.text += ' ';
    this.seam = false;
    this.text += text;
  }
}

function needsSpace(before: string | undefined, after: string): boolean {
  if (!before) return false;
  return (
    (/[\p{Ll}\d).:]/u.test(before) && /[\p{Lu}+(]/u.test(after)) ||
    (/\p{L}/u.test(before) && /\d/.test(after))
  );
}
