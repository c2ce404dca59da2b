import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJsonBlock, repairJson } from '@/lib/capture/schema-org/repair-json';

const wanted = { name: 'Kovárna', url: 'https://kovarna.example/a//b' };

describe('parseJsonBlock', () => {
  it.each([
    ['plain', '{"name":"Kovárna","url":"https://kovarna.example/a//b"}'],
    ['trailing commas', '{"name":"Kovárna","url":"https://kovarna.example/a//b", }'],
    ['a semicolon', '{"name":"Kovárna","url":"https://kovarna.example/a//b"};'],
    [
      'an HTML comment around',
      '<!--\n{"name":"Kovárna","url":"https://kovarna.example/a//b"}\n-->',
    ],
    ['CDATA marks', '//<![CDATA[\n{"name":"Kovárna","url":"https://kovarna.example/a//b"}\n//]]>'],
    ['bare CDATA', '<![CDATA[{"name":"Kovárna","url":"https://kovarna.example/a//b"}]]>'],
    [
      'comments inside',
      '{/* who */"name":"Kovárna", // where\n"url":"https://kovarna.example/a//b"}',
    ],
    ['commas too many', '{,"name":"Kovárna",,"url":"https://kovarna.example/a//b"}'],
    ['a comma missing', '{"name":"Kovárna"\n"url":"https://kovarna.example/a//b"}'],
    ['a bracket missing', '{"name":"Kovárna","url":"https://kovarna.example/a//b"'],
    ['a bracket too many', '{"name":"Kovárna","url":"https://kovarna.example/a//b"}}'],
    ['an escape that is none', '{"name":"Kov\\árna","url":"https://kovarna.example/a//b"}'],
    ['an HTML comment inside', '{"name":"Kovárna",<!-- x -->"url":"https://kovarna.example/a//b"}'],
    [
      'escaped quotes',
      '{&quot;name&quot;:&quot;Kovárna&quot;,&quot;url&quot;:&quot;https://kovarna.example/a//b&quot;}',
    ],
  ])('reads a block with %s', (_, text) => {
    expect(parseJsonBlock(text)).toEqual(wanted);
  });

  it('keeps quotation marks inside of strings', () => {
    expect(parseJsonBlock('{"name":"The "old" forge","a":["x"]}')).toEqual({
      name: 'The "old" forge',
      a: ['x'],
    });
  });

  it('takes several blocks in one', () => {
    expect(parseJsonBlock('{"name":"A"} {"name":"B"}')).toEqual([{ name: 'A' }, { name: 'B' }]);
  });

  it('makes raw line breaks in strings spaces', () => {
    expect(parseJsonBlock('{"name":"Dolní 5\n602 00\tBrno"}')).toEqual({
      name: 'Dolní 5 602 00 Brno',
    });
  });

  it('gives nothing for what cannot be read', () => {
    expect(parseJsonBlock('{"name": }')).toBeUndefined();
    expect(parseJsonBlock('')).toBeUndefined();
  });

  it('changes no valid JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(repairJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});
