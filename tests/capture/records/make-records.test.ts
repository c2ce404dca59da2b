import { describe, expect, it } from 'vitest';
import type { PageFindings } from '@/lib/capture/records/findings-schema';
import { makeRecords } from '@/lib/capture/records/make-records';
import { captureResultSchema } from '@/lib/domain/capture-result';
import { captureSummary } from '@/lib/reports/capture-summary';
import { findingsOf, found } from './found';

const now = 1_800_000_000_000;
const make = (findings: PageFindings, region?: string) => makeRecords(findings, { now, region });
const summary = (findings: PageFindings, region?: string) => captureSummary(make(findings, region));
const directory = { url: 'https://omega.example/firma/brazda', siteName: 'Omega' };
const publisher = found({ role: 'publisher', source: 'meta', names: 'Omega' });

describe('makeRecords', () => {
  it('merges sources, keeps the best as origin and the visible form of a number', () => {
    const result = make(
      findingsOf([
        found({
          names: 'Kovárna Brázda',
          phones: '+420541000001',
          emails: 'INFO@kovarna-brazda.example',
        }),
        found({
          type: 'unknown',
          source: 'contact-link',
          phones: '541 000 001',
          emails: 'info@kovarna-brazda.example',
        }),
        found({
          source: 'visible-text',
          where: 'text',
          names: 'Kovárna Brázda s.r.o.',
          phones: ['Fax: 541 000 009', 'Tel.: 541 000 001'],
        }),
      ]),
    );
    expect(captureResultSchema.parse(result)).toEqual(result);
    const [record] = result.records;
    expect(record?.name).toMatchObject({
      value: 'Kovárna Brázda s.r.o.',
      origin: { source: 'visible-text' },
    });
    expect(record?.phones).toMatchObject([
      {
        shown: '541 000 001',
        e164: '+420541000001',
        kind: 'landline',
        origin: { source: 'json-ld', at: now },
      },
      { e164: '+420541000009', kind: 'fax', origin: { source: 'visible-text' } },
    ]);
    expect(record?.emails).toMatchObject([
      { value: 'info@kovarna-brazda.example', origin: { source: 'json-ld' } },
    ]);
  });

  it('leaves out the mailbox of who made the site, not one elsewhere that is called after the company', () => {
    const page = { url: 'https://kovarna-brazda.example/kontakt' };
    const own = found({
      names: 'Kovárna Brázda',
      emails: 'jana@kovarna-brazda.example',
      source: 'visible-text',
      where: 'text',
    });
    const footer = found({
      role: 'publisher',
      source: 'visible-text',
      where: 'footer',
      emails: ['dilna@kvitek-weby.example', 'kovarnabrazda@posta-hub.example'],
    });
    const result = make(findingsOf([{ ...own, emails: [...own.emails, ...footer.emails] }], page));
    expect(result.records[0]?.emails.map(({ value }) => value)).toEqual([
      'jana@kovarna-brazda.example',
      'kovarnabrazda@posta-hub.example',
    ]);
  });

  it('calls a practice that nobody names after the professional of its domain', () => {
    const shown = found({
      type: 'unknown',
      source: 'visible-text',
      where: 'text',
      phones: 'Tel.: 202-555-0123',
      people: [{ names: 'Jane M. Sampleton', source: 'visible-text' }],
    });
    const named = (url: string) => {
      const clues = [{ kind: 'subheading' as const, value: 'Jane M. Sampleton, D.M.D.', count: 1 }];
      return make(findingsOf([shown], { url, clues, country: 'US' })).records[0]?.name.value;
    };
    expect(named('https://sampletondental.example/contact')).toBe('Jane M. Sampleton, D.M.D.');
    expect(named('https://rosedental.example/contact')).toBe('rosedental.example');
  });

  it('keeps what belongs to the directory away from its subject', () => {
    const records = [
      found({
        names: 'Omega Media s.r.o.',
        role: 'publisher',
        phones: '+420541000100',
        emails: 'podpora@omega.example',
      }),
      publisher,
      found({
        source: 'visible-text',
        names: 'Kovárna Brázda s.r.o.',
        phones: ['541 000 001', '541 000 100'],
        emails: ['brazda@kovarna.example', 'poptavka-77@omega.example'],
        websites: ['https://kovarna.example/', 'https://omega.example/firma/brazda'],
      }),
      found({
        type: 'unknown',
        role: 'publisher',
        source: 'contact-link',
        phones: '+420541000100',
        profiles: 'https://www.facebook.com/omega.example',
      }),
    ];
    expect(
      summary(findingsOf(records, { ...directory, headings: ['Kovárna Brázda s.r.o.'] })),
    ).toEqual({
      view: 'organization',
      records: [
        {
          kind: 'organization',
          name: 'Kovárna Brázda s.r.o.',
          phones: ['541 000 001 | +420541000001 | landline'],
          emails: ['brazda@kovarna.example'],
          websites: ['https://kovarna.example/'],
        },
      ],
    });
  });

  it('is not misled by the directory describing itself as if it were the subject', () => {
    const records = [
      found({ names: 'Omega', phones: '+420541000100', websites: 'https://omega.example/' }),
      found({
        source: 'visible-text',
        names: 'Salon Eva',
        emails: 'eva@salon-eva.example',
        phones: '541 000 003',
      }),
    ];
    const { records: made } = make(findingsOf(records, { ...directory, headings: ['Salon Eva'] }));
    expect(made.map(({ name }) => name.value)).toEqual(['Salon Eva']);
    expect(made[0]?.phones.map(({ e164 }) => e164)).toEqual(['+420541000003']);
  });

  it('gives the site’s own contacts to the company on its own page', () => {
    const records = [
      found({
        source: 'visible-text',
        names: 'Kovárna Brázda s.r.o.',
        emails: 'info@kovarna-brazda.example',
      }),
      found({
        type: 'unknown',
        role: 'publisher',
        source: 'contact-link',
        phones: '+420541000001',
        profiles: 'https://www.facebook.com/kovarnabrazda',
      }),
    ];
    expect(summary(findingsOf(records))).toEqual({
      view: 'contact-page',
      records: [
        {
          kind: 'organization',
          name: 'Kovárna Brázda s.r.o.',
          phones: ['+420541000001 | +420541000001 | landline'],
          emails: ['info@kovarna-brazda.example'],
          websites: ['https://kovarna-brazda.example/'],
          profiles: ['https://www.facebook.com/kovarnabrazda'],
        },
      ],
    });
  });

  it('attaches people to their own contacts and does not repeat them at the company', () => {
    const jana = {
      names: 'Ing. Jana Brázdová',
      jobTitles: 'jednatelka',
      phones: '601 000 001',
      emails: 'jana@kovarna-brazda.example',
    };
    const records = [
      found({
        names: 'Kovárna Brázda s.r.o.',
        people: [{ names: 'Jana Brázdová', emails: 'jana@kovarna-brazda.example' }],
      }),
      found({
        source: 'visible-text',
        names: 'Kovárna Brázda s.r.o.',
        people: [jana],
        phones: ['601 000 001', '541 000 001'],
        emails: 'info@kovarna-brazda.example',
      }),
      found({
        type: 'unknown',
        source: 'contact-link',
        phones: '+420601000001',
        emails: ['jana@kovarna-brazda.example', 'info@kovarna-brazda.example'],
      }),
    ];
    const [record] = make(findingsOf(records)).records;
    expect(record?.people).toHaveLength(1);
    expect(record?.people[0]).toMatchObject({
      jobTitle: 'jednatelka',
      decides: true,
      phones: [{ e164: '+420601000001', kind: 'mobile' }],
      emails: [{ value: 'jana@kovarna-brazda.example' }],
    });
    expect(record?.phones.map(({ e164 }) => e164)).toEqual(['+420541000001']);
    expect(record?.emails.map(({ value }) => value)).toEqual(['info@kovarna-brazda.example']);
  });

  it('leaves a mailbox and a number that the page gives as the company’s with the company too', () => {
    const jana = {
      names: 'Jana Brázdová',
      phones: '541 000 001',
      emails: 'info@kovarna-brazda.example',
    };
    const records = [
      found({ names: 'Kovárna Brázda s.r.o.', phones: '541 000 001' }),
      found({
        source: 'visible-text',
        names: 'Kovárna Brázda s.r.o.',
        people: [jana],
        phones: '541 000 001',
        emails: 'info@kovarna-brazda.example',
      }),
    ];
    const [record] = make(findingsOf(records)).records;
    expect(record?.phones.map(({ e164 }) => e164)).toEqual(['+420541000001']);
    expect(record?.emails.map(({ value }) => value)).toEqual(['info@kovarna-brazda.example']);
  });

  it('never takes reviewers, neighbours or the makers of the site', () => {
    const records = [
      found({ names: 'Kovárna Brázda s.r.o.' }),
      found({ type: 'person', role: 'other', names: 'Karel Spokojený', phones: '602 000 333' }),
      found({ role: 'other', source: 'visible-text', names: 'Alfa s.r.o.', phones: '495 000 020' }),
      found({ role: 'publisher', names: 'Webová Agentura s.r.o.', phones: '541 000 777' }),
      found({
        type: 'unknown',
        source: 'contact-link',
        phones: ['+420495000020', '+420541000001'],
      }),
    ];
    const result = make(findingsOf(records));
    expect(result.records).toHaveLength(1);
    expect(result.records[0]?.people).toEqual([]);
    expect(result.records[0]?.phones.map(({ e164 }) => e164)).toEqual(['+420541000001']);
  });

  it('reads numbers by the country of the address before the page’s and the user’s', () => {
    const local = '600 0001';
    const at = (country?: string, page?: string, region?: string) =>
      make(
        findingsOf(
          [found({ names: 'Firma', phones: local, address: { street: 'Tänav 1', country } })],
          { country: page },
        ),
        region,
      ).records[0]?.phones[0]?.e164;
    expect(at('Estonia', 'CZ', 'HU')).toBe('+3726000001');
    expect(at(undefined, 'EE', 'HU')).toBe('+3726000001');
    expect(at(undefined, undefined, 'EE')).toBe('+3726000001');
  });

  it('joins addresses of one place and keeps branches', () => {
    const records = [
      found({
        names: 'Kovárna',
        address: { street: 'Dolní 5', postalCode: '60200', locality: 'Brno' },
      }),
      found({
        source: 'visible-text',
        names: 'Kovárna',
        address: {
          street: 'Dolní 5',
          postalCode: '602 00',
          locality: 'Brno',
          country: 'Česká republika',
        },
      }),
      found({
        source: 'visible-text',
        names: 'Kovárna',
        address: { street: 'Horní 7', postalCode: '602 00', locality: 'Brno' },
      }),
    ];
    const [record] = make(findingsOf(records)).records;
    expect(record?.addresses.map(({ street, country }) => [street, country])).toEqual([
      ['Dolní 5', 'CZ'],
      ['Horní 7', 'CZ'],
    ]);
  });

  it('calls by its address a site that gives contacts and names nobody, but not a directory', () => {
    const links = found({ type: 'unknown', source: 'contact-link', phones: '+420541000001' });
    const nameOn = (url: string) => make(findingsOf([links], { url })).records[0]?.name.value;
    expect(nameOn('https://www.kovarna-brazda.example/kontakt')).toBe('kovarna-brazda.example');
    expect(nameOn('https://www.facebook.com/kontakt')).toBeUndefined();
  });

  it('finds nothing where nobody is named', () => {
    const headingOnly = found({
      type: 'unknown',
      source: 'visible-text',
      names: 'How we bake bread',
    });
    expect(summary(findingsOf([headingOnly], { headings: ['How we bake bread'] }))).toEqual({
      view: 'nothing',
      records: [],
    });
    expect(summary(findingsOf([found({ names: 'A s.r.o.' })], { shape: 'nothing' }))).toEqual({
      view: 'nothing',
      records: [],
    });
  });

  it('names the company of a page without contacts where its own site surely says who it is', () => {
    const clues = ['heading', 'copyright', 'domain'].map((kind) => ({
      kind: kind as 'logo',
      value: 'Kovárna Brázda',
      count: 2,
    }));
    const nameOn = (path: string, some: typeof clues) =>
      make(
        findingsOf([found({ type: 'unknown', source: 'visible-text' })], {
          url: `https://kovarna-brazda.example${path}`,
          title: 'Kované ploty | Kovárna Brázda',
          clues: some,
        }),
      ).records[0]?.name.value;
    expect(nameOn('/ploty', clues)).toBe('Kovárna Brázda');
    expect(nameOn('/', clues.slice(1, 2))).toBe('Kovárna Brázda');
    expect(nameOn('/ploty', clues.slice(1))).toBeUndefined();
    expect(nameOn('/o-nas', clues.slice(1))).toBe('Kovárna Brázda');
  });

  it('passes over a notice among the entries of a list', () => {
    const entries = [
      found({
        source: 'list',
        names: 'Get your business listed here for just a penny a month, and be in front of us',
        phones: '+420541000001',
      }),
      found({ source: 'list', names: 'Kovárna Brázda', phones: '+420541000009' }),
    ];
    expect(
      make(findingsOf([], { shape: 'list', entries })).records.map(({ name }) => name.value),
    ).toEqual(['Kovárna Brázda']);
  });

  it('takes the site’s name where it is the company’s own and there are contacts', () => {
    const links = found({ type: 'unknown', source: 'contact-link', phones: '+420541000001' });
    const site = found({ role: 'publisher', source: 'meta', names: 'Kovárna Brázda' });
    expect(
      make(findingsOf([links, site])).records.map(({ name, phones }) => [
        name.value,
        phones.length,
      ]),
    ).toEqual([['Kovárna Brázda', 1]]);
    expect(make(findingsOf([links, publisher])).records[0]?.name.value).toBe('Omega');
  });

  it('makes a person of a profile', () => {
    const records = [
      found({
        type: 'person',
        names: 'Delia Ashdown',
        jobTitles: 'Head of Purchasing',
        organizations: 'Ashdown Ltd',
        where: 'json-ld: mainEntity ',
      }),
      found({ role: 'other', names: 'Ashdown Ltd', phones: '020 7946 0009' }),
    ];
    expect(
      summary(
        findingsOf(records, {
          url: 'https://people.example/d',
          country: 'GB',
          headings: ['Delia Ashdown'],
        }),
      ),
    ).toEqual({
      view: 'person',
      records: [
        {
          kind: 'person',
          name: 'Delia Ashdown',
          jobTitle: 'Head of Purchasing',
          organization: 'Ashdown Ltd',
        },
      ],
    });
  });

  it('makes a record of each entry of a list, without the site’s own contacts', () => {
    const entry = (names: string, phones: string[]) => ({
      ...found({ source: 'list', names, phones }),
      detailUrl: '/firma/x',
    });
    const findings = findingsOf(
      [
        found({
          role: 'publisher',
          source: 'contact-link',
          type: 'unknown',
          phones: '541 000 100',
        }),
      ],
      {
        ...directory,
        shape: 'list',
        entries: [
          entry('Alfa s.r.o.', ['541 000 001', '541 000 100']),
          entry('Beta s.r.o.', []),
          entry('', ['541 000 002']),
        ],
      },
    );
    expect(summary(findings)).toEqual({
      view: 'list',
      records: [
        {
          kind: 'organization',
          name: 'Alfa s.r.o.',
          phones: ['541 000 001 | +420541000001 | landline'],
          detailUrl: 'https://omega.example/firma/x',
        },
        { kind: 'organization', name: 'Beta s.r.o.', detailUrl: 'https://omega.example/firma/x' },
      ],
    });
  });

  it('cleans hostile names and drops dangerous addresses', () => {
    const records = [
      found({
        names: 'Kov\u202Eárna\u0000 s.r.o.',
        websites: ['javascript:alert(1)', 'data:text/html,x'],
        emails: 'x@y',
      }),
    ];
    const [record] = make(
      findingsOf(records, { url: 'https://portal.example/x', siteName: 'Portal' }),
    ).records;
    expect(record).toMatchObject({ name: { value: 'Kovárna s.r.o.' }, websites: [], emails: [] });
  });
});
