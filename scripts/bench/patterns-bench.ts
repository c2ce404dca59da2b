import type { Measure } from './bench-report';
import { collectPatterns } from './collect-patterns';

/** What hostile text repeats: single signs, and the beginnings of everything the patterns look for. */
const pieces = [
  ...'aA1 .-/(),:@čя|"<&_\n\t\u00a0',
  ...[
    'a ',
    'A ',
    'Aa ',
    'a.',
    'A.',
    'A. ',
    'a,',
    'a, ',
    'a-',
    'a1',
    'a@',
    'a@a.',
    'www.',
    'http://a',
  ],
  ...[
    '1 ',
    '1-',
    '1.',
    '1/',
    '1, ',
    '1 a',
    '(1',
    '1)',
    '+1',
    '  \n',
    '<a',
    '&amp;',
    '{"',
    '\\"',
    '__',
  ],
  ...[' at ', ' (at) a', ' dot ', 'tel ', 'Ing. A', 'ул. ', 'č. ', 'nr. ', ' - ', ' | '],
];
const limit = 2.5;
/** A time that can be told from the clock's own grain. */
const tellable = 15;
const longest = 200_000;

function bestTime(pattern: RegExp, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && best > 1; run += 1) {
    pattern.lastIndex = 0;
    const started = process.cpuUsage();
    if (pattern.global) for (const _ of text.matchAll(pattern));
    else pattern.test(text);
    // Of this process alone, whatever else the machine does meanwhile.
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
    if (best > 200) break;
  }
  return best;
}

interface Growth {
  ratio: number;
  /** Time over the longer text, and its length. */
  time: number;
  length: number;
}

/** The time over a text twice as long by the time over the text, where it can be told. */
function growthOf(pattern: RegExp, piece: string): Growth {
  const textOf = (length: number) => piece.repeat(Math.ceil(length / piece.length));
  let length = 2000;
  let time = bestTime(pattern, textOf(length));
  for (;;) {
    length *= 2;
    const twice = bestTime(pattern, textOf(length));
    if (twice > tellable || length >= longest)
      return { ratio: twice / Math.max(time, 0.01), time: twice, length };
    time = twice;
  }
}

/** A pattern that takes no time worth telling even over the longest text is bounded as it is. */
function worstOf(pattern: RegExp): (Growth & { piece: string }) | undefined {
  let worst: (Growth & { piece: string }) | undefined;
  for (const piece of pieces) {
    const growth = growthOf(pattern, piece);
    if (growth.time < tellable) continue;
    if (!worst || growth.ratio > worst.ratio) worst = { ...growth, piece };
  }
  return worst;
}

/** Whether the time of every regular expression grows no faster than the text it is given. */
export async function measure(): Promise<Measure[]> {
  const patterns = await collectPatterns();
  const slow: Measure[] = [];
  let worstRatio = 0;
  for (const { pattern, place } of patterns) {
    let worst = worstOf(pattern);
    // Another process may have come between: what is told of a pattern has to be so twice.
    if (worst && worst.ratio > limit) worst = worstOf(pattern);
    if (!worst) continue;
    worstRatio = Math.max(worstRatio, worst.ratio);
    if (worst.ratio > limit)
      slow.push({
        what: `${place} ${pattern.source.slice(0, 40)}`,
        figure: `${worst.ratio.toFixed(1)} over ${worst.length} × ${JSON.stringify(worst.piece)}`,
        target: `≤ ${limit}`,
        met: false,
      });
  }
  return [
    { what: 'regular expressions tried', figure: String(patterns.length) },
    {
      what: 'time over 2 n by time over n, the worst of them',
      figure: worstRatio.toFixed(2),
      target: `≤ ${limit}`,
      met: worstRatio <= limit,
    },
    ...slow,
  ];
}
