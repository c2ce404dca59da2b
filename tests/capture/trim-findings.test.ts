import { describe, expect, it } from 'vitest';
import { textSize } from '@/lib/capture/findings-size';
import { addFound, type FoundRecord, foundRecord } from '@/lib/capture/found-record';
import type { HandedFindings } from '@/lib/capture/records/findings-schema';
import { finish, OutOfTime } from '@/lib/capture/steps';
import { type FindingsCaps, trimFindings } from '@/lib/capture/trim-findings';

function entries(count: number, role: FoundRecord['role'] = 'subject'): FoundRecord[] {
  return Array.from({ length: count }, (_, n) => {
    const record = foundRecord('organization', role);
    addFound(record.names, `Firma ${n} ${'x'.repeat(200)}`, 'list', 'entry');
    return record;
  });
}
const findings = (parts: Partial<HandedFindings>): HandedFindings => ({
  url: 'https://a.example/',
  title: 'T',
  headings: [],
  shape: 'single',
  records: [],
  entries: [],
  notices: [],
  ...parts,
});

const trimmed = (all: HandedFindings, caps: FindingsCaps) => finish(trimFindings(all, caps));

describe('trimFindings', () => {
  it('leaves what fits as it is', () => {
    const small = findings({ records: entries(2, 'other') });
    expect(trimmed(small, { text: 10_000, json: 10_000 })).toBe(small);
  });

  it('gives up the lines of entries before any entry', () => {
    const all = entries(10);
    const lines = [{ text: 'x'.repeat(180), place: 0 }];
    const whole = findings({ shape: 'list', entries: all.map((one) => ({ ...one, lines })) });
    const caps = { text: textSize(findings({ entries: all })) + 100, json: 100_000 };
    expect(trimmed(whole, caps)).toEqual(findings({ shape: 'list', entries: all }));
  });

  it('cuts a list from its end and says so', () => {
    const cut = trimmed(findings({ shape: 'list', entries: entries(1000) }), {
      text: 90_000,
      json: 100_000_000,
    });
    expect(textSize(cut)).toBeLessThanOrEqual(90_000);
    expect(cut.entries.length).toBeGreaterThan(100);
    expect(cut.entries[0]?.names[0]?.value).toMatch(/^Firma 0 /);
    expect(cut.notices).toEqual(['page-too-large', 'list-truncated']);
  });

  it('cuts what is large by its structure alone', () => {
    const cut = trimmed(findings({ shape: 'list', entries: entries(1000) }), {
      text: 100_000_000,
      json: 100_000,
    });
    expect(JSON.stringify(cut).length).toBeLessThanOrEqual(100_000);
    expect(cut.entries.length).toBeGreaterThan(100);
  });

  it('is done also when the time is over', () => {
    const steps = trimFindings(findings({ shape: 'list', entries: entries(1000) }), {
      text: 90_000,
      json: 100_000_000,
    });
    let step = steps.next();
    while (!step.done) step = steps.throw(new OutOfTime());
    expect(step.value.entries.length).toBeGreaterThan(100);
  });

  it('gives up strangers before the subject', () => {
    const records = [...entries(200, 'other'), ...entries(1)];
    const cut = trimmed(findings({ records }), { text: 100_000, json: 20_000 });
    expect(cut.records.map(({ role }) => role)).toEqual(['subject']);
    expect(cut.notices).toEqual(['page-too-large']);
  });

  it('gives up what the page states for machines where that alone is too much', () => {
    const blocks = [{ name: 'x'.repeat(30_000) }];
    const large = findings({ records: entries(1), stated: { blocks, graphs: [], cards: [] } });
    const cut = trimmed(large, { text: 20_000, json: 20_000 });
    expect(cut.stated).toBeUndefined();
    expect(cut.records).toHaveLength(1);
    expect(cut.notices).toContain('structured-data-skipped');
  });
});
