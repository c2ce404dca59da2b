import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** How many digits each group has, the country's code first; [] where it could not be told. */
const groupings = new Map<string, readonly number[]>();
const mostKept = 50_000;
/** How a number is grouped is told by its first digits and its length, not by its last ones. */
const tail = 4;

function groupingOf(e164: string): readonly number[] {
  const shown = parsePhoneNumberFromString(e164)?.formatInternational();
  const groups =
    shown
      ?.slice(1)
      .match(/\d+/g)
      ?.map(({ length }) => length) ?? [];
  const digits = groups.reduce((sum, length) => sum + length, 0);
  return digits === e164.length - 1 ? groups : [];
}

/**
 * "+420541000012" → "+420 541 000 012". Remembers how numbers that begin alike are grouped: a file
 * of a hundred thousand leads has as many phones, and parsing each takes longer than all the rest.
 */
export function groupPhone(e164: string): string {
  const key = `${e164.slice(0, -tail)}/${e164.length}`;
  let groups = groupings.get(key);
  if (!groups) {
    groups = groupingOf(e164);
    if (groupings.size >= mostKept) groupings.clear();
    groupings.set(key, groups);
  }
  if (groups.length === 0) return e164;
  let text = '+';
  let at = 1;
  for (const length of groups) {
    text += at === 1 ? e164.slice(at, at + length) : ` ${e164.slice(at, at + length)}`;
    at += length;
  }
  return text;
}
