import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import {
  type ItemOf,
  type PlaybookItem,
  playbookItemSchema,
} from '@/lib/domain/playbook/playbook-item';
import { shippedLetters } from '@/lib/domain/playbook/shipped-letters';
import type { Strategy } from '@/lib/domain/playbook/strategy';

const shipped = (language: 'en' | 'cs') => defaultPlaybook(language, 1);
const partsOf = (items: readonly PlaybookItem[]) => ({
  strategies: items.flatMap((item) => (item.part === 'strategy' ? [item] : [])),
  templates: items.flatMap((item) => (item.part === 'template' ? [item] : [])),
});
function withoutLetters({ resumeTemplate: _, ...strategy }: Strategy): Strategy {
  return { ...strategy, steps: strategy.steps.map(({ template: __, ...step }) => step) };
}
/** As bases were seeded once: no letter at any step, and only those of the first contact. */
const older = (language: 'en' | 'cs') => {
  const { strategies, templates } = partsOf(shipped(language));
  return {
    strategies: strategies.map(
      (item): ItemOf<'strategy'> => ({
        ...item,
        value: withoutLetters(item.value),
      }),
    ),
    templates: templates.filter(
      ({ id, value }) => value.opening !== undefined || id.startsWith('first-letter'),
    ),
  };
};

describe('the shipped letters for steps that have none', () => {
  it.each(['en', 'cs'] as const)('make an older base what a fresh one is: %s', (language) => {
    const { strategies, templates } = older(language);
    // Whatever language the screens have now.
    for (const seen of ['en', 'cs'] as const) {
      const { steps, items } = shippedLetters(strategies, templates, seen);
      // Of the touches twelve, and two to begin again with.
      expect(steps).toBe(14);
      for (const item of items) expect(playbookItemSchema.parse(item)).toEqual(item);
      const found = partsOf(items);
      const fresh = partsOf(shipped(language));
      expect(found.strategies).toEqual(fresh.strategies);
      const ids = new Set([...templates, ...found.templates].map(({ id }) => id));
      for (const { value } of found.strategies)
        for (const { template } of value.steps)
          if (template !== undefined) expect(ids.has(template), template).toBe(true);
      // Customers read theirs: the other languages come along.
      expect(ids.has('letter-after-meeting-de')).toBe(true);
      expect(found.templates.every(({ order }) => order >= templates.length)).toBe(true);
    }
  });

  it('leave alone what somebody chose, and steps that are their own', () => {
    const { strategies, templates } = older('en');
    const [first] = strategies;
    if (!first) throw new Error('There is a strategy.');
    const [one, two, ...rest] = first.value.steps;
    if (!one || !two) throw new Error('It has steps.');
    const mine: ItemOf<'strategy'> = {
      ...first,
      id: 'mine',
      value: {
        ...first.value,
        // Turned round, one with a letter of their own, one by another channel, one unknown.
        steps: [
          { ...two, day: 0 },
          { ...one, template: 'my-script' },
          { day: 3, channel: 'visit', aim: rest[0]?.aim ?? '' },
          { day: 4, channel: 'call', aim: 'Say what only we say' },
        ],
      },
    };
    const { steps, items } = shippedLetters([mine], templates, 'en');
    expect(steps).toBe(1);
    expect(partsOf(items).strategies[0]?.value.steps.map(({ template }) => template)).toEqual([
      'first-letter-en',
      'my-script',
      undefined,
      undefined,
    ]);
    expect(partsOf(items).templates).toEqual([]);
  });

  it('are none where every step has one', () => {
    const { strategies, templates } = partsOf(shipped('cs'));
    expect(shippedLetters(strategies, templates, 'cs')).toEqual({
      steps: 0,
      items: [],
      declined: [],
    });
  });

  it('are offered no more where somebody wanted none, but to touches that come later', () => {
    const { strategies, templates } = older('en');
    const { declined } = shippedLetters(strategies, templates, 'en');
    for (const item of declined) expect(playbookItemSchema.parse(item)).toEqual(item);
    const without = partsOf(declined).strategies;
    expect(shippedLetters(without, templates, 'en').steps).toBe(0);
    const [first] = without;
    const [step] = partsOf(shipped('en')).strategies[0]?.value.steps ?? [];
    if (!first || !step) throw new Error('There is a strategy with steps.');
    const { template: _, ...added } = step;
    const longer = { ...first.value, steps: [...first.value.steps, { ...added, day: 90 }] };
    expect(shippedLetters([{ ...first, value: longer }], templates, 'en').steps).toBe(1);
  });

  it('are not offered to begin again with where it never does, or does otherwise', () => {
    const { strategies, templates } = partsOf(shipped('en'));
    const [first] = strategies;
    if (!first) throw new Error('There is a strategy.');
    const { resumeTemplate: _, ...value } = first.value;
    const stepsOf = (changes: Partial<Strategy>) =>
      shippedLetters([{ ...first, value: { ...value, ...changes } }], templates, 'en').steps;
    expect(stepsOf({})).toBe(1);
    expect(stepsOf({ resumeAfter: 0 })).toBe(0);
    expect(stepsOf({ steps: value.steps.slice(1) })).toBe(0);
  });

  it('are found by their place where the words were changed', () => {
    const { strategies, templates } = older('en');
    const [first] = strategies;
    if (!first) throw new Error('There is a strategy.');
    const steps = first.value.steps.with(4, { day: 21, channel: 'call', aim: 'Our own words' });
    const changed = { ...first, value: { ...first.value, steps } };
    const { items } = shippedLetters([changed], templates, 'en');
    expect(partsOf(items).strategies[0]?.value.steps[4]?.template).toBe('call-first-order-en');
  });
});
