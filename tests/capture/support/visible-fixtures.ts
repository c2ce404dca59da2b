import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface VisibleFixture {
  name: string;
  html: string;
  expected: { url: string } & Record<string, unknown>;
}

const folder = join(import.meta.dirname, '..', 'fixtures-visible');

/** The fixtures of one kind: folders named "<kind>-…", each a page and what is to be found on it. */
export function visibleFixtures(kind: string): VisibleFixture[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`));
  if (names.length === 0) throw new Error(`No fixture named ${kind}-… in ${folder}`);
  return names.map((name) => ({
    name,
    html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
    expected: JSON.parse(
      readFileSync(join(folder, name, 'expected.json'), 'utf8'),
    ) as VisibleFixture['expected'],
  }));
}
