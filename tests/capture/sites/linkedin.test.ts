import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { findSite } from '@/lib/capture/sites/registry';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { visibleFixtures } from '../support/visible-fixtures';

function read(html: string, url: string) {
  const page = createPageContext(openPage(html, url), url);
  const reading = findSite(page)?.read(page);
  return (
    reading && {
      shape: reading.shape,
      records: reading.records.map(foundSummary),
      entries: reading.entries.map(foundSummary),
    }
  );
}

/** All class names and ids replaced, as a release of the site does. */
function mutated(html: string): string {
  let seed = 7;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return `x${seed.toString(36)}`;
  };
  return html.replace(
    /\b(class|id)="[^"]*"/g,
    (_, name: string) => `${name}="${random()} ${random()}"`,
  );
}

const fixtures = visibleFixtures('linkedin');

describe('LinkedIn', () => {
  it.each(fixtures)('$name', ({ html, expected: { url, ...expected } }) => {
    expect(read(html, url)).toEqual(expected);
  });

  it.each(fixtures)(
    '$name with other class names and ids',
    ({ html, expected: { url, ...expected } }) => {
      const other = mutated(html);
      expect(other).not.toBe(html);
      expect(read(other, url)).toEqual(expected);
    },
  );

  it('is recognised by its host, not by a part of another', () => {
    const site = (url: string) => findSite(createPageContext(openPage('', url), url))?.name;
    expect(site('https://cz.linkedin.com/in/somebody')).toBe('LinkedIn');
    expect(site('https://linkedin.com/in/somebody')).toBe('LinkedIn');
    expect(site('https://notlinkedin.com/in/somebody')).toBeUndefined();
    expect(site('https://linkedin.com.example/in/somebody')).toBeUndefined();
    expect(site('https://www.linkedin.com/jobs/view/1')).toBeUndefined();
  });
});
