import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readLinkedIn } from '@/lib/capture/read-linkedin';
import { makeRecords } from '@/lib/capture/records/make-records';
import { parseFindings } from '@/lib/capture/records/parse-findings';
import { linkedin } from '@/lib/capture/sites/linkedin';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { type VisibleFixture, visibleFixtures } from '../support/visible-fixtures';

function readDocument(document: Document, url: string) {
  const page = createPageContext(document, url);
  const reading = linkedin.accepts(page) ? linkedin.read(page) : undefined;
  return (
    reading && {
      shape: reading.shape,
      records: reading.records.map(foundSummary),
      entries: reading.entries.map(foundSummary),
    }
  );
}

const read = (html: string, url: string) => readDocument(openPage(html, url), url);

/** All class names, ids and data attributes replaced, as a release of the site does. */
function mutated(html: string, seed: number): string {
  let state = (seed % 2147483646) + 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return `x${state.toString(36)}`;
  };
  return html.replace(
    /\s(class|id|componentkey|data-[\w-]+)="[^"]*"/g,
    (_, name: string) => ` ${name}="${random()} ${random()}"`,
  );
}

const fixtures = visibleFixtures('linkedin');
const singles = fixtures.filter(({ expected }) => expected.shape === 'single');

describe('LinkedIn', () => {
  it.each(fixtures)('$name', ({ html, expected: { url, ...expected } }) => {
    expect(read(html, url)).toEqual(expected);
  });

  it.each(fixtures)(
    '$name with other class names, ids and data attributes',
    ({ html, expected: { url, ...expected } }) => {
      const other = mutated(html, 7);
      expect(other).not.toBe(html);
      expect(read(other, url)).toEqual(expected);
    },
  );

  it('loses nothing whatever the class names, ids and data attributes are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), (fixture, seed) => {
        const { url, ...expected } = fixture.expected;
        expect(read(mutated(fixture.html, seed), url)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('leaves pages of other kinds to what they state in their heads', () => {
    const accepts = (url: string) => linkedin.accepts(createPageContext(openPage('', url), url));
    expect(accepts('https://cz.linkedin.com/in/somebody')).toBe(true);
    expect(accepts('https://www.linkedin.com/jobs/')).toBe(false);
  });
});

describe('LinkedIn pages with parts missing', () => {
  const nameOf = ({ expected }: VisibleFixture) =>
    ((expected.records as { names: string[] }[])[0]?.names ?? [])[0] ?? '';

  it.each(singles)('$name gives its name and address still', (fixture) => {
    const { html, expected } = fixture;
    const count = openPage(html, expected.url).querySelectorAll('section').length;
    for (let at = 0; at < count; at += 1) {
      const document = openPage(html, expected.url);
      const section = document.querySelectorAll('section')[at];
      if (!section || section.textContent?.includes(nameOf(fixture))) continue;
      section.remove();
      const [record] = readDocument(document, expected.url)?.records ?? [];
      expect(record?.names).toEqual([nameOf(fixture)]);
      expect(record?.profiles).toEqual(
        (expected.records as Record<string, unknown>[])[0]?.profiles,
      );
    }
  });

  it('never fails, whichever element is gone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fixtures), fc.nat(), ({ html, expected }, place) => {
        const document = openPage(html, expected.url);
        const all = document.body.querySelectorAll('*');
        all[place % all.length]?.remove();
        expect(['single', 'list', 'nothing']).toContain(
          readDocument(document, expected.url)?.shape,
        );
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('LinkedIn pages that mean harm', () => {
  const profile = 'https://www.linkedin.com/in/__proto__/';
  const title = '<title>Eva Příkladová | LinkedIn</title>';

  it('take names of built-in properties for what they are: text', () => {
    const html = `<html><head>${title}</head><body><main><h1>Eva Příkladová</h1><div>constructor at __proto__</div><h2>Experience</h2><div>toString</div><div>hasOwnProperty</div><div>2019 - Present</div><form><input name="attributes"><input name="parentNode"></form></main></body></html>`;
    const [record] = read(html, profile)?.records ?? [];
    expect(record).toMatchObject({
      names: ['Eva Příkladová'],
      jobTitles: ['toString'],
      organizations: ['hasOwnProperty'],
      profiles: [profile],
    });
    expect(({} as Record<string, unknown>).names).toBeUndefined();
  });

  it('may nest 1,000 deep, between 5,000 empty elements', () => {
    const empty = '<div><span></span></div>'.repeat(2500);
    const html = `<html><head>${title}</head><body><main>${empty}${'<div>'.repeat(1000)}<h1>Eva Příkladová</h1><p>Buyer at Příklad a.s.</p>${'</div>'.repeat(1000)}${empty}</main></body></html>`;
    expect(read(html, profile)?.records[0]).toMatchObject({
      names: ['Eva Příkladová'],
      organizations: ['Příklad a.s.'],
    });
  }, 20_000);

  it('give all of 1,000 results', () => {
    const url = 'https://www.linkedin.com/search/results/people/?keywords=x';
    const list = (count: number) =>
      `<html><body><main><ul>${Array.from({ length: count }, (_, at) => `<li><div><a href="/in/somebody-${at}/">Eva Příkladová</a> · 2nd</div><div>Buyer at Příklad ${at} a.s.</div><div>Brno, Czechia</div><p><a href="/in/somebody-0/">Petr Společný</a> is a mutual connection</p></li>`).join('')}</ul></main></body></html>`;
    const page = createPageContext(openPage(list(1000), url), url);
    expect(linkedin.read(page)?.entries).toHaveLength(1000);
  }, 30_000);
});

describe('records of LinkedIn pages', () => {
  const records = (name: string) => {
    const fixture = fixtures.find((one) => one.name === `linkedin-${name}`) as VisibleFixture;
    const { url } = fixture.expected;
    const findings = parseFindings(
      structuredClone(readLinkedIn({ document: openPage(fixture.html, url), url })),
    );
    return makeRecords(findings, { now: 1_800_000_000_000, region: 'CZ' });
  };

  it.each(fixtures)('$name gives as many records as were found', ({ name, expected }) => {
    const found = [expected.records, expected.entries].flat() as unknown[];
    expect(records(name.replace('linkedin-', '')).records).toHaveLength(found.length);
  });

  it('split a place into town, region and country', () => {
    const placeOf = (name: string) => {
      const { locality, region, country } = records(name).records[0]?.addresses[0] ?? {};
      return [locality, region, country];
    };
    expect(placeOf('profile-ember-en')).toEqual(['Sheffield', 'England', 'GB']);
    expect(placeOf('profile-sdui-cs')).toEqual(['Ostrava', 'Moravskoslezský kraj', 'CZ']);
    expect(placeOf('profile-ember-hu')).toEqual(['Kecskemét', 'Bács-Kiskun', 'HU']);
    expect(placeOf('profile-ember-ro')).toEqual(['Cluj-Napoca', 'Cluj', 'RO']);
    expect(placeOf('profile-ember-uk')).toEqual(['Львів', 'Львівська область', 'UA']);
    expect(placeOf('profile-ember-pl-card')).toEqual(['Katowice', 'Śląskie', 'PL']);
    expect(placeOf('profile-sdui-card-ru')).toEqual(['Екатеринбург', undefined, 'RU']);
    expect(placeOf('profile-mobile-sk')).toEqual(['Nitra', undefined, 'SK']);
    expect(placeOf('company-home-de')).toEqual(['Hagen', 'Nordrhein-Westfalen', undefined]);
    expect(placeOf('profile-2018')).toEqual(['Riga', undefined, 'LV']);
    expect(placeOf('profile-2019-list-name')).toEqual(['Prague', undefined, 'CZ']);
    expect(placeOf('profile-ember-urn-fr')).toEqual(['Lyon et périphérie', undefined, undefined]);
  });

  it('take the addresses of a company apart', () => {
    const parts = records('company-about-cs').records[0]?.addresses.map((address) => [
      address.street,
      address.postalCode,
      address.locality,
      address.region,
      address.country,
    ]);
    expect(parts).toEqual([
      ['Průmyslová 18', '739 61', 'Třinec', 'Moravskoslezský kraj', 'CZ'],
      ['Hutní 5', '702 00', 'Ostrava', undefined, 'CZ'],
    ]);
  });
});
