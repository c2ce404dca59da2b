import { describe, expect, it } from 'vitest';
import { query } from '@/lib/capture/dom/node-access';
import { markedText, shownLine, shownText } from '@/lib/capture/dom/shown-text';
import { openPage } from '../support/open-page';

function body(html: string): Element {
  const found = query(openPage(`<body>${html}</body>`), 'body');
  if (!found) throw new Error('no body');
  return found;
}

describe('shownText', () => {
  it('breaks lines at blocks and br and separates cells by a tab', () => {
    const html = `<h1>Kovárna  <b>Brázda</b></h1><p>Dolní 5<br>602 00 Brno</p>
      <table><tr><td>IČO</td><td>123</td></tr><tr><th>DIČ</th><td>CZ1</td></tr></table>after`;
    expect(shownText(body(html))).toBe(
      'Kovárna Brázda\nDolní 5\n602 00 Brno\nIČO\t123\nDIČ\tCZ1\nafter',
    );
  });

  it('leaves out what is hidden or never shown', () => {
    const html = `a<script>b</script><style>c</style><div hidden>d</div><template>e</template>
      <p style="display: none">f</p><span style="visibility:hidden">g</span><noscript>h</noscript><i>z</i>`;
    expect(shownText(body(html)).replace(/\s/g, '')).toBe('az');
  });

  it('gives hidden text where it is marked for machines', () => {
    expect(markedText(body('<p style="display:none">hidden<br>twice</p>'))).toBe('hidden\ntwice');
  });

  it('keeps inline elements on their line and folds white space', () => {
    expect(shownLine(body('<span>+420</span>&nbsp;<a>541\n 000</a> <b>001</b>'))).toBe(
      '+420 541 000 001',
    );
  });

  it('stops at its limit', () => {
    expect(shownText(body(`<p>${'word '.repeat(10_000)}</p>`), 100).length).toBeLessThanOrEqual(
      100,
    );
  });
});
