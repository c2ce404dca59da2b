import { describe, expect, it } from 'vitest';
import { startStrategy, withFollowed } from '@/lib/domain/follow-up/follow-strategy';
import { findNextStep, firstEvidence, openingLine } from '@/lib/domain/follow-up/opening-line';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { inventedLead, inventedPerson } from '../../support/invented-lead';
import { inventedStrategy } from '../../support/invented-strategy';

const today = '2026-11-23';
const plain = inventedStrategy();
const withScript = inventedStrategy({
  steps: [{ day: 0, channel: 'call', aim: 'Zjistit, kdo rozhoduje', template: 't-1' }],
});
const script: PlaybookItem = {
  part: 'template',
  id: 't-1',
  order: 0,
  updatedAt: 0,
  value: {
    name: 'Novinka',
    channel: 'call',
    language: 'cs',
    subject: '',
    body: '\n{person|Dobrý den}, volám kvůli veletrhu: {company} tam má stánek{stand| vedle nás}.\nDalší řádek',
  },
};
const lead = withFollowed(
  inventedLead({ people: [inventedPerson('Jana Brázdová', { decides: true })] }),
  startStrategy(inventedLead(), plain, today),
);

describe('the line to open with', () => {
  it('is what the step is to reach', () => {
    expect(openingLine(lead, [plain], today)).toBe('Zjistit, kdo rozhoduje');
    expect(findNextStep(lead, [plain], today)).toMatchObject({ at: 0, step: { day: 0 } });
  });

  it('is the opening of its script where there is one, with the lead’s own words', () => {
    expect(openingLine(lead, [withScript, script], today)).toBe(
      'Jana Brázdová, volám kvůli veletrhu: Kovárna Brázda s.r.o. tam má stánek vedle nás.',
    );
    const nobody = { ...lead, people: [] };
    expect(openingLine(nobody, [withScript, script], today)).toMatch(/^Dobrý den, volám/);
    expect(openingLine(lead, [withScript], today)).toBe('Zjistit, kdo rozhoduje');
  });

  it('is what a person noted for the step', () => {
    const due = { on: today, channel: 'call', note: 'Zavolat po deváté', why: 'person' } as const;
    expect(openingLine({ ...lead, due }, [withScript, script], today)).toBe('Zavolat po deváté');
    expect(openingLine({ ...lead, due: { ...due, note: '' } }, [plain], today)).toBe('');
  });

  it('is kept with the step where the playbook has lost its strategy', () => {
    expect(openingLine(lead, [], today)).toBe('Zjistit, kdo rozhoduje');
    expect(findNextStep(lead, [], today)).toBeUndefined();
  });
});

it('the evidence is the first quotation', () => {
  const { qualification } = lead;
  const evidence = [{ quote: 'Hledáme\n dodavatele', page: '', at: 1 }];
  const funds = { ...qualification.criteria.funds, evidence };
  expect(firstEvidence(lead)).toBe('');
  expect(
    firstEvidence({
      ...lead,
      qualification: { ...qualification, criteria: { ...qualification.criteria, funds } },
    }),
  ).toBe('Hledáme dodavatele');
});
