import { microdataAll, toArray } from '@cucumber/microdata';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOfMicrodata } from '@/lib/capture/schema-org/items-of-microdata';
import type { SchemaItem } from '@/lib/capture/schema-org/schema-item';
import { openPage } from '../support/open-page';

const base = 'https://a.example/dir/page';
const type = 'https://schema.org/Organization';

interface Plain {
  type: string;
  properties: [string, (string | Plain)[]][];
}

function ours(item: SchemaItem): Plain {
  const properties = [...item.properties].map(([name, values]): [string, (string | Plain)[]] => [
    name,
    values.map((value) => (typeof value === 'string' ? value : ours(value))),
  ]);
  return { type: item.types.join(' '), properties: properties.sort() };
}

/** The same by the reference reader. */
function theirs(item: object): Plain {
  const { '@type': name, ...rest } = item as Record<string, unknown>;
  const properties = Object.entries(rest)
    .map(([key, value]): [string, (string | Plain)[]] => [
      key,
      toArray(value).map((one) =>
        typeof one === 'object' && one !== null
          ? theirs(one)
          : String(one).replace(/\s+/g, ' ').trim(),
      ),
    ])
    .sort();
  return { type: String(name), properties };
}

const word = fc.constantFrom('Jana', 'Brázda & syn', '541 000 001', 'Dolní 5', 'ő ß');
const escaped = (text: string) => text.replace(/&/g, '&amp;');
const names = fc.constantFrom('name', 'telephone', 'email', 'jobTitle', 'addressLocality', 'vatID');
const part: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(names, fc.constantFrom('span', 'div', 'b', 'h2'), word)
    .map(([name, tag, text]) => `<${tag} itemprop="${name}"><i>${escaped(text)}</i></${tag}>`),
  fc
    .tuple(names, word)
    .map(([name, text]) => `<meta itemprop="${name}" content="${escaped(text)}">`),
  fc.tuple(names, word).map(([name, text]) => `<p><b itemprop="${name}">${escaped(text)}</b></p>`),
  fc
    .constantFrom('https://b.example/x', 'https://c.example/?a=1')
    .map((href) => `<link itemprop="url" href="${href}">`),
);
const scope = (inside: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('Person', 'PostalAddress', 'Place'),
      fc.constantFrom('employee', 'address', 'location', 'memberOf'),
      fc.array(inside, { maxLength: 5 }),
    )
    .map(
      ([kind, name, parts]) =>
        `<div itemprop="${name}" itemscope itemtype="https://schema.org/${kind}">${parts.join('')}</div>`,
    );

describe('itemsOfMicrodata', () => {
  it('reads any nesting of scopes as the reference reader does', () => {
    const inside = fc.oneof({ weight: 3, arbitrary: part }, scope(fc.oneof(part, scope(part))));
    fc.assert(
      fc.property(fc.array(inside, { maxLength: 6 }), (parts) => {
        const html = `<!doctype html><body><div itemscope itemtype="${type}">${parts.join('')}</div></body>`;
        const { roots } = itemsOfMicrodata(openPage(html, base), base, 1000);
        const reference = microdataAll<object>(type, openPage(html, base));
        expect(roots.map(ours)).toEqual(reference.map(theirs));
      }),
      { numRuns: 100 },
    );
  });

  it('takes several types and joins scopes of one id', () => {
    const html = `<p itemscope itemid="#k" itemtype="http://schema.org/Store http://schema.org/Bakery"><b itemprop="name">K</b></p>
      <p itemscope itemid="page#k" itemtype="http://schema.org/Organization"><b itemprop="telephone">541 000 001</b></p>`;
    const { roots } = itemsOfMicrodata(openPage(html, base), base, 1000);
    expect(roots.map(ours)).toEqual([
      {
        type: 'Store Bakery Organization',
        properties: [
          ['name', ['K']],
          ['telephone', ['541 000 001']],
        ],
      },
    ]);
  });

  it('survives scopes that refer to each other', () => {
    const html = `<p id="a" itemscope itemref="b" itemtype="${type}" itemprop="memberOf"><b itemprop="name">A</b></p>
      <p id="b" itemscope itemref="a" itemtype="${type}" itemprop="memberOf"><b itemprop="name">B</b></p>`;
    const { roots } = itemsOfMicrodata(openPage(html, base), base, 1000);
    expect(roots.length).toBeLessThanOrEqual(2);
  });

  it('looks at so many elements only', () => {
    const html = `<div itemscope itemtype="${type}">${'<b itemprop="name">x</b>'.repeat(20)}</div>`;
    const { truncated, roots } = itemsOfMicrodata(openPage(html, base), base, 10);
    expect(truncated).toBe(true);
    expect(roots[0]?.properties.get('name')).toHaveLength(9);
  });
});
