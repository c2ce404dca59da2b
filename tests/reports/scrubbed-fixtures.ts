import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyPage } from '@/lib/capture/copying/copy-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import type { CaptureResult } from '@/lib/domain/capture-result';
import { captureSummary } from '@/lib/reports/capture-summary';
import { makeReport } from '@/lib/reports/make-report';
import { parsePageCopy } from '@/lib/reports/parse-page-copy';
import { openPage } from '../capture/support/open-page';
import { readAsShipped } from '../capture/support/read-as-shipped';

export interface Fixture {
  name: string;
  html: string;
  url: string;
  region?: string;
}

const root = join(import.meta.dirname, '../capture');

/** Every page of the readers' own tests. */
export const fixtures: readonly Fixture[] = readdirSync(root)
  .filter((folder) => folder.startsWith('fixtures') && !folder.endsWith('.ts'))
  .flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => {
        const at = join(root, folder, name);
        const { url, region } = JSON.parse(
          readFileSync(join(at, 'expected.json'), 'utf8'),
        ) as Fixture;
        const html = readFileSync(join(at, 'page.html'), 'utf8');
        return { name: `${folder}/${name}`, html, url, ...(region && { region }) };
      }),
  );

export function read({ html, url, region }: Omit<Fixture, 'name'>): CaptureResult {
  const findings = parseFindings(
    structuredClone(readAsShipped({ document: openPage(html, url), url })),
  );
  return makeRecords(findings, { now: 1_800_000_000_000, region });
}

/** A fixture as it is reported, and what is read of the report's page. */
export function reported(fixture: Fixture, seed = 'a seed') {
  const { html, url, region } = fixture;
  const result = read(fixture);
  const copy = parsePageCopy(structuredClone(copyPage({ document: openPage(html, url), url })));
  if (!copy) throw new Error(`${fixture.name} could not be copied`);
  const report = makeReport(copy, result, { seed, ...(region && { region }) });
  const again = read({ html: report.page, url: report.found.url, region: report.found.region });
  return { copy, result, report, again };
}

const filled = (record: unknown) =>
  Object.entries(record as Record<string, unknown>).map(([field, value]) =>
    Array.isArray(value) ? `${field} ${value.length}` : field,
  );

/** View, number of records, and which fields are filled, how often. */
export function shapeOf(result: CaptureResult) {
  const { view, records } = captureSummary(result);
  return {
    view,
    records: records.map((record) => [(record as { kind: string }).kind, ...filled(record)]),
  };
}
