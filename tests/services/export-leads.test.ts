import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findHead } from '@/lib/domain/find-head';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import { unguardCell } from '@/lib/exchange/csv-cell';
import { type ColumnId, columnIds } from '@/lib/services/export-columns';
import type { ExportRequest } from '@/lib/services/export-request';
import { exportedFile } from '../support/exported';
import { inventedLead, inventedPerson, phone, seen, seenAt, text } from '../support/invented-lead';

async function exported(
  lead: Lead,
  parts: Partial<ExportRequest> = {},
): Promise<Record<ColumnId, string>> {
  const file = await exportedFile([lead], parts);
  const { data } = Papa.parse<string[]>(file.text.replace(/^\u{FEFF}/u, '').trimEnd());
  const [headers = [], cells = []] = data;
  return Object.fromEntries(
    headers.map((header, at) => [header.slice(1, -1), unguardCell(cells[at] ?? '')]),
  ) as Record<ColumnId, string>;
}

const number = (scheme: string, value: string) => ({
  scheme,
  value,
  shown: value,
  valid: true,
  origin: seen,
});

const full = inventedLead({
  number: 12,
  industry: text('Kovárny'),
  phones: [
    phone('+420602000001', 'mobile'),
    phone('+420541000001'),
    { ...phone('+420541000002'), extension: '12' },
    phone('+420541000003', 'fax'),
    { shown: '541 99', kind: 'unknown', origin: seen },
  ],
  addresses: [
    {
      text: 'Dílenská 5, 602 00 Brno',
      street: 'Dílenská 5',
      locality: 'Brno',
      postalCode: '602 00',
      country: 'CZ',
      origin: seen,
    },
    { text: 'Nová 7; 1. patro, 619 00 Brno', origin: seen },
    { text: 'Za Řekou 1, Pohořelice', origin: seen },
  ],
  retainUntil: Date.UTC(2027, 10, 2, 9),
  notifiedAt: Date.UTC(2026, 10, 5, 9),
  registrationNumbers: [number('CZ-ICO', '00012345'), number('CZ-DIC', 'CZ00012345')],
  socialProfiles: [
    { network: 'facebook', value: 'https://facebook.com/kovarna-demo', origin: seen },
  ],
  people: [
    inventedPerson('Petr Vzorný', {
      jobTitle: 'mistr',
      phones: [phone('+420602000003', 'mobile')],
    }),
    inventedPerson('Jana Brázdová', {
      jobTitle: 'jednatelka',
      phones: [phone('+420602000002', 'mobile')],
      emails: [text('jana@kovarna-brazda.test')],
      socialProfiles: [
        {
          network: 'linkedin',
          value: 'https://www.linkedin.com/in/jana-brazdova-demo',
          origin: seen,
        },
      ],
    }),
  ],
  stage: { value: 'parked', since: seenAt, reason: 'koupili jinde', comeBackOn: '2027-03-01' },
  potential: 'high',
  temperature: 'warm',
  qualification: {
    criteria: {
      need: { answer: 'yes', note: 'lis', evidence: [{ quote: 'hledáme', page: 'x', at: 1 }] },
      desire: { answer: 'partly', note: '', evidence: [] },
      funds: { answer: 'no', note: '', evidence: [] },
      authority: { answer: 'unknown', note: '', evidence: [] },
    },
    markers: { setId: 'default', setVersion: 1, answers: { users: 'over-10', gone: 'x' } },
    timeToDecision: 'within-two-months',
  },
  tags: ['kov', 'Brno'],
  note: 'Volat ráno;\nne v pátek',
  paidOrders: '2 formy',
  preliminaryOrders: 'lis',
  visits: [{ url: 'http://katalog.firmy-demo.test/', title: 'K', at: seenAt }],
  createdAt: Date.UTC(2026, 10, 1, 23, 30),
});

