// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { copyPage } from '@/lib/capture/copying/copy-page';
import { copyCaps } from '@/lib/capture/copying/page-copy';
import { pageMarkup } from '@/lib/reports/page-markup';
import { openPage } from '../support/open-page';

const url = 'https://firma.test/';
const copied = (body: string, head = '') =>
  copyPage({
    document: openPage(`<html><head>${head}</head><body>${body}</body></html>`, url),
    url,
  });
const bodyOf = (body: string) =>
  /<body>(.*)<\/body>/s.exec(pageMarkup(copied(body).steps))?.[1] ?? '';

describe('the copy of a page', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('has its elements, texts and what attributes mean', () => {
    const body =
      '<main class="a"><h1 itemprop="name">Alfa</h1><a href="/x" data-id="1" aria-label="b">c</a><br></main>';
    expect(bodyOf(body)).toBe(body);
  });

  it('has no code, no styles, no comments and no files', () => {
    const html = bodyOf(
      '<p style="color:red" onclick="go()">Alfa<!-- secret --><img src="a.png" srcset="b" alt="Logo"></p><script>x=1</script><style>p{}</style><noscript>no</noscript><svg><path d="M0"></path></svg><select><option>o</option></select>',
    );
    expect(html).toBe('<p>Alfa<img alt="Logo"></p><svg></svg><select></select>');
  });

  it('has JSON-LD', () => {
    const { steps } = copied('', '<script type="application/ld+json">{"a":1}</script>');
    expect(steps).toContain('{"a":1}');
  });

  it('says what is hidden', () => {
    expect(bodyOf('<p style="display:none"><b>Alfa</b></p><p hidden>Beta</p><p>Gama</p>')).toBe(
      '<p hidden><b>Alfa</b></p><p hidden>Beta</p><p>Gama</p>',
    );
  });

  it('says which words stand on lines of their own by a style', () => {
    expect(bodyOf('<span style="display:block">Alfa</span><span>Beta</span>')).toBe(
      '<span style="display: block">Alfa</span><span>Beta</span>',
    );
  });

  it('has open shadow roots as templates', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append('Within');
    host.append('Around');
    document.body.append(host);
    expect(pageMarkup(copyPage({ document, url }).steps)).toContain(
      '<div><template shadowrootmode="open">Within</template>Around</div>',
    );
  });

  it('leaves the page as it is', () => {
    const page = openPage('<body><p>Alfa</p><div hidden>x</div></body>', url);
    const before = page.documentElement.outerHTML;
    copyPage({ document: page, url });
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is not led astray by names that hide the members of elements', () => {
    const html = bodyOf(
      '<form><input name="attributes"><input name="firstChild"><input name="nextSibling"><input name="getAttributeNames"><p>Alfa</p></form><p>Beta</p>',
    );
    expect(html).toContain('<p>Alfa</p></form><p>Beta</p>');
  });

  it('is cut at its caps, and closed', () => {
    const long = copied(`<p>${'a'.repeat(copyCaps.text + 10)}</p><p>Beta</p>`);
    expect(long.truncated).toBe(true);
    expect(JSON.stringify(long.steps).length).toBeLessThan(copyCaps.text + 1000);
    const deep = copied(`${'<b>'.repeat(copyCaps.depth + 50)}x`);
    expect(deep.truncated).toBe(true);
    const begun = deep.steps.filter((step) => Array.isArray(step));
    expect(begun.length).toBe(deep.steps.filter((step) => step === 0).length);
  });
});
