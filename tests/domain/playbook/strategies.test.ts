import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import { needsExpert } from '@/lib/domain/playbook/needs-expert';
import { movedItem, nextOrder } from '@/lib/domain/playbook/place-items';
import { playbookItemSchema } from '@/lib/domain/playbook/playbook-item';
import { strategySchema } from '@/lib/domain/playbook/strategy';
import { finishStrategy, newStrategy, typedStrategy } from '@/lib/domain/playbook/typed-strategy';

const shipped = (language: 'en' | 'cs') => defaultPlaybook(language, 1);

describe('the shipped strategies', () => {
  it('are right items, one for each potential worth developing, in both languages', () => {
    for (const language of ['en', 'cs'] as const) {
      const items = shipped(language);
      for (const item of items) expect(playbookItemSchema.parse(item)).toEqual(item);
      const strategies = items.flatMap((item) => (item.part === 'strategy' ? [item] : []));
      expect(strategies.map(({ id, value }) => [id, value.potential])).toEqual([
        ['standard', 'standard'],
        ['high', 'high'],
      ]);
      for (const { value } of strategies) {
        expect(value.steps.every(({ aim }) => aim.length > 10)).toBe(true);
        expect(value.steps.map(({ day }) => day)).toEqual(
          value.steps.map(({ day }) => day).toSorted((a, b) => a - b),
        );
        expect(finishStrategy(typedStrategy(value))).toEqual({ strategy: value });
      }
    }
  });

  it.each(['en', 'cs'] as const)(
    'have a shipped letter, message or script at every step that is written or said: %s',
    (language) => {
      const items = shipped(language);
      const templates = items.flatMap((item) => (item.part === 'template' ? [item] : []));
      for (const item of items) {
        if (item.part !== 'strategy') continue;
        for (const { channel, template } of item.value.steps) {
          const isMet = channel === 'meeting' || channel === 'visit';
          expect(template === undefined, `${channel} ${template}`).toBe(isMet);
          const found = templates.find(({ id }) => id === template);
          if (!isMet) expect(found?.value).toMatchObject({ channel, language });
        }
        const all = item.value.steps.flatMap(({ template }) => template ?? []);
        expect(new Set(all).size, 'none is said twice').toBe(all.length);
      }
    },
  );

  it('differ between the languages in words alone', () => {
    const bare = (language: 'en' | 'cs') =>
      shipped(language).flatMap((item) =>
        item.part === 'strategy'
          ? [
              {
                ...item.value,
                name: '',
                firstOffer: '',
                negotiation: '',
                resumeTemplate: item.value.resumeTemplate?.replace(/-[a-z]{2}$/, ''),
                steps: item.value.steps.map(({ template, ...step }) => ({
                  ...step,
                  aim: '',
                  template: template?.replace(/-[a-z]{2}$/, ''),
                })),
              },
            ]
          : [],
      );
    expect(bare('cs')).toEqual(bare('en'));
  });
});

describe('a typed strategy', () => {
  const typed = typedStrategy(newStrategy('Fairs'));
  const [step] = typed.steps;
  if (!step) throw new Error('A new strategy has steps.');

  it.each([
    [{ name: '  ' }, { code: 'name' }],
    [{ steps: [] }, { code: 'steps' }],
    [{ steps: [step, { ...step, day: '3.5' }] }, { code: 'day', step: 2 }],
    [{ steps: [{ ...step, day: '731' }] }, { code: 'day', step: 1 }],
    [{ stopAfter: '0' }, { code: 'stopAfter' }],
    [{ resumeAfter: '-1' }, { code: 'resumeAfter' }],
  ])('%o: says what is wrong', (parts, problem) => {
    expect(finishStrategy({ ...typed, ...parts })).toEqual({ problem });
  });

  it('puts its steps by day, those of one day in their order', () => {
    const days = fc.array(fc.nat(5), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(days, (given) => {
        const steps = given.map((day, key) => ({ ...step, key, day: String(day), aim: `${key}` }));
        const finished = finishStrategy({ ...typed, steps });
        if (!('strategy' in finished)) throw new Error('There is nothing wrong with it.');
        expect(strategySchema.parse(finished.strategy)).toEqual(finished.strategy);
        const order = finished.strategy.steps.map(({ day, aim }) => [day, Number(aim)] as const);
        expect(order).toEqual(order.toSorted(([a, x], [b, y]) => a - b || x - y));
        expect(order).toHaveLength(given.length);
      }),
    );
  });
});

describe('needsExpert', () => {
  it('makes beginners take one where the strategy says so', () => {
    const duty = (expert: 'none' | 'may' | 'beginners' | 'always', beginner: boolean) =>
      needsExpert({ expert }, { beginner });
    expect([
      duty('none', true),
      duty('may', true),
      duty('beginners', true),
      duty('always', true),
    ]).toEqual(['no', 'may', 'must', 'must']);
    expect([
      duty('none', false),
      duty('may', false),
      duty('beginners', false),
      duty('always', false),
    ]).toEqual(['no', 'may', 'may', 'must']);
  });
});

describe('the place of an item', () => {
  it('goes up and down, and back', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.nat(7), fc.boolean(), (given, pick, shared) => {
        const items = given.map((id, order) => ({ id, order: shared ? 0 : order }));
        const id = given[pick % given.length] ?? '';
        const apply = (changed: typeof items, all: typeof items) =>
          all
            .map((item) => changed.find((other) => other.id === item.id) ?? item)
            .sort((a, b) => a.order - b.order);
        const moved = movedItem(items, id, 1);
        if (given.at(-1) === id) {
          expect(moved).toEqual([]);
          return;
        }
        const after = apply(moved, items);
        const at = given.indexOf(id);
        expect(after.map((item) => item.id)).toEqual(
          given.toSpliced(at, 1).toSpliced(at + 1, 0, id),
        );
        expect(apply(movedItem(after, id, -1), after).map((item) => item.id)).toEqual(given);
      }),
    );
  });

  it('is behind all others for a new one', () => {
    expect(nextOrder([])).toBe(0);
    expect(
      nextOrder([
        { id: 'a', order: 7 },
        { id: 'b', order: 2 },
      ]),
    ).toBe(8);
  });
});
