import fc from 'fast-check';
import type { Phone, PhoneKind } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import { potentials, temperatures, timesToDecision } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';
import { inventedLead, inventedPerson, phone, seen, seenAt, text } from './invented-lead';

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** What spreadsheets, CSV and address books each get wrong in their own way. */
const awkward = [
  '00123',
  '=1+1',
  '=HYPERLINK("http://a.test";"x")',
  '@SUM(A1)',
  "+cmd|' /C calc'!A0",
  '-2+3',
  "'=quoted already",
  '\t=tab',
  'dva\nřádky',
  'dva\r\nřádky\r\nkonec\r\n',
  'uvozovky " a ; a , a \\ a |',
  ' mezera vpředu',
  'mezera vzadu ',
  'Ромашка أحمد 李 👩‍🏭 ą',
  '<b>&amp;</b> ]]>',
  'jako _x0041_ v sešitu',
  '1E5',
  '1/2',
  'TRUE',
  '2026-11-22',
  '"',
  ';',
  'ě'.repeat(110),
];

const kinds: PhoneKind[] = ['mobile', 'landline', 'fax', 'unknown'];

function phones(at: number): Phone[] {
  const number = String(541_000_000 + (at % 100));
  const all: Phone[] = [
    phone(`+420${number}`, pick(kinds, at)),
    { ...phone(`+4420794600${String(at % 100).padStart(2, '0')}`), extension: String(at % 50) },
    { shown: `0${number}`, kind: 'unknown', origin: seen },
  ];
  return all.slice(0, (at % 3) + 1);
}

/** A lead with everything in it that is hard to keep; the same for the same number, nobody real. */
export function awkwardLead(at: number): Lead {
  const hard = (offset: number) => pick(awkward, at + offset);
  const isPerson = at % 5 === 0;
  return inventedLead({
    id: `019a0000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    number: at + 1,
    kind: isPerson ? 'person' : 'organization',
    name: text(`${hard(0)} ${at}`.slice(0, 500)),
    ...(isPerson && { jobTitle: text(hard(1)), organization: text(hard(2)) }),
    industry: text(hard(3)),
    phones: phones(at),
    emails: [text(`info${at}@firma.example`)],
    websites: [text(`https://firma${at}.example/`)],
    registrationNumbers: [
      { scheme: 'CZ-ICO', value: '00012345', shown: '000 12 345', valid: true, origin: seen },
      { scheme: 'CZ-DIC', value: 'CZ00012345', shown: 'CZ00012345', valid: true, origin: seen },
    ],
    addresses: [
      { text: hard(4), street: hard(5), locality: hard(6), postalCode: '01001', origin: seen },
      { text: hard(7), country: 'CZ', origin: seen },
    ].slice(0, (at % 2) + 1),
    people: [
      inventedPerson(`Jana ${hard(8)}`, {
        jobTitle: 'jednatelka',
        phones: phones(at + 1),
        emails: [text(`jana${at}@firma.example`)],
      }),
      inventedPerson(`Petr ${hard(9)}`, { phones: phones(at + 2) }),
    ].slice(0, at % 3),
    tags: [hard(10).slice(0, 60), 'kov'],
    note: `${hard(11)}\n${hard(12)}`,
    paidOrders: hard(13),
    preliminaryOrders: hard(14),
    responsible: hard(15).slice(0, 120),
    qualification: {
      ...emptyQualification(defaultQuestionSet),
      timeToDecision: pick(timesToDecision, at),
    },
    stage: { value: pick(stages, at), since: seenAt + at * 60_000, reason: hard(16) },
    sourceChannel: pick(sourceChannels, at),
    potential: pick(potentials, at),
    temperature: pick(temperatures, at),
    ownValues: { machines: at / 2, remark: hard(17) },
    createdAt: seenAt + at * 60_000,
    updatedAt: seenAt + at * 61_000,
  });
}

export const awkwardLeads = (count: number) =>
  Array.from({ length: count }, (_, at) => awkwardLead(at));

const anyText = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: max }),
      fc.string({ unit: 'binary', maxLength: max }),
      fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n;,"\' 1a\\:'.split('')), maxLength: 12 }),
    )
    .map((value) => value.slice(0, max));

/** Any text that can come before a writer: captured text is hostile. */
export const anyLead: fc.Arbitrary<Lead> = fc
  .record({
    name: anyText(80),
    jobTitle: anyText(40),
    person: anyText(60),
    note: anyText(200),
    tag: anyText(20),
    street: anyText(60),
    shown: anyText(20),
    at: fc.nat(10_000),
  })
  .map(({ name, jobTitle, person, note, tag, street, shown, at }) =>
    inventedLead({
      ...awkwardLead(at),
      name: text(name),
      note,
      tags: [tag],
      phones: [{ shown, kind: 'unknown', origin: seen }],
      addresses: [{ text: street, street, origin: seen }],
      people: [inventedPerson(person, { jobTitle })],
    }),
  );
