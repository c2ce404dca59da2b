import { describe, expect, it } from 'vitest';
import {
  acceptEntries,
  askField,
  beginPicking,
  changeLevel,
  chooseKind,
  countFilled,
  type Picking,
  point,
  readPicking,
  ruleOf,
  skipField,
} from '@/lib/capture/recipes/picking';
import { fieldsOfKind, recipeRuleSchema } from '@/lib/domain/recipes/recipe';
import { awkwardPage, base, elementSaying, members } from './awkward-page';

const pageOf = (document: Document) => ({ document, url: base, fields: fieldsOfKind });

function atFields(document: Document): Picking {
  let picking = chooseKind(beginPicking(pageOf(document), {}), 'list', 'organization');
  picking = point(picking, elementSaying(document, 'Dílna Alba'));
  picking = point(picking, elementSaying(document, 'Dílna Gryf'));
  return acceptEntries(picking);
}

describe('teaching a list', () => {
  it('asks for the kind, two entries, whether that is all, then field by field', () => {
    const document = awkwardPage();
    let picking = beginPicking(pageOf(document), {});
    const steps = [picking.step];
    picking = chooseKind(picking, 'list', 'organization');
    steps.push(picking.step);
    picking = point(picking, elementSaying(document, 'Dílna Alba'));
    steps.push(picking.step);
    picking = point(picking, elementSaying(document, 'Dílna Gryf'));
    steps.push(picking.step);
    expect(picking.roots.length).toBe(members.length);
    picking = acceptEntries(picking);
    steps.push(picking.step);
    expect(steps).toEqual(['kind', 'entry', 'second', 'entries', 'field']);
    expect(picking.field).toBe('name');
    expect(ruleOf(picking)).toBeUndefined();
    picking = point(picking, elementSaying(document, 'Dílna Cedr'));
    expect(picking.field).toBe('phone');
    picking = point(picking, elementSaying(document, '541 000 012'), 2);
    picking = skipField(picking);
    expect(picking.field).toBe('website');
    const { entries } = readPicking(picking);
    expect(countFilled(entries, 'phone')).toBe(7);
    const rule = ruleOf(picking);
    expect(recipeRuleSchema.parse(rule)).toEqual(rule);
    expect(rule?.fields.map(({ field }) => field)).toEqual(['name', 'phone']);
  });

  it('says when something else was clicked, and waits', () => {
    const document = awkwardPage();
    const picking = point(atFields(document), elementSaying(document, 'Dílna Alba'));
    expect(picking.field).toBe('phone');
    const outside = point(picking, elementSaying(document, 'Členové svazu'));
    expect(outside).toMatchObject({ problem: 'outside', field: 'phone' });
    const notSuch = point(outside, elementSaying(document, 'Dílna Borek'));
    expect(notSuch).toMatchObject({ problem: 'not-such', field: 'phone' });
    expect(point(notSuch, elementSaying(document, '541 000 010'), 2).problem).toBeUndefined();
  });

  it('takes a wider or narrower part for an entry when asked', () => {
    const document = awkwardPage();
    let picking = chooseKind(beginPicking(pageOf(document), {}), 'list', 'person');
    picking = point(picking, elementSaying(document, 'Dílna Alba'));
    picking = point(picking, elementSaying(document, 'Dílna Borek'));
    const { level } = picking;
    const wider = changeLevel(picking, 1);
    const narrower = changeLevel(picking, -1);
    expect(narrower.level).toBe(level - 1);
    expect(narrower.roots[0]).not.toBe(picking.roots[0]);
    expect(picking.roots[0]?.contains(narrower.roots[0] ?? null)).toBe(true);
    expect(wider.level).toBe(picking.levels[level + 1] ? level + 1 : level);
  });

  it('adds a second example of a field that comes in two layouts', () => {
    const document = awkwardPage();
    for (const p of document.querySelectorAll('.sloupec + .sloupec .clen p + p')) {
      const [text] = [...p.childNodes].slice(-1);
      const moved = document.createElement('em');
      moved.textContent = (text?.textContent ?? '').replace('Volejte: ', '');
      text?.remove();
      p.after(moved);
    }
    let picking = point(atFields(document), elementSaying(document, 'Dílna Alba'));
    picking = point(picking, elementSaying(document, '541 000 010'), 2);
    expect(countFilled(readPicking(picking).entries, 'phone')).toBe(3);
    picking = point(askField(picking, 'phone'), elementSaying(document, '541 000 015'));
    expect(countFilled(readPicking(picking).entries, 'phone')).toBe(7);
  });
});

describe('repairing', () => {
  const taught = () => {
    const document = awkwardPage();
    let picking = point(atFields(document), elementSaying(document, 'Dílna Alba'));
    picking = point(picking, elementSaying(document, '541 000 010'), 2);
    const rule = ruleOf(picking);
    if (!rule) throw new Error('nothing taught');
    return rule;
  };

  it('asks for the one field, and keeps the others', () => {
    const rule = taught();
    const document = awkwardPage();
    for (const p of document.querySelectorAll('.clen p + p')) {
      const text = p.textContent ?? '';
      const moved = document.createElement('strong');
      moved.textContent = /\+420[\d ]+/.exec(text)?.[0] ?? '';
      p.replaceChildren(moved);
    }
    const picking = beginPicking(pageOf(document), { rule, ask: ['phone'] });
    expect(picking).toMatchObject({ step: 'field', field: 'phone', queue: [] });
    expect(countFilled(readPicking(picking).entries, 'phone')).toBe(0);
    const done = point(picking, elementSaying(document, '541 000 014'));
    expect(done.field).toBeUndefined();
    expect(countFilled(readPicking(done).entries, 'phone')).toBe(7);
    expect(ruleOf(done)?.fields[0]).toEqual(rule.fields[0]);
  });

  it('asks for the entries anew when they are gone, and then for the fields that are lost', () => {
    const rule = taught();
    const document = awkwardPage();
    for (const entry of document.querySelectorAll('.clen')) {
      const moved = document.createElement('section');
      moved.append(...entry.childNodes);
      entry.replaceWith(moved);
    }
    let picking = beginPicking(pageOf(document), { rule, ask: ['phone'] });
    expect(picking.step).toBe('entry');
    picking = point(picking, elementSaying(document, 'Dílna Alba'));
    picking = acceptEntries(point(picking, elementSaying(document, 'Dílna Holub')));
    expect(picking.roots.length).toBe(members.length);
    expect(picking.field).toBe('email');
    expect(readPicking(picking).fill.rates).toMatchObject({ name: 1, phone: 7 / 8 });
  });

  it('of a single page needs no entries and no name', () => {
    const document = awkwardPage();
    const picking = beginPicking(pageOf(document), {
      kind: 'single',
      record: 'organization',
      ask: ['phone'],
    });
    const done = point(picking, elementSaying(document, '541 000 010'), 2);
    expect(ruleOf(done)).toMatchObject({ kind: 'single', entry: [], fields: [{ field: 'phone' }] });
  });
});
