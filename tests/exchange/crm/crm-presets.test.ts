import { describe, expect, it } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { crmTargets } from '@/lib/exchange/crm/crm-file';
import { crmPresets } from '@/lib/exchange/crm/crm-presets';
import { readCsv } from '@/lib/exchange/read-csv';
import type { ExportTarget } from '@/lib/services/export-request';
import { awkwardLeads } from '../../support/awkward-leads';
import { exportedFiles } from '../../support/exported';
import { inventedLead, inventedPerson, phone, seen, text } from '../../support/invented-lead';

const owners = { 'Petra Vzorná': 'petra@prodejce.example' };

/** The rows of each file by their headings; empty cells are left out. */
async function exported(target: ExportTarget, leads: readonly Lead[], known = owners) {
  const { files, refusals } = await exportedFiles(leads, { target, owners: known });
  const tables = await Promise.all(
    files.map(async ({ fileName, blob, rows }) => {
      const [headings = [], ...body] = readCsv(await blob.text());
      const records = body.map((row) =>
        Object.fromEntries(headings.flatMap((name, at) => (row[at] ? [[name, row[at]]] : []))),
      );
      expect(records).toHaveLength(rows);
      return [fileName, records] as const;
    }),
  );
  return { tables: Object.fromEntries(tables), refusals };
}

const jana = inventedPerson('Ing. Jana Brázdová', {
  jobTitle: 'jednatelka',
  phones: [phone('+420602000002', 'mobile')],
  emails: [text('jana@kovarna-brazda.test')],
});
const petr = inventedPerson('Petr Vzorný', { jobTitle: 'mistr' });
const forge = inventedLead({
  people: [petr, jana],
  phones: [{ ...phone('+420541000001'), extension: '12' }],
  industry: text('Kovárny'),
  addresses: [
    {
      text: 'Dílenská 5, 602 00 Brno',
      street: 'Dílenská 5',
      locality: 'Brno',
      postalCode: '602 00',
      country: 'CZ',
      origin: seen,
    },
  ],
  stage: { value: 'sql', since: 1, reason: '' },
  temperature: 'hot',
  note: 'Volat ráno',
});
const buyer = inventedLead({
  id: 'person',
  number: 2,
  kind: 'person',
  name: text('Jana Vlárková'),
  jobTitle: text('nákupčí'),
  organization: text('Strojírna Vlárka a.s.'),
  phones: [phone('+420602000009', 'mobile')],
  emails: [text('vlarkova@strojirna.test')],
  websites: [],
  stage: { value: 'parked', since: 1, reason: '' },
});

describe('HubSpot', () => {
  it('gets companies and contacts in its own columns and values', async () => {
    const { tables, refusals } = await exported('hubspot', [forge, buyer]);
    expect(refusals.kept).toEqual([]);
    expect(tables['hubspot-companies-2026-11-22.csv']).toEqual([
      {
        'Company Name': 'Kovárna Brázda s.r.o.',
        'Company Domain Name': 'kovarna-brazda.test',
        'Phone Number': '+420541000001 ext. 12',
        'Website URL': 'http://www.kovarna-brazda.test/',
        'Street Address': 'Dílenská 5',
        City: 'Brno',
        'Postal Code': '602 00',
        'Country/Region': 'Czechia',
        Description: 'Volat ráno\nKovárny',
        'Lifecycle Stage': 'Sales Qualified Lead',
        'Lead Status': 'In Progress',
        'Company Owner': 'petra@prodejce.example',
      },
    ]);
    expect(tables['hubspot-contacts-2026-11-22.csv']).toMatchObject([
      {
        'First Name': 'Jana',
        'Last Name': 'Brázdová',
        Email: 'jana@kovarna-brazda.test',
        'Mobile Phone Number': '+420602000002',
        'Job Title': 'jednatelka',
        'Company Name': 'Kovárna Brázda s.r.o.',
        'Contact Owner': 'petra@prodejce.example',
      },
      { 'First Name': 'Petr', 'Last Name': 'Vzorný' },
      {
        'First Name': 'Jana',
        'Last Name': 'Vlárková',
        'Company Name': 'Strojírna Vlárka a.s.',
        'Lifecycle Stage': 'Other',
        'Lead Status': 'Bad Timing',
      },
    ]);
  });
});

