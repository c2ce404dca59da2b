import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { defaultPlaybook } from '@/lib/domain/playbook/default-playbook';
import { meetPlaybooks, takeParts } from '@/lib/domain/playbook/meet-playbooks';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { readPlaybookFile, writePlaybookFile } from '@/lib/exchange/playbook-file';

const items = defaultPlaybook('cs', 5);
const playbook = { items, questionSets: [defaultQuestionSet] };
const fileOf = (parts: object) =>
  JSON.stringify({
    format: 'prospect-clipper-playbook',
    version: 1,
    items: [],
    questionSets: [],
    ...parts,
  });

describe('the file of a playbook', () => {
  it('gives back what was written, a byte order mark or not', () => {
    const text = writePlaybookFile(playbook);
    expect(readPlaybookFile(text)).toEqual({ ok: true, ...playbook, refused: [] });
    expect(readPlaybookFile(`\u{FEFF}${text}`)).toEqual({ ok: true, ...playbook, refused: [] });
  });

  it.each([
    ['not-json', '{'],
    ['not-json', '['.repeat(100_000)],
    ['not-playbook', '[]'],
    ['not-playbook', '{"format":"prospect-clipper-recipes","version":1,"recipes":[]}'],
    ['not-playbook', fileOf({ items: Array.from({ length: 5001 }, () => 0) })],
    ['newer-format', fileOf({ version: 2 })],
    ['too-large', ' '.repeat(4_000_001)],
  ])('says %s', (problem, text) => {
    expect(readPlaybookFile(text)).toEqual({ ok: false, problem });
  });

  it('names what is wrong and where, and takes the others', () => {
    const [strategy, other] = items;
    if (strategy?.part !== 'strategy' || !other) throw new Error('Strategies come first.');
    const [step] = strategy.value.steps;
    const wrong = {
      ...strategy,
      value: { ...strategy.value, steps: [step, { ...step, day: -1 }] },
    };
    const rule = { part: 'rule', id: 'rob-the-bank', order: 0, updatedAt: 1, value: {} };
    const file = readPlaybookFile(
      fileOf({
        items: [wrong, other, other, rule, 7],
        questionSets: [{ ...defaultQuestionSet, questions: [] }],
      }),
    );
    expect(file).toMatchObject({
      ok: true,
      items: [other],
      questionSets: [],
      refused: [
        { where: 'items[0] “strategy standard”, value.steps[1].day' },
        { where: 'items[2] “strategy high”', what: 'twice in this file' },
        { where: 'items[3] “rule rob-the-bank”', what: 'no rule of that name' },
        { where: 'items[4]' },
        { where: 'questionSets[0] “default”, questions' },
      ],
    });
  });

  it('is not harmed by anything a stranger writes', () => {
    const hostile = fileOf({}).replace(
      '"items":[]',
      '"items":[{"__proto__":{"polluted":1},"part":"rule"}]',
    );
    readPlaybookFile(hostile);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(fc.jsonValue()), (some, more) => {
        const file = readPlaybookFile(fileOf({ items: some, questionSets: more }));
        if (file.ok) expect(file.refused).toHaveLength(some.length + more.length);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readPlaybookFile(text).ok).toBe(false);
      }),
    );
  });
});

const ours = (count: number, text: (at: number) => string): PlaybookItem[] =>
  Array.from({ length: count }, (_, at) => ({
    part: 'hold-back' as const,
    id: `h${at}`,
    order: at,
    updatedAt: 1,
    value: { text: text(at) },
  }));

describe('two playbooks that meet', () => {
  it('tell new, changed and same apart, whatever their places and times', () => {
    const mine = ours(2, (at) => `reason ${at}`);
    const theirs = ours(3, (at) => (at === 1 ? 'other' : `reason ${at}`)).map((item) => ({
      ...item,
      order: 9,
      updatedAt: 77,
    }));
    const met = meetPlaybooks(
      { items: theirs, questionSets: [] },
      { items: mine, questionSets: [] },
    );
    expect(met.map(({ meeting }) => meeting)).toEqual(['same', 'changed', 'new']);
    const taken = takeParts(met, { items: mine, questionSets: [] });
    expect(taken.items.map(({ id, order }) => [id, order])).toEqual([
      ['h1', 1],
      ['h2', 2],
    ]);
  });

  it('never change a version of a question set: another of its number becomes the next', () => {
    const other = { ...defaultQuestionSet, name: { en: 'Other', cs: 'Jiné' } };
    const base = {
      items: [],
      questionSets: [defaultQuestionSet, { ...defaultQuestionSet, version: 4 }],
    };
    const met = meetPlaybooks(
      { items: [], questionSets: [other, { ...other, version: 2 }, { ...other, version: 4 }] },
      base,
    );
    expect(takeParts(met, base).questionSets.map(({ version }) => version)).toEqual([5, 2, 6]);
  });

  it('have the same to say once all of theirs was taken', () => {
    const playbooks = fc.array(fc.record({ id: fc.nat(6), text: fc.constantFrom('a', 'b', 'c') }), {
      maxLength: 7,
    });
    const itemsOf = (given: { id: number; text: string }[]) => {
      const byId = new Map(given.map(({ id, text }) => [id, text]));
      return [...byId].map(
        ([id, text], order): PlaybookItem => ({
          part: 'hold-back',
          id: `h${id}`,
          order,
          updatedAt: 1,
          value: { text },
        }),
      );
    };
    fc.assert(
      fc.property(playbooks, playbooks, (a, b) => {
        const mine = { items: itemsOf(a), questionSets: [] };
        const theirs = { items: itemsOf(b), questionSets: [] };
        const { items: taken } = takeParts(meetPlaybooks(theirs, mine), mine);
        const after = [
          ...mine.items.filter(({ id }) => taken.every((item) => item.id !== id)),
          ...taken,
        ];
        expect(
          meetPlaybooks(theirs, { items: after, questionSets: [] }).every(
            ({ meeting }) => meeting === 'same',
          ),
        ).toBe(true);
        expect(new Set(after.map(({ order }) => order)).size).toBe(after.length);
      }),
    );
  });
});
