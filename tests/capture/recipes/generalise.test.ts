import { describe, expect, it } from 'vitest';
import { generaliseEntries } from '@/lib/capture/recipes/generalise-entries';
import { generaliseField } from '@/lib/capture/recipes/generalise-field';
import { runRecipe } from '@/lib/capture/recipes/run-recipe';
import { type RecipeField, recipeRuleSchema } from '@/lib/domain/recipes/recipe';
import { openPage } from '../support/open-page';
import { awkwardPage, base, elementSaying, members } from './awkward-page';

function taught(document: Document) {
  const { levels, likely } = generaliseEntries(
    elementSaying(document, members[0]?.name ?? ''),
    elementSaying(document, members[2]?.name ?? ''),
  );
  const level = levels[likely];
  if (!level) throw new Error('no entries');
  const roots = level.elements;
  const field = (name: RecipeField, text: string, line?: number) => {
    const element = elementSaying(document, text);
    const root = roots.find((each) => each.contains(element)) as Element;
    const way = generaliseField(name, [{ root, element, line }], { roots, base });
    if (!way) throw new Error(`no way to ${name}`);
    return { field: name, ways: [way] };
  };
  return { level, field };
}

describe('two examples', () => {
  it('give the whole list, cousins too, without menu and advertisement', () => {
    const document = awkwardPage();
    const { level } = taught(document);
    expect(level.elements.length).toBe(members.length);
    for (const css of level.selectors)
      expect([...document.querySelectorAll(css)], css).toEqual(level.elements);
    expect(level.selectors.join()).not.toMatch(/css-/);
  });

  it('are enough whatever was clicked in them, in one column or two', () => {
    const document = awkwardPage();
    for (const [a, b] of [
      [0, 1],
      [0, 7],
      [6, 5],
    ] as const)
      for (const what of ['name', 'place'] as const) {
        const { levels, likely } = generaliseEntries(
          elementSaying(document, members[a]?.[what] ?? ''),
          elementSaying(document, members[b]?.[what] ?? ''),
        );
        expect(levels[likely]?.elements.length, `${a} ${b} ${what}`).toBe(members.length);
      }
  });

  it('give the rows of a table, the heading left out by its missing name', () => {
    const rows = members.map(
      ({ name, phone }) => `<tr><td>${name}</td><td>${phone ?? ''}</td></tr>`,
    );
    const document = openPage(`<table><tr><th>Kdo</th><th>Kam</th></tr>${rows.join('')}</table>`);
    const { levels, likely } = generaliseEntries(
      elementSaying(document, members[0]?.name ?? ''),
      elementSaying(document, members[5]?.name ?? ''),
    );
    expect(levels[likely]?.elements.length).toBe(members.length + 1);
  });

  it('in one entry mean the entry, among its like', () => {
    const document = awkwardPage();
    const { levels } = generaliseEntries(
      elementSaying(document, members[0]?.name ?? ''),
      elementSaying(document, members[0]?.place ?? ''),
    );
    expect(levels.map(({ elements }) => elements.length)).toContain(members.length);
  });

  it('that have nothing in common give nothing', () => {
    const document = openPage('<p>Alba</p><div><i>Borek</i></div>');
    expect(
      generaliseEntries(elementSaying(document, 'Alba'), elementSaying(document, 'Borek')).levels,
    ).toEqual([]);
  });
});

describe('a field pointed at once', () => {
  it('is found in every entry that has it, and nowhere else', () => {
    const document = awkwardPage();
    const { level, field } = taught(document);
    const rule = {
      kind: 'list' as const,
      record: 'organization' as const,
      entry: level.selectors,
      fields: [
        field('name', members[0]?.name ?? ''),
        field('phone', members[0]?.phone ?? '', 2),
        field('email', 'napište nám'),
        field('address', members[0]?.place ?? '', 0),
      ],
    };
    expect(recipeRuleSchema.parse(rule)).toEqual(rule);
    const { entries, fill } = runRecipe(document, rule, base);
    expect(entries.map(({ values }) => values.name)).toEqual(members.map(({ name }) => [name]));
    expect(entries.map(({ values }) => values.phone?.[0])).toEqual(members.map((m) => m.phone));
    expect(entries.map(({ values }) => values.email?.[0])).toEqual(members.map((m) => m.mail));
    expect(entries[0]?.detail).toBe('http://www.svaz-demo.test/clen/0');
    expect(fill).toEqual({
      entries: 8,
      rates: { name: 1, phone: 7 / 8, email: 0.5, address: 1 },
    });
  });

  it('has locators of several kinds, none of them by a made-up name', () => {
    const { field } = taught(awkwardPage());
    const [way] = field('phone', members[0]?.phone ?? '', 2).ways;
    expect(way?.locators.map(({ by }) => by)).toContain('label');
    expect(way?.locators.length).toBeGreaterThan(1);
    expect(JSON.stringify(way)).not.toMatch(/css-/);
  });

  it('is found by its label when the line moves', () => {
    const document = awkwardPage();
    const { level, field } = taught(document);
    const fields = [
      field('name', members[0]?.name ?? ''),
      field('phone', members[0]?.phone ?? '', 2),
    ];
    for (const p of document.querySelectorAll('.clen p + p'))
      p.prepend(document.createTextNode('Nově'), document.createElement('br'));
    const rule = { kind: 'list', record: 'organization', entry: level.selectors, fields } as const;
    expect(runRecipe(document, { ...rule, fields }, base).fill.rates.phone).toBe(7 / 8);
  });

  it('of two examples in two layouts has no single way', () => {
    const document = openPage(
      `<ul><li><b>Alba</b><i>541 000 011</i></li><li><b>Borek</b><div><u>541 000 012</u></div></li></ul>`,
    );
    const roots = [...document.querySelectorAll('li')];
    const examples = ['541 000 011', '541 000 012'].map((text, at) => ({
      root: roots[at] as Element,
      element: elementSaying(document, text),
    }));
    expect(generaliseField('phone', examples, { roots, base })).toBeUndefined();
  });
});
