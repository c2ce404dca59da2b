import { describe, expect, test } from 'vitest';
import { mergeCapture, takeDifference } from '@/lib/domain/merge-capture';
import {
  inventedLead,
  inventedPerson,
  inventedRecord,
  phone,
  seen,
  text,
} from '@/tests/support/invented-lead';

const address = (whole: string, parts = {}) => ({ text: whole, ...parts, origin: seen });

test('a page that says nothing new changes nothing', () => {
  const lead = inventedLead();
  const { draft, differences } = mergeCapture(lead, inventedRecord());
  expect(differences).toEqual([]);
  expect(draft).toMatchObject({ leadId: lead.id, phones: lead.phones, stage: lead.stage });
});

describe('single values', () => {
  test('the base keeps its own and offers the page’s', () => {
    const { draft, differences } = mergeCapture(
      inventedLead(),
      inventedRecord({ name: text('Kovárna Brázda a syn s.r.o.') }),
    );
    expect(draft.name.value).toBe('Kovárna Brázda s.r.o.');
    expect(differences).toEqual([
      {
        kind: 'changed',
        field: 'name',
        before: 'Kovárna Brázda s.r.o.',
        after: 'Kovárna Brázda a syn s.r.o.',
        captured: text('Kovárna Brázda a syn s.r.o.'),
      },
    ]);
  });

  test('what is taken over leaves the former value as another reading', () => {
    const record = inventedRecord({ name: text('Kovárna Brázda a syn s.r.o.') });
    const { draft, differences } = mergeCapture(inventedLead(), record);
    const [difference] = differences;
    if (difference?.kind !== 'changed') throw new Error('Nothing is offered');
    const { name } = takeDifference(draft, difference);
    expect(name.value).toBe('Kovárna Brázda a syn s.r.o.');
    expect(name.others).toEqual([text('Kovárna Brázda s.r.o.')]);
  });

  test('what was not chosen before is not offered again', () => {
    const others = [text('Sklárna Lužánka')];
    const lead = inventedLead({ name: { ...text('LZK Invest s.r.o.'), others } });
    const record = inventedRecord({
      name: { ...text('Sklárna Lužánka'), others: [text('Bohemia Glas')] },
    });
    const { draft, differences } = mergeCapture(lead, record);
    expect(differences).toEqual([]);
    expect(draft.name.value).toBe('LZK Invest s.r.o.');
    expect(draft.name.others).toEqual([...others, text('Bohemia Glas')]);
  });

  test('a person’s other job title is kept beside the one of the base', () => {
    const person = inventedPerson('Jana Brázdová', { jobTitle: 'jednatelka' });
    const lead = inventedLead({ people: [person] });
    const record = inventedRecord({ people: [{ ...person, jobTitle: 'ředitelka' }] });
    const { draft, differences } = mergeCapture(lead, record);
    expect(differences).toEqual([]);
    expect(draft.people[0]).toMatchObject({
      jobTitle: 'jednatelka',
      otherJobTitles: [{ value: 'ředitelka', origin: person.origin }],
    });
  });

  test('another spelling of the same is no change', () => {
    const record = inventedRecord({
      name: text('KOVÁRNA BRÁZDA s. r. o.'.replace('s. r. o.', 's.r.o.')),
    });
    expect(mergeCapture(inventedLead(), record).differences).toEqual([]);
  });

  test('one the base lacks is taken over', () => {
    const record = inventedRecord({ industry: text('Kovářství') });
    const { draft, differences } = mergeCapture(inventedLead(), record);
    expect(draft.industry?.value).toBe('Kovářství');
    expect(differences).toEqual([{ kind: 'added', field: 'industry', after: 'Kovářství' }]);
  });
});

describe('lists', () => {
  test('new values are added behind the old ones, the same ones are not', () => {
    const record = inventedRecord({
      phones: [phone('+420541000001'), phone('+420601000002', 'mobile')],
      websites: [text('https://kovarna-brazda.test')],
      addresses: [address('Hutní 12, 602 00 Brno')],
    });
    const { draft, differences } = mergeCapture(inventedLead(), record);
    expect(draft.phones.map(({ e164 }) => e164)).toEqual(['+420541000001', '+420601000002']);
    expect(draft.websites).toHaveLength(1);
    expect(differences).toEqual([
      { kind: 'added', field: 'phones', after: '+420601000002' },
      { kind: 'added', field: 'addresses', after: 'Hutní 12, 602 00 Brno' },
    ]);
  });

  test('an address is the same by street and postal code', () => {
    const street = { street: 'Hutní 12', postalCode: '602 00' };
    const lead = inventedLead({ addresses: [address('Hutní 12, 602 00 Brno', street)] });
    const record = inventedRecord({
      addresses: [address('Hutní 12, 60200 Brno-střed', { ...street, postalCode: '60200' })],
    });
    expect(mergeCapture(lead, record).differences).toEqual([]);
  });
});

describe('people', () => {
  const jana = inventedPerson('Jana Brázdová', { decides: true });

  test('are known again by name, title or not, and completed', () => {
    const lead = inventedLead({ people: [jana] });
    const found = inventedPerson('Ing. Jana Brázdová', {
      jobTitle: 'jednatelka',
      emails: [text('jana@kovarna-brazda.test')],
    });
    const { draft, differences } = mergeCapture(lead, inventedRecord({ people: [found] }));
    expect(draft.people).toEqual([
      { ...jana, jobTitle: 'jednatelka', emails: [text('jana@kovarna-brazda.test')] },
    ]);
    expect(differences.map(({ after }) => after)).toEqual([
      'Jana Brázdová: jana@kovarna-brazda.test',
      'Jana Brázdová: jednatelka',
    ]);
  });

  test('two of the same id stay apart', () => {
    const lead = inventedLead({ people: [jana] });
    const other = inventedPerson('Petr Kos', { id: jana.id });
    const { draft } = mergeCapture(lead, inventedRecord({ people: [other] }));
    expect(draft.people.map(({ id }) => id)).toEqual([jana.id, `${jana.id}-2`]);
  });

  test('a person’s own page completes the company that knows them', () => {
    const lead = inventedLead({ people: [jana] });
    const record = inventedRecord({
      kind: 'person',
      name: text('Jana Brázdová'),
      jobTitle: text('CEO'),
      phones: [],
      emails: [],
      websites: [],
    });
    const { draft } = mergeCapture(lead, record);
    expect(draft.kind).toBe('organization');
    expect(draft.people[0]).toMatchObject({
      name: 'Jana Brázdová',
      jobTitle: 'CEO',
      decides: true,
    });
  });
});
