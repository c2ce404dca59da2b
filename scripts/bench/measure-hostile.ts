import { openPageReader } from '../capture/page-reader';
import { type Measure, median, milliseconds } from './bench-report';
import { longestTask } from './longest-task';
import { withServedPage } from './served-page';

/** A task of the page longer than `aim` is felt; longer than `limit` it counts as a pause. Milliseconds. */
const aim = 50;
const limit = 200;
const runs = 5;

const repeat = (times: number, piece: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => piece(at)).join('\n');

const entry = (at: number) =>
  `<li><h3><a href="/f/${at}">Vzor ${at} s.r.o.</a></h3><p>Vzorová ${at % 90}, 602 00 Brno</p><p>+420 541 000 ${String(at % 1000).padStart(3, '0')}</p><p>info@vzor${at}.example</p></li>`;

/** Pages made to stop a reader; each is built only when it is its turn. */
const pages: Record<string, () => string> = {
  'a list of 600 KB': () => `<h1>Firmy</h1><ul>${repeat(4000, entry)}</ul>`,
  '50,000 telephone links': () =>
    `<h1>Firmy</h1><p>${repeat(50_000, (at) => `<a href="tel:+4205410${String(at).padStart(5, '0')}">Volat</a>`)}</p>`,
  '100,000 boxes': () => `<h1>Firmy</h1>${repeat(100_000, () => '<div><!-- --></div>')}`,
  '100,000 boxes with text': () =>
    `<h1>Firmy</h1>${repeat(100_000, (at) => `<div>Vzor ${at}</div>`)}`,
  'a script of 50 MB': () => `<h1>Vzor s.r.o.</h1><script>/*${'x'.repeat(50_000_000)}*/</script>`,
  'linked data of 50 MB': () =>
    `<h1>Vzor s.r.o.</h1><script type="application/ld+json">{"name":"${'x'.repeat(50_000_000)}"}</script>`,
};

/** How long the reader's longest task is on pages made to stop it, and the whole reading. */
export async function measureHostile(): Promise<Measure[]> {
  const reader = await openPageReader();
  const measures: Measure[] = [];
  try {
    for (const [name, html] of Object.entries(pages)) {
      const body = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Vzor</title></head><body>${html()}</body></html>`;
      const tasks: number[] = [];
      const times: number[] = [];
      await withServedPage(reader, body, async (page) => {
        await page.layOut();
        for (let run = 0; run < runs; run += 1)
          tasks.push(
            await longestTask(page.page, async () => {
              times.push((await page.read()).milliseconds);
            }),
          );
      });
      const longest = median(tasks);
      measures.push({
        what: `longest task on a page with ${name} (read in ${milliseconds(median(times))})`,
        figure: milliseconds(longest),
        target: `≤ ${aim} ms, never > ${limit}`,
        met: longest <= aim,
      });
    }
  } finally {
    await reader.close();
  }
  return measures;
}
