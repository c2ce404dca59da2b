import { describe, expect, it } from 'vitest';
import { addFound, type FoundRecord, foundRecord } from '@/lib/capture/found-record';
import { shapePage } from '@/lib/capture/records/page-shape';

function record(
  type: FoundRecord['type'],
  name: string,
  {
    role = 'subject' as FoundRecord['role'],
    source = 'json-ld' as const,
    where = 'json-ld: name',
    phone = '',
  } = {},
): FoundRecord {
  const made = foundRecord(type, role);
  addFound(made.names, name, source, where);
  addFound(made.phones, phone, source, where);
  return made;
}
const entry = (name: string, type: FoundRecord['type'] = 'organization') => ({
  ...record(type, name),
  names: [{ value: name, source: 'list' as const, where: 'entry' }],
});
const names = (records: FoundRecord[]) => records.map((r) => r.names[0]?.value);

describe('shapePage', () => {
  it('is a list when entries repeat, whatever the site says of itself', () => {
    const site = record('organization', 'Katalog', { phone: '1' });
    const shaped = shapePage(
      [site],
      [entry('Alfa'), entry('Beta'), entry('Gama')],
      ['Kovárny v Brně'],
    );
    expect(shaped.shape).toBe('list');
    expect(names(shaped.entries)).toEqual(['Alfa', 'Beta', 'Gama']);
  });

  it('is about one subject when a heading and structured data agree; the repeated are strangers', () => {
    const firm = record('organization', 'Kovárna Brázda', { phone: '1' });
    const shaped = shapePage([firm], [entry('Alfa'), entry('Beta')], ['KOVÁRNA BRÁZDA']);
    expect(shaped.shape).toBe('single');
    expect(shaped.records.map(({ role }) => role)).toEqual(['subject', 'other', 'other']);
  });

  it('takes people side by side for staff of the company', () => {
    const firm = record('organization', 'Kovárna');
    const staff = [entry('Jana Kos', 'person'), entry('Ivo Kos', 'person')];
    const shaped = shapePage([firm], staff, ['Kontakt']);
    expect(shaped.shape).toBe('single');
    expect(shaped.records.map(({ role }) => role)).toEqual(['subject', 'member', 'member']);
  });

  it('takes people of different companies for a list', () => {
    const people = ['A', 'B', 'C'].map((name) => {
      const person = entry(`Jana ${name}`, 'person');
      addFound(person.organizations, `${name} s.r.o.`, 'list', 'entry');
      return person;
    });
    expect(shapePage([record('organization', 'Katalog')], people, ['Lidé']).shape).toBe('list');
  });

  it('takes a list from structured data alone, and completes entries by it', () => {
    const listed = ['Alfa', 'Beta'].map((name) =>
      record('organization', name, {
        where: 'json-ld: itemListElement name',
        phone: `${name} phone`,
      }),
    );
    const alone = shapePage(listed, [], ['Firmy']);
    expect([alone.shape, names(alone.entries)]).toEqual(['list', ['Alfa', 'Beta']]);
    const both = shapePage(listed, [entry('Alfa'), entry('Beta'), entry('Gama')], ['Firmy']);
    expect(both.entries.map(({ phones }) => phones[0]?.value)).toEqual([
      'Alfa phone',
      'Beta phone',
      undefined,
    ]);
    expect(both.records).toEqual([]);
  });

  it('is about one subject otherwise', () => {
    const firm = record('organization', 'Kovárna');
    expect(shapePage([firm], [], ['x'])).toEqual({ shape: 'single', records: [firm], entries: [] });
  });
});