describe('Pipedrive', () => {
  it('gets organizations and people in its own columns and values', async () => {
    const { tables, refusals } = await exported('pipedrive', [forge]);
    expect(refusals.kept).toEqual([]);
    expect(tables['pipedrive-companies-2026-11-22.csv']).toMatchObject([
      {
        'Organization - Name': 'Kovárna Brázda s.r.o.',
        'Organization - Address': 'Dílenská 5, 602 00 Brno',
        'Organization - Label': 'Hot lead',
        'Organization - Owner': 'petra@prodejce.example',
      },
    ]);
    expect(tables['pipedrive-contacts-2026-11-22.csv']).toMatchObject([
      {
        'Person - Name': 'Ing. Jana Brázdová',
        'Person - Email': 'jana@kovarna-brazda.test',
        'Organization - Name': 'Kovárna Brázda s.r.o.',
      },
      { 'Person - Name': 'Petr Vzorný' },
    ]);
  });
});

describe('Salesforce', () => {
  it('gets a lead with the person who decides', async () => {
    const { tables, refusals } = await exported('salesforce-leads', [forge]);
    expect(refusals.kept).toEqual([]);
    expect(tables['salesforce-leads-leads-2026-11-22.csv']).toMatchObject([
      {
        'First Name': 'Jana',
        'Last Name': 'Brázdová',
        Company: 'Kovárna Brázda s.r.o.',
        Phone: '+420541000001 ext. 12',
        'Mobile Phone': '+420602000002',
        Country: 'Czechia',
        'Lead Source': 'Web',
        'Lead Status': 'Working - Contacted',
        Rating: 'Hot',
        'Record Owner': 'petra@prodejce.example',
      },
    ]);
  });

  it('gets accounts and contacts', async () => {
    const { tables } = await exported('salesforce-accounts', [forge]);
    expect(tables['salesforce-accounts-companies-2026-11-22.csv']).toMatchObject([
      { 'Account Name': 'Kovárna Brázda s.r.o.', 'Billing City': 'Brno' },
    ]);
    expect(tables['salesforce-accounts-contacts-2026-11-22.csv']).toMatchObject([
      { 'Last Name': 'Brázdová', 'Account Name': 'Kovárna Brázda s.r.o.', 'Mailing City': 'Brno' },
      { 'Last Name': 'Vzorný' },
    ]);
  });
});

