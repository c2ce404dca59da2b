import { describe, expect, it } from 'vitest';
import { fixtures, reported, shapeOf } from './scrubbed-fixtures';

/** Whose readings depend on all that is replaced: they must stand however the words fall. */
const chosen = [
  'fixtures/own-contact-page',
  'fixtures/imprint-hu',
  'fixtures/naming-imprint-at',
  'fixtures/naming-contacts-ru',
  'fixtures/structured-shop',
  'fixtures/department',
  'fixtures-lists/register-table-ro',
  'fixtures-lists/map-panel-ru',
  'fixtures-lists/members-by-letter-en',
  'fixtures-people/imprint-represented-de',
  'fixtures-people/requisites-ru',
  'fixtures-visible/list-table-et',
];

describe('a scrubbed page', () => {
  it.each(chosen)('%s is read as the original', (name) => {
    const fixture = fixtures.find((each) => each.name === name);
    if (!fixture) throw new Error(`There is no ${name}`);
    const { result, again } = reported(fixture);
    expect(shapeOf(again)).toEqual(shapeOf(result));
  });

  it('is read as the original in a high share of all fixtures', { timeout: 240_000 }, () => {
    const others = fixtures.filter((fixture) => {
      const { result, again } = reported(fixture);
      return JSON.stringify(shapeOf(result)) !== JSON.stringify(shapeOf(again));
    });
    const same = fixtures.length - others.length;
    process.stderr.write(
      `Read alike when scrubbed: ${same} of ${fixtures.length} fixtures; not ${others.map(({ name }) => name).join(', ')}\n`,
    );
    expect(same / fixtures.length).toBeGreaterThan(0.85);
  });

  it('says nothing that the original says, but for the words that readers know', () => {
    const left = fixtures
      .filter((_, at) => at % 8 === 0)
      .flatMap((fixture) => {
        const { result, report } = reported(fixture);
        const said = `${report.page}\n${JSON.stringify(report.found)}`;
        const values = result.records.flatMap(({ phones, emails, people, kind, name }) => [
          ...phones.map(({ shown }) => shown),
          ...emails.map(({ value }) => value),
          ...(kind === 'person' ? [name.value] : []),
          ...people.map((person) => person.name),
        ]);
        return values
          .filter((value) => said.includes(value))
          .map((value) => `${fixture.name}: ${value}`);
      });
    expect(left).toEqual([]);
  });
});
