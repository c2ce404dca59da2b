import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { ElementHandle, Page } from 'puppeteer-core';
import { atMost, type Measure, median, milliseconds } from '../bench-report';
import { inventLead } from './invented-leads';
import { type MeasuredBase, openMeasuredBase } from './measured-base';

/** One row in so many repeats the lead before it, as lists put together of several do. */
const repeatedEvery = 50;

function rowOf(number: number): Record<string, string> {
  const lead = inventLead(number % repeatedEvery === 0 ? number - 1 : number);
  const [person] = lead.people;
  const [address] = lead.addresses;
  const isPerson = lead.kind === 'person';
  return {
    Company: isPerson ? (lead.organization?.value ?? '') : lead.name.value,
    Head: isPerson ? lead.name.value : (person?.name ?? ''),
    'Job title': lead.jobTitle?.value ?? person?.jobTitle ?? '',
    Phone: lead.phones[0]?.e164 ?? '',
    'E-mail': lead.emails[0]?.value ?? '',
    Website: lead.websites[0]?.value ?? '',
    Address: address?.text ?? '',
    'Registration number': lead.registrationNumbers[0]?.value ?? '',
    Industry: lead.industry?.value ?? '',
    Tags: lead.tags.join('; '),
    Comment: lead.note,
    'Responsible person': lead.responsible,
  };
}

function* rows(count: number) {
  for (let number = 1; number <= count; number += 1) yield rowOf(number);
}

/** The button with such a label, as soon as it can be pressed. */
async function untilButton(page: Page, label: string): Promise<ElementHandle<HTMLButtonElement>> {
  const found = await page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll<HTMLButtonElement>('main button')].find(
        ({ innerText, disabled }) => new RegExp(pattern).test(innerText.trim()) && !disabled,
      ),
    { timeout: 0, polling: 20 },
    label,
  );
  const button = found.asElement();
  if (!button) throw new Error(`No button ${label}`);
  return button as ElementHandle<HTMLButtonElement>;
}

/** The steps of the import screen, each pressed on as soon as it can be. Milliseconds in all. */
async function importOnce(base: MeasuredBase, file: string): Promise<number> {
  const page = await base.openDashboard('/import');
  try {
    const input = await page.waitForSelector('main input[type="file"]', { timeout: 20_000 });
    if (!input) throw new Error('Nowhere to give the file to');
    const started = performance.now();
    await input.uploadFile(file);
    for (const step of ['^Show what would happen', '^Import \\d']) {
      const button = await untilButton(page, step);
      await button.evaluate((pressed) => pressed.click());
      await button.dispose();
    }
    await page.waitForFunction(() => /Imported:/.test(document.body.innerText), {
      timeout: 0,
      polling: 20,
    });
    return performance.now() - started;
  } finally {
    await page.close();
  }
}

/** A CSV file with so many rows into an empty base, through the screen, against its finished rows. */
export async function measureImport(leads: number, runs: number): Promise<Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'prospect-clipper-bench-'));
  const file = join(folder, 'leads.csv');
  const text = Papa.unparse([...rows(leads)]);
  const times = {
    product: [] as number[],
    plain: [] as number[],
    dexie: [] as number[],
    papa: [] as number[],
  };
  let kept = 0;
  try {
    await writeFile(file, text);
    for (let run = 0; run < runs; run += 1) {
      const base = await openMeasuredBase(0);
      try {
        times.product.push(await importOnce(base, file));
        const bare = await base.openBare();
        kept = await bare.evaluate(() => globalThis.leadBench.takeRows());
        times.plain.push(await bare.evaluate(() => globalThis.leadBench.writeWithIndexedDb()));
        times.dexie.push(await bare.evaluate(() => globalThis.leadBench.writeWithDexie()));
        await bare.evaluate(() => globalThis.leadBench.dropRows());
        times.papa.push(
          await bare.evaluate((csv) => globalThis.leadBench.parseWithPapa(csv), text),
        );
      } finally {
        await base.close();
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  const plain = median(times.plain);
  const ratio = (value: number) => value.toFixed(2);
  return [
    { what: `${kept} imported rows written by plain IndexedDB`, figure: milliseconds(plain) },
    { what: '  by plain Dexie, against it', figure: ratio(median(times.dexie) / plain) },
    {
      what: '  papaparse alone on the file, against it',
      figure: ratio(median(times.papa) / plain),
    },
    {
      what: `import of a CSV with ${leads} rows, median of ${runs}`,
      figure: milliseconds(median(times.product)),
    },
    atMost('  against writing its finished rows', median(times.product) / plain, 1.5, ratio),
  ];
}
