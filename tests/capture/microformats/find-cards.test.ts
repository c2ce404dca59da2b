import * as fc from 'fast-check';
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { cardProperties } from '@/lib/capture/microformats/class-names';
import { type Card, findCards } from '@/lib/capture/microformats/find-cards';
import { openPage } from '../support/open-page';

const base = 'https://a.example/dir/page';
type Plain = Record<string, string[]>;

const isCard = (types: readonly string[] | undefined) =>
  (types ?? []).some((type) => type === 'h-card' || type === 'h-adr');

/** In one order, addresses resolved, without what says nothing. */
function plain(properties: [string, string[]][]): Plain {
  const resolve = (name: string, value: string) =>
    /^(?:url|email)$/.test(name) && URL.canParse(value, base) ? new URL(value, base).href : value;
  return Object.fromEntries(
    properties
      .map(([name, values]): [string, string[]] => [
        name,
        values.map((value) => resolve(name, value)),
      ])
      .filter(([, values]) => values.some((value) => value !== ''))
      .sort(),
  );
}

/** Every card's properties, in page order; of a card as a value its name. */
function ours(html: string): Plain[] {
  const { cards } = findCards(openPage(html, base), base, 1000);
  const nameOf = (card: Card) => {
    const [name] = card.properties.get('name') ?? [];
    return typeof name === 'string' ? name : '';
  };
  return cards.map((card) =>
    plain(
      [...card.properties].map(([name, values]) => [
        name,
        values.map((value) => (typeof value === 'string' ? value : nameOf(value))),
      ]),
    ),
  );
}

type Root = ReturnType<typeof mf2>['items'][number];
type Value = Root['properties'][string][number];

const isRoot = (value: Value): value is Root => typeof value === 'object' && 'properties' in value;

/** The same by the reference parser. */
function theirs(html: string): Plain[] {
  const found: Plain[] = [];
  const textOf = (value: Value): string => {
    if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
    if (isRoot(value)) return value.properties.name?.map(textOf)[0] ?? '';
    return 'alt' in value ? (value.value ?? '') : value.value;
  };
  const visit = (root: Root) => {
    const entries = Object.entries(root.properties)
      .filter(([name]) => cardProperties.has(name))
      .map(([name, values]): [string, string[]] => [name, values.map(textOf)]);
    if (isCard(root.type)) found.push(plain(entries));
    for (const value of Object.values(root.properties).flat()) if (isRoot(value)) visit(value);
    root.children?.forEach(visit);
  };
  mf2(html, { baseUrl: base }).items.forEach(visit);
  return found;
}

const asPage = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

const pages: [string, string][] = [
  ['a name alone', '<p class="h-card">Jana Brázdová</p>'],
  ['a link alone', '<a class="h-card" href="/jana">Jana Brázdová</a>'],
  ['a picture with a name', '<span class="h-card"><img src="j.png" alt="Jana Brázdová"></span>'],
  ['the only link inside', '<div class="h-card"><a href="../x">Jana <b>Brázdová</b></a></div>'],
  ['two links, none implied', '<div class="h-card"><a href="a">A</a> <a href="b">B</a></div>'],
  [
    'properties of every kind',
    `<div class="h-card"><a class="p-name u-url" href="https://b.example/">Kovárna Brázda</a>
      <a class="u-email" href="mailto:info@b.example">napište</a> <span class="p-tel">541 000 001</span>
      <abbr class="p-org" title="Kovárna Brázda s.r.o.">KB</abbr> <data class="p-job-title" value="kovář">x</data>
      <img class="u-photo" src="x.png" alt="x"> <time class="dt-bday" datetime="1980-01-01">1980</time></div>`,
  ],
  [
    'an address inside',
    `<div class="h-card"><span class="p-name">Kovárna</span> <p class="p-adr h-adr">
      <span class="p-street-address">Dolní 5</span>, <span class="p-postal-code">602 00</span>
      <span class="p-locality">Brno</span></p></div>`,
  ],
  [
    'a card in a card',
    `<div class="h-card"><span class="p-name">Jana</span> <a class="p-org h-card" href="https://b.example/">Kovárna</a></div>`,
  ],
  [
    'the value class pattern',
    `<div class="h-card"><span class="p-name">Jana</span> <p class="p-tel">Tel: <b class="value">+420</b>
      <b class="value">541000001</b></p></div>`,
  ],
  [
    'the classic hCard',
    `<div class="vcard"><a class="fn org url" href="http://b.example/">Kovárna Brázda</a>
      <div class="adr"><span class="street-address">Dolní 5</span> <span class="locality">Brno</span></div>
      <span class="tel"><span class="type">fax</span> <span class="value">541 000 002</span></span>
      <a class="email" href="mailto:info@b.example">e</a> <span class="title">kovář</span></div>`,
  ],
  [
    'names of its own beside layout classes',
    '<div class="vcard h-full w-1"><div class="h-full p-3"><b class="fn">Jana</b></div></div>',
  ],
  [
    'an article around',
    `<article class="h-entry"><h1 class="p-name">Title</h1>
      <span class="p-author h-card"><a class="u-url p-name" href="https://j.example">Jana</a></span></article>`,
  ],
];

