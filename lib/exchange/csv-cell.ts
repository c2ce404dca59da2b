/** What a spreadsheet takes for a formula when a cell begins with it. */
const formulaStart = /^[=@\t\r\n]/;
const signStart = /^[+-]/;

/**
 * Numbers, and phones or lists of phones: digits and what stands between them, a sign only in front;
 * one phone also with its extension.
 */
const phonesOrNumber =
  /^[+-]\(?\d[\d .,()/-]*(?:(?:; ?\+?\(?\d[\d .,()/-]*)*|(?<=\d) ext\. \d{1,12})$/;

/** Cells that are only guarded because they look as if they had been: so that unguard is exact. */
const leadingGuards = /^'+/;

function looksLikeFormula(text: string): boolean {
  if (formulaStart.test(text)) return true;
  return signStart.test(text) && !phonesOrNumber.test(text);
}

/** By its first letter nearly every cell is told to be none; the expressions cost what is left. */
function canBeFormula(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x09: // tab
    case 0x0a: // line feed
    case 0x0d: // carriage return
    case 0x27: // '
    case 0x2b: // +
    case 0x2d: // -
    case 0x3d: // =
    case 0x40: // @
      return true;
    default:
      return false;
  }
}

const isGuardable = (text: string) =>
  canBeFormula(text) && looksLikeFormula(text.replace(leadingGuards, ''));

/**
 * The cell as it may go into a file that a spreadsheet opens: text from a page that would be run as
 * a formula gets an apostrophe in front, which spreadsheets read as "this is text". Phones and
 * numbers stay as they are.
 */
export function guardCell(text: string): string {
  return isGuardable(text) ? `'${text}` : text;
}

/** The exact inverse of guardCell. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && isGuardable(text) ? text.slice(1) : text;
}
