const marks = /\p{M}/gu;

/** One code unit in lower case and without its accent; always one code unit. */
function plainUnit(unit: string): string {
  const bare = unit.normalize('NFD').replace(marks, '') || unit;
  const lower = bare.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

/**
 * Text as patterns are looked for in it: lower case, without accents, apostrophes, spaces and
 * dashes of one kind. A place in it is the same place of the text.
 */
export function plainForm(text: string): string {
  return text
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, plainUnit)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[‐‑–]/g, '-');
}
