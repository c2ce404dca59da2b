import { afterEach, describe, expect, it, vi } from 'vitest';
import { caps } from '@/lib/capture/caps';
import { textSize } from '@/lib/capture/findings-size';
import { readPage } from '@/lib/capture/read-page';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import * as jsonLd from '@/lib/capture/sources/json-ld-blocks';
import * as visible from '@/lib/capture/sources/visible-text';
import { openPage } from './support/open-page';

const html = `<html lang="cs"><head><title>Kovárna</title><meta property="og:site_name" content="Kovárna">
<script type="application/ld+json">{"@type": "Organization", "name": "Kovárna Brázda s.r.o.", "telephone": "541 000 001"}</script></head>
<body><h1>Kovárna Brázda s.r.o.</h1><p id="p">Zavolejte <a href="tel:+420541000002">541 000 002</a></p></body></html>`;
const url = 'https://kovarna.example/';

afterEach(() => vi.restoreAllMocks());

describe('readPage', () => {
  it('returns plain JSON with what each source found', () => {
    const handed = readPage({ document: openPage(html, url), url });
    expect(JSON.parse(JSON.stringify(handed))).toEqual(handed);
    const findings = parseFindings(handed);
    expect(findings).toMatchObject({
      url,
      title: 'Kovárna',
      headings: ['Kovárna Brázda s.r.o.'],
      language: 'cs',
      country: 'CZ',
      siteName: 'Kovárna',
      shape: 'single',
    });
    const phones = findings.records.flatMap((record) => record.phones);
    expect(phones.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['json-ld', 'contact-link', 'visible-text']),
    );
  });

  it('goes on when one source throws', () => {
    vi.spyOn(jsonLd, 'takeJsonLd').mockImplementation(() => {
      throw new Error('broken');
    });
    vi.spyOn(visible, 'readVisibleText').mockImplementation(() => {
      throw new Error('broken');
    });
    const { records, shape } = parseFindings(readPage({ document: openPage(html, url), url }));
    expect(shape).toBe('single');
    expect(new Set(records.flatMap(({ phones }) => phones.map(({ source }) => source)))).toEqual(
      new Set(['contact-link']),
    );
  });

  it('leaves no node, attribute, event or global behind', () => {
    const document = openPage(html, url);
    const view = document.defaultView as unknown as Record<string, unknown>;
    const before = document.documentElement.outerHTML;
    const names = Object.getOwnPropertyNames(view).sort();
    const dispatched = vi.spyOn(document, 'dispatchEvent');
    const listened = vi.spyOn(document, 'addEventListener');
    readPage({ document, url });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(Object.getOwnPropertyNames(view).sort()).toEqual(names);
    expect(dispatched).not.toHaveBeenCalled();
    expect(listened).not.toHaveBeenCalled();
  });

  it('brings the selected text, cut to its cap', () => {
    const document = openPage(`<body><p>${'a'.repeat(5000)}</p></body>`, url);
    const [paragraph] = document.getElementsByTagName('p');
    if (!paragraph) throw new Error('no paragraph');
    document.getSelection()?.selectAllChildren(paragraph);
    expect(readPage({ document, url }).selection).toBe('a'.repeat(caps.selection));
    expect(readPage({ document: openPage(html, url), url }).selection).toBeUndefined();
  });

  it('takes nothing from an error page', () => {
    const document = openPage(
      '<title>404 Not Found</title><a href="tel:+420541000001">541 000 001</a>',
      url,
    );
    expect(readPage({ document, url })).toMatchObject({
      shape: 'nothing',
      records: [],
      entries: [],
    });
  });

  it('keeps findings below their cap on a huge page', () => {
    const links = Array.from(
      { length: 3000 },
      (_, n) => `<a href="mailto:user${n}@${'long'.repeat(12)}.example">write to ${n}</a>`,
    );
    const blocks = Array.from({ length: 600 }, (_, n) =>
      JSON.stringify({
        '@type': 'Organization',
        name: `Firma ${n}`,
        description: 'x',
        address: 'y'.repeat(450),
      }),
    );
    const page = `<script type="application/ld+json">[${blocks.join()}]</script>${links.join(' ')}`;
    const findings = readPage({ document: openPage(page, url), url });
    expect(JSON.stringify(findings).length).toBeLessThanOrEqual(caps.findings.json);
    expect(textSize(findings)).toBeLessThanOrEqual(caps.findings.text);
    expect(findings.notices).toContain('structured-data-skipped');
    expect(parseFindings(findings).entries.length).toBeGreaterThan(100);
  });
});
