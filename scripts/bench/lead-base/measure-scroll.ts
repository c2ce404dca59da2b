import { atMost, type Measure, median, milliseconds, quantile } from '../bench-report';
import type { MeasuredBase } from './measured-base';

const tooLong = 50;
const frames = 600;
/** A way is given up after so long; it then counts with the frames it had. Milliseconds. */
const longest = 30_000;

/** Drags the table from its top to its end in so many frames; the milliseconds each of them took. */
const scrollThrough = `new Promise((resolve) => {
  let scroller = document.querySelector('[role="grid"] tbody');
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
  const height = scroller.scrollHeight - scroller.clientHeight;
  const times = [];
  let before;
  let begun;
  const step = (now) => {
    if (before !== undefined) times.push(now - before);
    before = now;
    begun ??= now;
    if (times.length >= ${frames} || now - begun > ${longest})
      return resolve({ times, way: scroller.scrollTop / height });
    scroller.scrollTop = Math.ceil((height * (times.length + 1)) / ${frames});
    requestAnimationFrame(step);
  };
  scroller.scrollTop = 0;
  setTimeout(() => requestAnimationFrame(step), 500);
})`;

/** Every frame shows rows that no frame before it showed. */
export async function measureScroll(base: MeasuredBase, runs: number): Promise<Measure[]> {
  const page = await base.openDashboard();
  const shares: number[] = [];
  const all: number[] = [];
  const ways: number[] = [];
  try {
    await page.waitForSelector('[role="grid"] tbody tr');
    for (let run = 0; run < runs; run += 1) {
      const result = await page.evaluate(scrollThrough);
      const { times, way } = result as { times: number[]; way: number };
      ways.push(way);
      shares.push(times.filter((time) => time > tooLong).length / times.length);
      all.push(...times);
    }
  } finally {
    await page.close();
  }
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return [
    {
      what: `scrolling from top to ${percent(Math.min(...ways))} in ${frames} frames at most: a frame, median`,
      figure: milliseconds(median(all)),
    },
    { what: '  p99', figure: milliseconds(quantile(all, 0.99)) },
    atMost(`frames over ${tooLong} ms, median of ${runs} ways`, median(shares), 0.01, percent),
  ];
}