describe('the common form', () => {
  it('is filled', async () => {
    expect(await exported(full)).toEqual({
      number: '12',
      company: 'Kovárna Brázda s.r.o.',
      head: 'Jana Brázdová',
      headJobTitle: 'jednatelka',
      headPhones: '+420602000002',
      headEmails: 'jana@kovarna-brazda.test',
      mobilePhones: '+420602000001',
      landlinePhones: '+420541000001; +420541000002 / 12',
      otherPhones: '541 99',
      faxes: '+420541000003',
      emails: 'info@kovarna-brazda.test',
      websites: 'http://www.kovarna-brazda.test/',
      address: 'Dílenská 5, 602 00 Brno',
      street: 'Dílenská 5',
      locality: 'Brno',
      postalCode: '602 00',
      region: '',
      country: 'CZ',
      registrationNumbers: '00012345 (CZ-ICO)',
      vatNumbers: 'CZ00012345 (CZ-DIC)',
      socialProfiles: 'https://facebook.com/kovarna-demo',
      otherPeople: 'Petr Vzorný – mistr – +420602000003',
      industry: 'Kovárny',
      stage: '<parked>',
      stageReason: 'koupili jinde',
      comeBackOn: '2027-03-01',
      potential: '<high>',
      temperature: '<warm>',
      need: '<yes>',
      needNote: 'lis\n“hledáme”',
      desire: '<partly>',
      desireNote: '',
      funds: '<no>',
      fundsNote: '',
      authority: '<unknown>',
      authorityNote: '',
      markerAnswers: 'Kolik lidí by s tím ve firmě pracovalo? více než 10; gone: x',
      sourceChannel: '<business-directory>',
      sourceSite: 'katalog.firmy-demo.test',
      sourcePage: 'http://katalog.firmy-demo.test/',
      tags: 'kov; Brno',
      paidOrders: '2 formy',
      preliminaryOrders: 'lis',
      comments: 'Volat ráno;\nne v pátek',
      responsible: 'Petra Vzorná',
      capturedOn: '2026-11-02',
      changedOn: '2026-11-02',
      kind: '<organization>',
      headProfiles: 'https://www.linkedin.com/in/jana-brazdova-demo',
      otherAddresses: 'Nová 7; 1. patro, 619 00 Brno\nZa Řekou 1, Pohořelice',
      stageSince: '2026-11-02',
      timeToDecision: '<within-two-months>',
      retainUntil: '2027-11-02',
      notifiedOn: '2026-11-05',
    });
  });

  it('puts a person in the place of the head, and the employer in that of the company', async () => {
    const person = inventedLead({
      kind: 'person',
      name: text('Jana Brázdová'),
      jobTitle: text('nákupčí'),
      organization: text('Kovárna Brázda s.r.o.'),
      phones: [phone('+420602000002', 'mobile')],
      people: [inventedPerson('Petr Vzorný', { jobTitle: 'jednatel' })],
    });
    expect(await exported(person)).toMatchObject({
      company: 'Kovárna Brázda s.r.o.',
      head: 'Jana Brázdová',
      headJobTitle: 'nákupčí',
      headPhones: '',
      mobilePhones: '+420602000002',
      otherPeople: 'Petr Vzorný – jednatel',
      kind: '<person>',
    });
  });

  it('groups phones for Excel, which would take them for numbers and drop the plus', async () => {
    const cells = await exported(full, { format: 'excel' });
    expect(cells.mobilePhones).toContain('+420 602 000 001');
  });

  it.each(['excel', 'plain'] as const)('puts no guard before any phone: %s', async (format) => {
    expect((await exportedFile([full], { format })).text).not.toContain("'");
  });

  it('names the file by the day and writes the headings alone for no leads', async () => {
    const { fileName, text: csv } = await exportedFile([]);
    expect(fileName).toBe('leads-2026-11-22.csv');
    expect(csv).toBe(`${columnIds.map((id) => `<${id}>`).join(',')}\r\n`);
  });

  it('lets no captured text run as a formula, and leaves phones intact', async () => {
    const hostile = inventedLead({
      name: text('=HYPERLINK("http://a.test")'),
      note: '@SUM(1)',
      industry: text('+cmd'),
    });
    const { text: csv } = await exportedFile([hostile]);
    const [, cells = []] = Papa.parse<string[]>(csv.trimEnd()).data;
    expect(cells.filter((cell) => /^[=@]/.test(cell))).toEqual([]);
    expect(cells).toContain("'+cmd");
    expect(cells).toContain('+420541000001');
  });

  it.each(['excel', 'plain'] as const)(
    'writes 10,000 leads that parse back equal: %s',
    async (format) => {
      const leads = Array.from({ length: 10_000 }, (_, at) =>
        inventedLead({
          number: at + 1,
          name: text(`=Firma "${at}"; a.s.`),
          note: `řádek\r\n${at}\n,;"`,
          phones: [phone(`+42054100${String(at % 10_000).padStart(4, '0')}`)],
        }),
      );
      const { text: csv } = await exportedFile(leads, { format });
      const { data, errors } = Papa.parse<string[]>(csv.replace(/^\u{FEFF}/u, '').trimEnd(), {
        newline: '\r\n',
      });
      expect(errors).toEqual([]);
      const column = (id: ColumnId) =>
        data.slice(1).map((row) => unguardCell(row[columnIds.indexOf(id)] ?? ''));
      expect(column('number')).toEqual(leads.map((lead) => String(lead.number)));
      expect(column('company')).toEqual(leads.map((lead) => lead.name.value));
      expect(column('comments')).toEqual(leads.map((lead) => lead.note));
      expect(column('landlinePhones').map((cell) => cell.replace(/[ -]/g, ''))).toEqual(
        leads.map((lead) => lead.phones[0]?.e164),
      );
    },
  );
});

const ownColumns: OwnColumn[] = [
  { id: 'machines', name: 'Machines', type: 'number', choices: [], order: 2 },
  { id: 'visited', name: '=Visited', type: 'date', choices: [], order: 1 },
];

describe('chosen columns', () => {
  const lead = inventedLead({ number: 7, ownValues: { machines: 12.5, visited: '2026-11-20' } });
  const columns = ['own:visited', 'company', 'own:machines', 'number'] as const;

  it('stand in their order, own ones by their names', async () => {
    const { text: csv } = await exportedFile([lead], { columns }, ownColumns);
    expect(csv).toBe(
      "'=Visited,<company>,Machines,<number>\r\n2026-11-20,Kovárna Brázda s.r.o.,12.5,7\r\n",
    );
  });

  it('leave an own column out that is not there any more, and its cell empty where unset', async () => {
    const { text: csv } = await exportedFile([inventedLead()], { columns }, ownColumns.slice(0, 1));
    expect(csv).toBe('<company>,Machines,<number>\r\nKovárna Brázda s.r.o.,,1\r\n');
  });
});

describe('findHead', () => {
  const people = (...each: [string, string, boolean?][]) =>
    each.map(([name, jobTitle, decides = false]) => inventedPerson(name, { jobTitle, decides }));

  it('takes who was marked before any title', () => {
    const all = people(['A', 'jednatel'], ['B', 'nákupčí', true]);
    expect(findHead({ people: all })?.name).toBe('B');
  });

  it('takes the first with the title of a head, not an assistant', () => {
    const all = people(['A', 'účetní'], ['B', 'asistentka jednatele'], ['C', 'Managing Director']);
    expect(findHead({ people: all })?.name).toBe('C');
  });

  it('finds none among people without such a title', () => {
    expect(findHead({ people: people(['A', 'účetní']) })).toBeUndefined();
    expect(findHead({ people: [] })).toBeUndefined();
  });
});