describe('findCards', () => {
  it.each(pages.filter(([name]) => !name.includes('layout')))(
    'reads %s as the reference parser does',
    (_, body) => {
      const html = asPage(body);
      expect(ours(html)).not.toEqual([]);
      expect(ours(html)).toEqual(theirs(html));
    },
  );

  it('is not led astray by classes for the layout', () => {
    const [, body] = pages.find(([name]) => name.includes('layout')) ?? [];
    expect(ours(asPage(body ?? ''))).toEqual([{ name: ['Jana'] }]);
  });

  const word = fc.constantFrom('Jana', 'Brázda & syn', '541 000 001', 'x', 'Dolní 5', 'ő ß');
  const path = fc.constantFrom('https://b.example/x', '/y', 'z?a=1', '#top', 'mailto:a@b.example');
  const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const names = fc.constantFrom(
    ...['p-name', 'p-given-name', 'p-org', 'p-tel', 'p-locality', 'p-job-title'],
    ...['p-postal-code', 'p-note', 'layout', 'p-4'],
  );
  const part: fc.Arbitrary<string> = fc.oneof(
    fc
      .tuple(names, fc.constantFrom('span', 'div', 'b', 'li', 'h2'), word)
      .map(([name, tag, text]) => `<${tag} class="${name}">${escaped(text)}</${tag}> `),
    fc
      .tuple(names, word)
      .map(([name, text]) => `<abbr class="${name}" title="${escaped(text)}">?</abbr> `),
    fc
      .tuple(names, word)
      .map(([name, text]) => `<data class="${name}" value="${escaped(text)}">?</data> `),
    fc
      .tuple(fc.constantFrom('u-url', 'u-email', 'u-url p-org'), path, word)
      .map(([name, href, text]) => `<a class="${name}" href="${href}">${escaped(text)}</a> `),
    fc.tuple(names, word).map(([name, text]) => `<p><i class="${name}">${escaped(text)}</i></p> `),
  );
  const card = (inside: fc.Arbitrary<string>) =>
    fc
      .tuple(
        fc.constantFrom('h-card', 'h-card p-org', 'h-adr p-adr', 'h-card p-other'),
        word,
        fc.array(inside, { maxLength: 6 }),
      )
      .map(
        ([name, text, parts]) =>
          `<div class="${name}"><b class="p-name">${escaped(text)}</b> ${parts.join('')}</div>`,
      );

  it('reads any nesting of cards as the reference parser does', () => {
    const page = card(fc.oneof({ weight: 5, arbitrary: part }, card(fc.oneof(part, card(part)))));
    fc.assert(
      fc.property(page, (body) => {
        const html = asPage(body);
        // The reference parser gives cards that are properties before the others.
        const ordered = (cards: Plain[]) => cards.map((card) => JSON.stringify(card)).sort();
        expect(ordered(ours(html))).toEqual(ordered(theirs(html)));
      }),
      { numRuns: 150 },
    );
  });

  it('stops at the cap of cards', () => {
    const html = asPage('<p class="h-card">Jana</p>'.repeat(30));
    const found = findCards(openPage(html, base), base, 10);
    expect(found.cards).toHaveLength(10);
    expect(found.truncated).toBe(true);
  });

  it('stops at the cap of elements inside', () => {
    const html = asPage(`<div class="vcard">${'<i></i>'.repeat(300)}<b class="fn">Late</b></div>`);
    const found = findCards(openPage(html, base), base, 10);
    expect(found.cards.map(({ properties }) => properties.size)).toEqual([0]);
    expect(found.truncated).toBe(true);
  });
});
