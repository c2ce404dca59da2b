import { describe, expect, it } from 'vitest';
import { checkLetter } from '@/lib/domain/letters/check-letter';
import { fillTemplate } from '@/lib/domain/letters/fill-template';
import { evidenceOf } from '@/lib/domain/letters/letter-fields';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import { defaultTemplates } from '@/lib/domain/playbook/default-templates';
import { playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import { openings } from '@/lib/domain/playbook/template';
import { inventedLead, inventedPerson, seen, text } from '../../support/invented-lead';
import { inventedSender } from '../../support/invented-sender';

const shipped = Object.entries(defaultTemplates('en'));
const bare = inventedLead({ people: [], emails: [], phones: [], websites: [] });
const rich = inventedLead({
  people: [inventedPerson('Jana Brázdová', { decides: true })],
  addresses: [{ text: 'Dlouhá 7, Třebíč', locality: 'Třebíč', country: 'CZ', origin: seen }],
  industry: text('kovovýroba'),
  note: 'News: nová hala v Třebíči',
});
/** What a company writes into the shipped ones for itself. */
const own = {
  en: { benefit: 'Your offers go out in one day instead of three', proof: 'three forges' },
  cs: { benefit: 'Nabídky odešlete za jeden den místo tří', proof: 'tři kovárny' },
  de: { benefit: 'Ihre Angebote gehen in einem Tag statt in drei hinaus', proof: 'drei Betriebe' },
};

describe('the shipped letters and scripts', () => {
  it('are the first letter, the five openings and what comes after them in three languages', () => {
    for (const language of ['en', 'cs', 'de']) {
      const found = shipped.filter(([, each]) => each.language === language);
      expect(found.map(([id, { channel }]) => [id.slice(0, -3), channel])).toEqual([
        ['first-letter', 'letter'],
        ...openings.map((opening) => [`call-${opening}`, 'call']),
        ['call-after-letter', 'call'],
        ['call-first-order', 'call'],
        ['call-who-decides', 'call'],
        ['call-proposal', 'call'],
        ['call-after-pause', 'call'],
        ['message-useful', 'message'],
        ['letter-no-answer', 'letter'],
        ['letter-after-meeting', 'letter'],
        ['letter-result', 'letter'],
        ['letter-after-pause', 'letter'],
      ]);
      expect(found.flatMap(([, { opening }]) => opening ?? [])).toEqual([...openings]);
    }
  });

  it('come with a fresh playbook, the user’s own language first', () => {
    const items = defaultPlaybook('cs', 5).filter(({ part }) => part === 'template');
    expect(items.map((item) => playbookItemSchema.parse(item))).toEqual(items);
    expect(items).toHaveLength(48);
    expect(items.map(({ order }) => order)).toEqual(items.map((_, at) => at));
    expect(items[0]?.id).toBe('first-letter-cs');
  });

  it.each(shipped)('%s raises no finding as it is', (_, template) => {
    expect(checkLetter(template, { language: template.language, sender: inventedSender })).toEqual(
      [],
    );
  });

  it.each(shipped)('%s raises none filled, and lacks only what nobody can know', (id, template) => {
    const given = own[template.language as keyof typeof own];
    for (const lead of [bare, rich]) {
      const filled = fillTemplate(template, lead, inventedSender, given);
      const lacking = filled.missing.map(({ field }) => field);
      const needsNews = lead === bare && template.opening === 'your-news';
      expect(lacking, id).toEqual(needsNews ? ['news'] : []);
      const { language, channel } = template;
      const checked = { ...filled, channel };
      expect(checkLetter(checked, { language, sender: inventedSender }), id).toEqual([]);
    }
  });

  it('ask for what a company has to say itself', () => {
    const [, letter] = shipped[0] ?? [];
    if (!letter) throw new Error('There is a first letter.');
    const { missing, body } = fillTemplate(letter, rich, inventedSender);
    expect(missing.map(({ field, line }) => [field, line])).toEqual([
      ['benefit', 3],
      ['proof', 5],
    ]);
    expect(body).toContain('Dear Jana Brázdová,');
    expect(evidenceOf(rich)).toBe('');
  });
});
