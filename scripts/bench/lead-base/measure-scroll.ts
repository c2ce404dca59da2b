import { atMost, type Measure, median, milliseconds, quantile } from '../bench-report';
import type { MeasuredBase } from './measured-base';

const tooLong = 50;
const frames = 600;

/** Drags the table from its top to its end in so many frames; the milliseconds each of them took. */
const scrollThrough = `new Promise((resolve) => {
  let scroller = document.querySelector('[role="grid"] tbody');
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) scroller = scroller.parentElement;
  const height = scroller.scrollHeight - scroller.clientHeight;
  const times = [];
  let before;
  const step = (now) => {
    if (before !== undefined) times.push(now - before);
    before = now;
    if (times.length >= ${frames}) return resolve({ times, rest: height - scroller.scrollTop });
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
  try {
    await page.waitForSelector('[role="grid"] tbody tr');
    for (let run = 0; run < runs; run += 1) {
      const result = await page.evaluate(scrollThrough);
      const { times, rest } = result as { times: number[]; rest: number };
      if (rest > 1) throw new Error(`The table ends ${rest} pixels too late`);
      shares.push(times.filter((time) => time > tooLong).length / times.length);
      all.push(...times);
    }
  } finally {
    await page.close();
  }
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return [
    {
      what: `scrolling, ${frames} frames from top to end: a frame, median`,
      figure: milliseconds(median(all)),
    },
    { what: '  p99', figure: milliseconds(quantile(all, 0.99)) },
    atMost(`frames over ${tooLong} ms, median of ${runs} ways`, median(shares), 0.01, percent),
  ];
}
