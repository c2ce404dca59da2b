import { describe, expect, it } from 'vitest';
import type { FoundRecord } from '@/lib/capture/found-record';
import { createPageContext } from '@/lib/capture/page-context';
import { readJsonLd } from '@/lib/capture/sources/json-ld';
import { takeJsonLd } from '@/lib/capture/sources/json-ld-blocks';
import { openPage } from '../support/open-page';
import { statedRecords } from '../support/stated-records';

function read(...blocks: unknown[]): { records: FoundRecord[]; notices: string[] } {
  const scripts = blocks.map((block) => {
    const text = typeof block === 'string' ? block : JSON.stringify(block);
    return `<script type="application/ld+json">${text}</script>`;
  });
  const page = createPageContext(
    openPage(`<head>${scripts.join('')}</head>`),
    'https://a.example/',
  );
  const records = readJsonLd(page);
  const notices = [...page.notices];
  // Handed over and read outside the page it is the same.
  expect(statedRecords({ blocks: takeJsonLd(page) })).toEqual(records);
  return { records, notices };
}

const values = (list: { value: string }[] | undefined) => list?.map(({ value }) => value);

describe('readJsonLd', () => {
  it('reads an organization with contact points, address, people and numbers', () => {
    const { records } = read({
      '@context': 'https://schema.org',
      '@type': ['ProfessionalService', 'http://schema.org/LocalBusiness'],
      name: 'Kovárna Brázda',
      legalName: 'Kovárna Brázda s.r.o.',
      telephone: ['+420 541 000 001'],
      contactPoint: [
        {
          '@type': 'ContactPoint',
          contactType: 'sales',
          telephone: '+420 541 000 002',
          email: 'mailto:obchod@brazda.example?subject=x',
        },
      ],
      faxNumber: '+420 541 000 003',
      vatID: 'CZ12345678',
      identifier: { '@type': 'PropertyValue', propertyID: 'IČO', value: 12345678 },
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Dolní 5',
        postalCode: '602 00',
        addressLocality: 'Brno',
        addressCountry: { '@type': 'Country', name: 'CZ' },
      },
      employee: [
        { '@type': 'Person', givenName: 'Jana', familyName: 'Brázdová', jobTitle: 'jednatelka' },
      ],
      founder: 'Karel Brázda',
      sameAs: ['https://www.facebook.com/brazda.example'],
      review: { '@type': 'Review', author: { '@type': 'Person', name: 'Spokojený Zákazník' } },
    });
    const [record, reviewer] = records;
    expect(reviewer).toMatchObject({ role: 'other', relation: 'review author' });
    expect(records).toHaveLength(2);
    expect(record).toMatchObject({ type: 'organization', role: 'subject' });
    expect(values(record?.names)).toEqual(['Kovárna Brázda', 'Kovárna Brázda s.r.o.']);
    expect(record?.phones.map(({ value, label }) => [value, label])).toEqual([
      ['+420 541 000 001', undefined],
      ['+420 541 000 003', 'fax'],
      ['+420 541 000 002', 'sales'],
    ]);
    expect(values(record?.emails)).toEqual(['obchod@brazda.example']);
    expect(record?.numbers.map(({ value, label }) => [value, label])).toEqual([
      ['CZ12345678', 'VAT'],
      ['12345678', 'IČO'],
    ]);
    expect(record?.addresses).toMatchObject([
      { street: 'Dolní 5', postalCode: '602 00', locality: 'Brno', country: 'CZ' },
    ]);
    expect(
      record?.people.map(({ names, jobTitles }) => [values(names), values(jobTitles)]),
    ).toEqual([
      [['Jana Brázdová'], ['jednatelka']],
      [['Karel Brázda'], []],
    ]);
    expect(values(record?.profiles)).toEqual(['https://www.facebook.com/brazda.example']);
    expect(record?.phones[0]?.where).toBe('json-ld: telephone');
  });

  it('resolves references over graphs and blocks and tells the publisher from the subject', () => {
    const { records } = read(
      {
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebSite', '@id': '#site', name: 'Katalog', publisher: { '@id': '#org' } },
          {
            '@type': 'WebPage',
            about: { '@id': '#firm' },
            author: { '@type': 'Person', name: 'Redaktor Katalogu' },
          },
          { '@type': 'Organization', '@id': '#org', name: 'Katalog a.s.', telephone: '1' },
        ],
      },
      {
        '@context': 'https://schema.org',
        '@type': 'Plumber',
        '@id': '#firm',
        name: 'Instalace Holub',
        address: { '@id': '#place' },
      },
      {
        '@context': 'https://schema.org',
        '@type': 'PostalAddress',
        '@id': '#place',
        streetAddress: 'Horní 1',
      },
    );
    const roles = records.map(({ names, role }) => [names[0]?.value, role]);
    expect(roles).toContainEqual(['Katalog a.s.', 'publisher']);
    expect(roles).toContainEqual(['Instalace Holub', 'subject']);
    expect(roles).toContainEqual(['Redaktor Katalogu', 'other']);
    const firm = records.find(({ names }) => names[0]?.value === 'Instalace Holub');
    expect(firm?.addresses).toMatchObject([{ street: 'Horní 1' }]);
  });

  it('survives circles of references', () => {
    const { records } = read({
      '@graph': [
        { '@type': 'Person', '@id': '#p', name: 'Eva Kos', worksFor: { '@id': '#o' } },
        { '@type': 'Organization', '@id': '#o', name: 'Kos OÜ', employee: { '@id': '#p' } },
      ],
    });
    expect(records.map(({ names }) => names[0]?.value)).toContain('Kos OÜ');
    expect(records.flatMap(({ organizations }) => values(organizations))).toContain('Kos OÜ');
  });

  it('takes the title of a role that stands between', () => {
    const { records } = read({
      '@type': 'Person',
      name: 'Delia Ash',
      worksFor: {
        '@type': 'OrganizationRole',
        roleName: 'head of sales',
        worksFor: { '@type': 'Organization', name: 'Ash Ltd' },
      },
    });
    expect(values(records[0]?.organizations)).toEqual(['Ash Ltd']);
    expect(values(records[0]?.jobTitles)).toEqual(['head of sales']);
  });

  it('reads the good blocks beside a broken one', () => {
    const { records } = read('{"@type": "Organization", "name": "Broken", = }', {
      '@type': 'Store',
      name: 'Good',
    });
    expect(records.map(({ names }) => names[0]?.value)).toEqual(['Good']);
  });

  it('understands contexts of its own, languages, reversed relations, tags and entities', () => {
    const { records } = read({
      '@context': ['https://schema.org', { id: '@id', type: '@type', label: 'schema:name' }],
      type: 'schema:Bakery',
      id: '#b',
      label: { en: 'Rye &amp; S&ouml;hne <b>Ltd</b>' },
      telephone: { '@value': '020 7946 0001' },
      url: { '@type': 'WebPage', '@id': 'https://rye.example/', name: 'Home' },
      '@reverse': { worksFor: { type: 'Person', label: 'Jo Rye', email: 'jo@rye.example' } },
    });
    expect(records.map(({ names, role }) => [names[0]?.value, role])).toEqual([
      ['Jo Rye', 'subject'],
      ['Rye & Söhne Ltd', 'other'],
    ]);
    expect(values(records[0]?.organizations)).toEqual(['Rye & Söhne Ltd']);
    expect(values(records[1]?.phones)).toEqual(['020 7946 0001']);
    expect(values(records[1]?.websites)).toEqual(['https://rye.example/']);
  });

  it('gives an employer the place and the contact of its job', () => {
    const { records } = read({
      '@type': 'JobPosting',
      title: 'Baker',
      hiringOrganization: { '@type': 'Organization', name: 'Rye', sameAs: 'https://rye.example' },
      jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds' } },
      applicationContact: { '@type': 'ContactPoint', telephone: '020 7946 0001' },
    });
    expect(records[0]).toMatchObject({
      role: 'subject',
      relation: 'hiringOrganization',
      addresses: [{ locality: 'Leeds' }],
      phones: [{ value: '020 7946 0001' }],
      websites: [{ value: 'https://rye.example' }],
    });
    expect(records[1]).toMatchObject({ relation: 'thing', names: [{ value: 'Baker' }] });
  });

  it('reads own properties only', () => {
    const { records } = read(
      '{"@type":"Organization","name":"A","__proto__":{"telephone":"+420541000001"},"constructor":{"name":"B"}}',
    );
    expect(records).toHaveLength(1);
    expect(records[0]?.phones).toEqual([]);
    expect(({} as Record<string, unknown>).telephone).toBeUndefined();
  });

  it('skips blocks above the cap and says so', () => {
    const big = { '@type': 'Organization', name: 'Big', description: 'x'.repeat(513 * 1024) };
    const { records, notices } = read(big, { '@type': 'Organization', name: 'Small' });
    expect(records.map(({ names }) => names[0]?.value)).toEqual(['Small']);
    expect(notices).toEqual(['structured-data-skipped']);
  });

  it('stops at the caps of nodes and depth', () => {
    let deep: unknown = { '@type': 'Organization', name: 'Deep' };
    for (let level = 0; level < 50; level += 1) deep = { '@type': 'WebPage', about: deep };
    expect(read(deep)).toMatchObject({ records: [], notices: ['structured-data-skipped'] });
    const many = {
      '@graph': Array.from({ length: 6000 }, (_, n) => ({ '@type': 'Thing', name: `T${n}` })),
    };
    expect(read(many).notices).toEqual(['structured-data-skipped']);
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(read(nested).records).toEqual([]);
  });

  it('keeps a department apart from its company', () => {
    const { records } = read({
      '@type': 'Store',
      name: 'Delia Supplies',
      telephone: '1',
      department: { '@type': 'Pharmacy', name: 'Pharmacy', telephone: '2' },
    });
    expect(
      records.map(({ names, phones, role }) => [names[0]?.value, values(phones), role]),
    ).toEqual([
      ['Delia Supplies', ['1'], 'subject'],
      ['Pharmacy', ['2'], 'other'],
    ]);
  });
});
