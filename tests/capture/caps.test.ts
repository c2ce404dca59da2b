import { describe, expect, it } from 'vitest';
import { caps } from '@/lib/capture/caps';
import { textSize } from '@/lib/capture/findings-size';
import { readPage } from '@/lib/capture/read-page';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { openPage } from './support/open-page';

const url = 'https://velka.example/';
/** A page that shows nothing at all would not be read. */
const shown =
  '<h1>Kovárny kraje</h1><p>Přehled dílen, které kovou na zakázku pro stavby i pro sbírky.</p>';
const hand = (html: string) => readPage({ document: openPage(shown + html, url), url });
const read = (html: string) => parseFindings(hand(html));
const many = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const block = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const company = (n: number | string) => ({
  '@type': 'Organization',
  name: `Kovárna ${n}`,
  telephone: '541 000 001',
});
const namesOf = ({ records, entries }: ReturnType<typeof read>) =>
  [...records, ...entries].flatMap(({ names }) => names.map(({ value }) => value));

/** What shows that a cap bites: a page that goes beyond it, and what must hold of the findings. */
const proofs: Record<keyof typeof caps, () => void> = {
  jsonLdBlock() {
    const huge = { ...company('velká'), description: 'x'.repeat(caps.jsonLdBlock) };
    const findings = read(block(huge) + block(company('malá')));
    expect(namesOf(findings)).toContain('Kovárna malá');
    expect(namesOf(findings)).not.toContain('Kovárna velká');
    expect(findings.notices).toContain('structured-data-skipped');
  },
  jsonLdTotal() {
    const size = caps.jsonLdBlock * 0.9;
    const blocks = many(5, (n) => block({ ...company(n), description: 'x'.repeat(size) }));
    const findings = read(blocks);
    expect(namesOf(findings)).toContain('Kovárna 0');
    expect(namesOf(findings)).not.toContain('Kovárna 4');
    expect(findings.notices).toContain('structured-data-skipped');
  },
  nodes() {
    const things = Array.from({ length: caps.nodes }, () => ({ '@type': 'Thing' }));
    const findings = read(block(company('první')) + block([...things, company('poslední')]));
    expect(namesOf(findings)).toContain('Kovárna první');
    expect(namesOf(findings)).not.toContain('Kovárna poslední');
    expect(findings.notices).toContain('structured-data-skipped');
  },
  depth() {
    const text = `${'['.repeat(20_000)}${JSON.stringify(company('nejhlubší'))}${']'.repeat(20_000)}`;
    const findings = read(
      `<script type="application/ld+json">${text}</script>${block(company('mělká'))}`,
    );
    expect(namesOf(findings)).toContain('Kovárna mělká');
    expect(namesOf(findings)).not.toContain('Kovárna nejhlubší');
  },
  structured() {
    const large = (n: number) => ({ ...company(n), knows: Array(200).fill('x'.repeat(400)) });
    const findings = read(block(large(0)) + block(large(1)) + block(large(2)));
    expect(namesOf(findings)).toContain('Kovárna 1');
    expect(namesOf(findings)).not.toContain('Kovárna 2');
    expect(findings.notices).toContain('structured-data-skipped');
    const item = (n: number) =>
      `<div itemscope itemtype="https://schema.org/Store"><b itemprop="name">Prodejna ${n}</b>
       <i itemprop="url">${'x'.repeat(1000)}</i></div>`;
    const marked = read(many(300, item));
    expect(namesOf(marked)).toContain('Prodejna 0');
    expect(namesOf(marked)).not.toContain('Prodejna 299');
    expect(marked.notices).toContain('structured-data-skipped');
  },
  visibleText() {
    const filler = `<p>${'Text o ničem. '.repeat(caps.visibleText / 10)}</p>`;
    const findings = read(`<p>Tel.: +420 541 000 001</p>${filler}<p>Tel.: +420 541 000 002</p>`);
    const phones = findings.records.flatMap((record) => record.phones.map(({ value }) => value));
    expect(phones).toContain('+420 541 000 001');
    expect(phones).not.toContain('+420 541 000 002');
    expect(findings.notices).toContain('page-too-large');
  },
  findings() {
    const long = 'a'.repeat(60);
    const findings = hand(many(4000, (n) => `<a href="mailto:${long}${n}@${long}.example">x</a>`));
    expect(JSON.stringify(findings).length).toBeLessThanOrEqual(caps.findings.json);
    expect(textSize(findings)).toBeLessThanOrEqual(caps.findings.text);
  },
  links() {
    const nothing = many(caps.links, () => '<a href="/x">x</a>');
    const findings = read(
      `<a href="mailto:prvni@a.example">x</a>${nothing}<a href="mailto:posledni@a.example"></a>`,
    );
    const text = JSON.stringify(findings.records);
    expect(text).toContain('prvni@a.example');
    expect(text).not.toContain('posledni@a.example');
  },
  entries() {
    const entry = (n: number) =>
      `<li><h3>Kovárna ${n} s.r.o.</h3><p>Tel.: +420 541 ${String(n)
        .padStart(6, '0')
        .replace(/(\d{3})/, '$1 ')}</p></li>`;
    const findings = read(`<ul>${many(caps.entries + 50, entry)}</ul>`);
    expect(findings.shape).toBe('list');
    expect(findings.entries.length).toBeLessThanOrEqual(caps.entries);
    expect(findings.notices).toContain('list-truncated');
  },
  records() {
    const findings = read(
      block(Array.from({ length: caps.records + 20 }, (_, n) => company(n % 100))),
    );
    expect(findings.records.length).toBeLessThanOrEqual(caps.records);
    expect(findings.notices).toContain('page-too-large');
  },
  selection() {
    const document = openPage(`<p>${'a'.repeat(caps.selection * 2)}</p>`, url);
    const [paragraph] = document.getElementsByTagName('p');
    if (!paragraph) throw new Error('no paragraph');
    document.getSelection()?.selectAllChildren(paragraph);
    expect(readPage({ document, url }).selection).toHaveLength(caps.selection);
  },
};

describe('the caps of the reader', () => {
  it.each(Object.entries(proofs))('%s', (_, prove) => prove());
});
