import { describe, expect, it } from 'vitest';
import {
  resumeStrategy,
  startStrategy,
  withFollowed,
} from '@/lib/domain/follow-up/follow-strategy';
import { findNextStep, firstEvidence, openingLine } from '@/lib/domain/follow-up/opening-line';
import { defaultTemplates } from '@/lib/domain/playbook/default-templates';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { Template } from '@/lib/domain/playbook/template';
import { inventedLead, inventedPerson } from '../../support/invented-lead';
import { inventedSender, nobody } from '../../support/invented-sender';
import { inventedStrategy } from '../../support/invented-strategy';

const today = '2026-11-23';
const speaker = { sender: inventedSender, locale: 'en' };
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
    body: 'KDO VOLÁ\n{head|Dobrý den}, volám kvůli veletrhu: {company} tam má stánek {town|vedle nás}.\nDalší řádek',
  },
};
const lead = withFollowed(
  inventedLead({ people: [inventedPerson('Jana Brázdová', { decides: true })] }),
  startStrategy(inventedLead(), plain, today),
);

describe('the line to open with', () => {
  it('is what the step is to reach', () => {
    expect(openingLine(lead, [plain], today, speaker)).toBe('Zjistit, kdo rozhoduje');
    expect(findNextStep(lead, [plain], today)).toMatchObject({ at: 0, step: { day: 0 } });
  });

  it('is the opening of its script where there is one, with the lead’s own words', () => {
    expect(openingLine(lead, [withScript, script], today, speaker)).toBe(
      'Jana Brázdová, volám kvůli veletrhu: Kovárna Brázda s.r.o. tam má stánek vedle nás.',
    );
    const alone = { ...lead, people: [] };
    expect(openingLine(alone, [withScript, script], today, speaker)).toMatch(/^Dobrý den, volám/);
    expect(openingLine(lead, [withScript], today, speaker)).toBe('Zjistit, kdo rozhoduje');
  });

  describe('of a shipped letter or script', () => {
    const shipped = Object.entries(defaultTemplates('en')).map(
      ([id, value], order): PlaybookItem => ({ part: 'template', id, order, updatedAt: 0, value }),
    );
    const opening = (template: string, sender = inventedSender, of = lead) =>
      openingLine(
        of,
        [
          inventedStrategy({ steps: [{ day: 0, channel: 'call', aim: 'the aim', template }] }),
          ...shipped,
        ],
        today,
        { sender, locale: 'en' },
      );

    it('is in the language of the lead, and in whose name it is said', () => {
      expect(opening('call-evident-en')).toMatch(/^Dobrý den, u telefonu Alice Novotná/);
      expect(opening('call-evident-en')).not.toMatch(/[{}]/);
    });

    it('says nothing where only who speaks is left of it', () => {
      expect(opening('call-your-news-en')).toBe('the aim');
      // “Congratulations” alone is no line either.
      expect(opening('call-your-news-en', nobody)).toBe('the aim');
      const told = { ...lead, note: 'Novinka: nová lakovna' };
      expect(opening('call-your-news-en', inventedSender, told)).toContain('nová lakovna');
    });

    it('leaves out what nobody could say, and says nothing of a greeting alone', () => {
      // Neither who calls nor their company is known.
      expect(opening('call-evident-en', nobody)).not.toMatch(/[{}]|Dobrý den/);
      expect(opening('call-evident-en', nobody)).not.toBe('the aim');
      // What they gain stands nowhere: the letter begins with why it is written.
      expect(opening('first-letter-en')).toMatch(/^Proč píšu/);
      const bare: Template = {
        name: 'x',
        channel: 'letter',
        language: 'cs',
        subject: '',
        body: '{salutation},\n\n{benefit}.\nwhatever',
      };
      const own: PlaybookItem = { part: 'template', id: 't', order: 0, updatedAt: 0, value: bare };
      const step = { day: 0, channel: 'letter', aim: 'the aim', template: 't' } as const;
      const line = openingLine(lead, [inventedStrategy({ steps: [step] }), own], today, speaker);
      expect(line).toBe('the aim');
    });
  });

  it('is, after a pause, what its letter is called where that begins with nothing one could say', () => {
    const letter = (id: string, name: string): PlaybookItem => ({
      ...{ part: 'template', id, order: 0, updatedAt: 0 },
      value: {
        name,
        channel: 'letter',
        language: 'cs',
        subject: '',
        body: '{salutation},\n\n{benefit}.',
      },
    });
    const steps = [{ day: 0, channel: 'letter', aim: 'Představit se', template: 'first' } as const];
    const strategy = inventedStrategy({ steps, resumeTemplate: 'again' });
    const playbook = [strategy, letter('first', 'První dopis'), letter('again', 'Dopis po pauze')];
    const begun = withFollowed(lead, startStrategy(inventedLead(), strategy, today));
    expect(openingLine(begun, playbook, today, speaker)).toBe('Představit se');
    const resumed = withFollowed(begun, resumeStrategy(begun, strategy, today));
    expect(openingLine(resumed, playbook, today, speaker)).toBe('Dopis po pauze');
    expect(openingLine(resumed, playbook.slice(0, 2), today, speaker)).toBe('Představit se');
  });

  it('is what a person noted for the step', () => {
    const due = { on: today, channel: 'call', note: 'Zavolat po deváté', why: 'person' } as const;
    expect(openingLine({ ...lead, due }, [withScript, script], today, speaker)).toBe(
      'Zavolat po deváté',
    );
    expect(openingLine({ ...lead, due: { ...due, note: '' } }, [plain], today, speaker)).toBe('');
  });

  it('is kept with the step where the playbook has lost its strategy', () => {
    expect(openingLine(lead, [], today, speaker)).toBe('Zjistit, kdo rozhoduje');
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
