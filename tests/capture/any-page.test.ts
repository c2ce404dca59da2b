import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caps } from '@/lib/capture/caps';
import { readPage } from '@/lib/capture/read-page';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { captureResultSchema } from '@/lib/domain/capture-result';
import { openPage } from './support/open-page';

const url = 'https://kdokoli.example/kontakt';

const text = fc.oneof(
  fc.constantFrom(
    'Kovárna Brázda s.r.o.',
    'Jana Brázdová, jednatelka',
    'Tel.: +420 541 000 001',
    'E-mail: info (at) brazda.example',
    'Lipová 12, 602 00 Brno',
    'IČO: 39010015',
    'Иванов Иван Иванович',
    '404',
    '__proto__',
    '\u202e\u0000\ud800',
    '‏شركة المثال',
    '☎ 👩‍💻',
  ),
  fc.string({ maxLength: 40 }),
);
const tag = fc.constantFrom(
  ...'div p span a ul li table tr td th dl dt dd h1 h2 address article section footer main form b br img'.split(
    ' ',
  ),
);
const attribute = fc.constantFrom(
  '',
  'itemscope itemtype="https://schema.org/Organization"',
  'itemprop="name"',
  'itemprop="telephone"',
  'itemref="x x"',
  'id="x"',
  'class="vcard"',
  'class="h-card p-org"',
  'class="fn"',
  'vocab="https://schema.org/" typeof="Person"',
  'property="name"',
  'href="tel:+420541000001"',
  'href="mailto:a@b.example"',
  'href="javascript:void(0)"',
  'href="https://www.linkedin.com/in/%E0%A4%A"',
  'style="display:none"',
  'name="attributes"',
  'name="children"',
  'hidden',
  'data-cfemail="zz"',
  'role="heading" aria-level="99"',
);
const scripts = fc.constantFrom(
  '',
  '<script type="application/ld+json">{"@type":"Organization","name":{"__proto__":1}}</script>',
  '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Person","worksFor":{"@id":"#a"}}]}</script>',
  '<script type="application/ld+json">null</script>',
  '<meta property="og:title" content="">',
);
const { markup } = fc.letrec<{ markup: string }>((tie) => ({
  markup: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc
      .tuple(tag, attribute, fc.array(tie('markup'), { maxLength: 4 }))
      .map(
        ([name, attributes, children]) => `<${name} ${attributes}>${children.join('')}</${name}>`,
      ),
  ),
}));
const page = fc
  .tuple(scripts, fc.array(markup, { maxLength: 12 }))
  .map(([head, body]) => `<title>Kontakt</title>${head}${body.join('')}`);

/** Three hundred pages take their time where other tests run beside. */
const patience = 60_000;

describe('any page', () => {
  it(
    'is read without an error, is left as it was, and gives records that hold',
    () => {
      fc.assert(
        fc.property(page, (html) => {
          const document = openPage(html, url);
          const before = document.documentElement.outerHTML;
          const raw = readPage({ document, url });
          expect(document.documentElement.outerHTML).toBe(before);
          expect(JSON.stringify(raw).length).toBeLessThanOrEqual(caps.findings.json);
          const findings = parseFindings(JSON.parse(JSON.stringify(raw)));
          const result = makeRecords(findings, { now: 1_800_000_000_000, region: 'CZ' });
          expect(captureResultSchema.parse(result)).toEqual(result);
        }),
        { numRuns: 300 },
      );
    },
    patience,
  );

  it(
    'is read the same a second time',
    () => {
      fc.assert(
        fc.property(page, (html) => {
          const document = openPage(html, url);
          expect(readPage({ document, url })).toEqual(readPage({ document, url }));
        }),
        { numRuns: 50 },
      );
    },
    patience,
  );
});
