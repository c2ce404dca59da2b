import { parseArgs } from 'node:util';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { openPageReader, type PageReader } from './page-reader';
import { type Prediction, predictionOf } from './prediction';
import { findSavedPages, type SavedPage } from './saved-page';

const usage = `npm run --silent capture -- PATH… [--url ADDRESS] [--at-once N]
  PATH      a saved page, or a folder searched for page.html; a case.json beside a page may say
            its "url" and "region"
  --url     the address of a single page
  --at-once pages read at a time (2 unless told)`;

async function capturePage(reader: PageReader, saved: SavedPage): Promise<Prediction> {
  const { raw, milliseconds } = await reader.read(saved);
  const started = performance.now();
  const { region } = saved;
  const result = makeRecords(parseFindings(raw), { now: Date.now(), ...(region && { region }) });
  return predictionOf(saved.file, result, milliseconds + performance.now() - started);
}

/** Prints a line a page in the order of the pages; resolves with how many could not be read. */
async function captureAll(pages: SavedPage[], atOnce: number): Promise<number> {
  const reader = await openPageReader();
  const lines = new Map<number, string>();
  let next = 0;
  let printed = 0;
  let failed = 0;
  const work = async () => {
    for (let at = next++; at < pages.length; at = next++) {
      const saved = pages[at] as SavedPage;
      const line = await capturePage(reader, saved).catch((error: unknown) => {
        failed += 1;
        console.error(`${saved.file}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      });
      lines.set(at, line ? `${JSON.stringify(line)}\n` : '');
      for (let ready = lines.get(printed); ready !== undefined; ready = lines.get(++printed))
        process.stdout.write(ready);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await reader.close();
  return failed;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, 'at-once': { type: 'string', default: '2' } },
});
const atOnce = Number(values['at-once']);
if (positionals.length === 0 || !Number.isInteger(atOnce) || atOnce < 1) {
  console.error(usage);
  process.exit(2);
}
const pages = findSavedPages(positionals, values.url);
if (pages.length === 0) console.error(`No page.html under ${positionals.join(', ')}`);
const failed = await captureAll(pages, atOnce);
process.exitCode = failed > 0 || pages.length === 0 ? 1 : 0;
