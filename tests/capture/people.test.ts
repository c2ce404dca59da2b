import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/capture/read-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import type { CapturedRecord, ContactPerson } from '@/lib/domain/captured-record';
import { openPage } from './support/open-page';

interface Expected {
  url: string;
  region?: string;
  /** The subject's people: "name | title | phones | e-mails". */
  people: string[];
  /** People the page only names. */
  others: string[];
}

const folder = join(import.meta.dirname, 'fixtures-people');
const names = readdirSync(folder);

function lineOf(
  name: string,
  jobTitle: string | undefined,
  { phones, emails }: Pick<ContactPerson, 'phones' | 'emails'>,
): string {
  const parts = [
    phones.map(({ e164, shown }) => e164 ?? shown).join(' '),
    emails.map(({ value }) => value).join(' '),
  ];
  return [name, jobTitle ?? '', ...parts].join(' | ');
}

describe('people of a page', () => {
  it.each(names)('%s', (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const { url, region, ...expected } = JSON.parse(
      readFileSync(join(folder, name, 'expected.json'), 'utf8'),
    ) as Expected;
    const findings = parseFindings(readPage({ document: openPage(html, url), url }));
    const { records } = makeRecords(findings, { now: 0, region });
    const [subject, ...rest] = records;
    const others = rest.filter(({ kind }: CapturedRecord) => kind === 'person');
    expect({
      people: subject?.people.map((person) => lineOf(person.name, person.jobTitle, person)),
      others: others.map((other) => lineOf(other.name.value, other.jobTitle?.value, other)),
    }).toEqual(expected);
  });
});
