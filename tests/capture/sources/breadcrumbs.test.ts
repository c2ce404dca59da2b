import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readBreadcrumbs } from '@/lib/capture/sources/breadcrumbs';
import { openPage } from '../support/open-page';

const read = (body: string) =>
  readBreadcrumbs(
    createPageContext(openPage(`<title>Brázda | Katalog</title>${body}`), 'https://a.example/'),
  )
    .flatMap(({ industries }) => industries)
    .map(({ value }) => value);

describe('readBreadcrumbs', () => {
  it('takes the step that the page repeats', () => {
    const trail =
      '<nav><a href="/">Firmy</a> › <a href="/k">Kovářství</a> › <a href="/b">Brno</a> › Brázda</nav>';
    expect(
      read(`${trail}<h1>Brázda</h1><p>Kovářství, umělecké kovářství</p><p>Dolní 5, Brno</p>`),
    ).toEqual(['Kovářství']);
  });

  it('understands a list without separators', () => {
    const trail = '<ol class="breadcrumb"><li>Firmy</li><li>Kovářství</li></ol>';
    expect(read(`${trail}<h1>Brázda</h1><p>Kovářství</p>`)).toEqual(['Kovářství']);
    expect(read(`${trail}<h1>Brázda</h1>`)).toEqual([]);
  });

  it('does not take a menu for a trail', () => {
    expect(read('<nav>Úvod / Služby / Kontakt</nav><h1>Brázda</h1><p>Služby</p>')).toEqual([]);
  });
});