describe('what a target would refuse', () => {
  const told = async (target: ExportTarget, ...leads: Lead[]) => {
    const { refusals, tables } = await exported(target, leads);
    return {
      tables,
      refusals: refusals.kept.map(
        ({ number, column, reason, effect }) => `${number} ${column}: ${reason}, ${effect}`,
      ),
    };
  };

  it('a lead without a last name or a company, and the rest goes', async () => {
    const alone = inventedLead({ number: 3, people: [] });
    const nobodys = { ...buyer, number: 4, organization: undefined };
    const { refusals, tables } = await told('salesforce-leads', forge, alone, nobodys);
    expect(refusals).toEqual(['3 Last Name: missing, left-out', '4 Company: missing, left-out']);
    expect(tables['salesforce-leads-leads-2026-11-22.csv']).toHaveLength(1);
  });

  it('an e-mail that is none, a phone of no country: the row goes without them', async () => {
    const odd = inventedLead({
      people: [
        inventedPerson('Petr Vzorný', {
          emails: [text('petr@kovárna.test')],
          phones: [{ shown: '541 99', kind: 'mobile', origin: seen }],
        }),
      ],
      phones: [],
    });
    const { refusals, tables } = await told('salesforce-leads', odd);
    expect(refusals).toEqual([
      '1 Email: not-an-email, without',
      '1 Mobile Phone: bad-phone, without',
    ]);
    const [row] = tables['salesforce-leads-leads-2026-11-22.csv'] ?? [];
    expect(row).toMatchObject({ 'Last Name': 'Vzorný' });
    expect(row).not.toHaveProperty('Email');
  });

  it('what is longer than it takes: required keeps the row out, free text is cut', async () => {
    const long = inventedLead({
      name: text('x'.repeat(256)),
      people: [inventedPerson('Petr Vzorný', { jobTitle: 'y'.repeat(129) })],
      note: 'z'.repeat(9_000),
    });
    const { refusals } = await told('salesforce-leads', long);
    expect(refusals).toEqual(['1 Company: too-long, left-out', '1 Title: too-long, without']);
    const noted = { ...forge, note: 'z'.repeat(32_001) };
    const { refusals: cut, tables } = await told('salesforce-leads', noted);
    expect(cut).toEqual(['1 Description: too-long, cut']);
    const [row] = tables['salesforce-leads-leads-2026-11-22.csv'] ?? [];
    expect(row?.Description).toHaveLength(32_000);
  });

  it('the second of two that are one to it, naming the first', async () => {
    const twin = { ...forge, id: 'twin', number: 9, people: [petr] };
    const { refusals, tables } = await exported('hubspot', [forge, twin]);
    expect(refusals.kept).toMatchObject([
      { number: 9, column: 'Company Domain Name', reason: 'duplicate', value: '1' },
    ]);
    expect(refusals.leftOut).toEqual(new Set(['twin']));
    expect(tables['hubspot-companies-2026-11-22.csv']).toHaveLength(1);
  });

  it('not two for a value that stays out of the file anyway', async () => {
    const person = (number: number) => ({
      ...buyer,
      id: `person-${number}`,
      number,
      emails: [text('vše@strojírna.test')],
    });
    const { refusals, tables } = await told('hubspot', person(1), person(2));
    expect(refusals).toEqual(['1 Email: not-an-email, without', '2 Email: not-an-email, without']);
    expect(tables['hubspot-contacts-2026-11-22.csv']).toHaveLength(2);
  });

  it('an owner it does not know: the row goes without', async () => {
    const { refusals, tables } = await exported('hubspot', [buyer], {} as typeof owners);
    expect(refusals.kept).toMatchObject([
      { column: 'Contact Owner', reason: 'unknown-owner', value: 'Petra Vzorná' },
    ]);
    expect(tables['hubspot-contacts-2026-11-22.csv']).toHaveLength(1);
  });

  it('a contact of whom nothing is known, and a lead that has no row at all', async () => {
    const nameless = inventedLead({
      number: 5,
      kind: 'person',
      name: text('Dr.'),
      emails: [],
      phones: [],
    });
    const { refusals } = await told('hubspot', { ...nameless, name: text(' ') });
    expect(refusals).toEqual(['5 First Name, Last Name, Email: none-of, left-out']);
  });
});

describe('any lead', () => {
  const leads = awkwardLeads(400);

  it.each(crmTargets)(
    'goes into %s without a formula and within its limits, or is told',
    async (target) => {
      const { files, refusals } = await exportedFiles(leads, { target });
      const leadsTold = new Set(refusals.kept.map(({ leadId }) => leadId));
      expect(leadsTold.size).toBeGreaterThan(0);
      const presets = crmPresets[target].files;
      expect(files).toHaveLength(presets.length);
      for (const [at, { blob }] of files.entries()) {
        const [headings = [], ...rows] = readCsv(await blob.text());
        expect(rows.length).toBeGreaterThan(50);
        for (const row of rows)
          row.forEach((cell, column) => {
            expect(cell).not.toMatch(/^[=@\t\r\n]/);
            if (/^[+-]/.test(cell)) expect(cell).toMatch(/^[+-][\d .]+(?: ext\. \d+)?$/);
            const { required, max } = presets[at]?.columns[column] ?? {};
            if (required) expect(cell, headings[column]).not.toBe('');
            // The guard is taken for one character more.
            if (max) expect(cell.length).toBeLessThanOrEqual(max + 1);
          });
      }
    },
  );
});
