import { foldText } from '@/lib/domain/normalize/clean-text';

/** Which comes first where a date is written "5/6/2026". */
export type DayOrder = 'day-first' | 'month-first';

const dayMs = 24 * 60 * 60 * 1000;
/** The first letters of the months in the users' languages, folded, by their number. */
const monthWords: readonly string[][] = [
  'jan led jaan ian yanv sich jän sty stycz'.split(' '),
  'feb uno veeb febr fevr lyut lut'.split(' '),
  'mar bre maer marc mart berez marz'.split(' '),
  'apr dub apri kvit kwie'.split(' '),
  'may kve maj mai maja trav'.split(' '),
  'jun cer cerven juun iun iyun cherv cze'.split(' '),
  'jul cervenec juul iul iyul lyp lip'.split(' '),
  'aug srp avg serp sie'.split(' '),
  'sep zar sept szept sent veres wrz'.split(' '),
  'oct rij okt zhovt paz'.split(' '),
  'nov lis nob noya lystop'.split(' '),
  'dec pro det dek grud dez gru'.split(' '),
].map((words) => words.map(foldText));

function monthOf(word: string): number {
  const folded = foldText(word);
  let best = { month: 0, length: 0 };
  monthWords.forEach((words, at) => {
    for (const start of words)
      if (folded.startsWith(start) && start.length > best.length)
        best = { month: at + 1, length: start.length };
  });
  return best.month;
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const full = year < 100 ? (year < 70 ? 2000 : 1900) + year : year;
  const date = new Date(Date.UTC(full, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && full >= 1900 && full < 2200 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * A day as "2026-11-22": ISO, "22. 11. 2026", "22/11/2026", "22 Nov 2026", "Nov 22, 2026", with or
 * without a time behind. Undefined where the text is none.
 */
export function dayOf(text: string, order: DayOrder = 'day-first'): string | undefined {
  const plain = text.trim().slice(0, 60);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/.exec(plain);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?(?:[T ,].*)?$/.exec(
    plain,
  );
  if (dotted) {
    const [first, second, year] = [dotted[1], dotted[3], dotted[4]].map(Number) as [
      number,
      number,
      number,
    ];
    const monthFirst = second > 12 || (order === 'month-first' && first <= 12 && dotted[2] !== '.');
    return monthFirst ? calendarDay(year, first, second) : calendarDay(year, second, first);
  }
  const dayWord = /^(\d{1,2})\.?[\s-]{1,2}(\p{L}{3,12})\.?[\s-]{1,2}(\d{4})(?:\D.*)?$/u.exec(plain);
  if (dayWord)
    return calendarDay(Number(dayWord[3]), monthOf(dayWord[2] ?? ''), Number(dayWord[1]));
  const wordDay = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?:\D.*)?$/u.exec(plain);
  if (wordDay)
    return calendarDay(Number(wordDay[3]), monthOf(wordDay[1] ?? ''), Number(wordDay[2]));
  return undefined;
}

/** Whether a column writes the month first: where a second number above 12 says so and no first one. */
export function dayOrderOf(cells: readonly string[]): DayOrder {
  let monthFirst = false;
  for (const cell of cells) {
    const [, first, second] = /^\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}/.exec(cell) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) monthFirst = true;
  }
  return monthFirst ? 'month-first' : 'day-first';
}

/** Midday of a day in UTC, epoch ms: the same day everywhere but in the middle of an ocean. */
export const timeOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) + dayMs / 2;

/** "1 234,50", "1,234.50", "1.234,50", "-3": undefined where the text is no number. */
export function numberOf(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').slice(0, 40);
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return undefined;
  const lastComma = plain.lastIndexOf(',');
  const lastDot = plain.lastIndexOf('.');
  let normal = plain;
  if (lastComma >= 0 && lastDot >= 0) {
    const decimal = lastComma > lastDot ? ',' : '.';
    normal = plain.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.');
  } else if (lastComma >= 0)
    normal = /^[+-]?\d{1,3}(?:,\d{3}){2,}$/.test(plain)
      ? plain.replaceAll(',', '')
      : plain.replace(',', '.');
  else if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}$/.test(plain)) normal = plain.replaceAll('.', '');
  const number = Number(normal);
  return Number.isFinite(number) ? number : undefined;
}
