import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

let axeSource: Promise<string> | undefined;

/** What a colour scheme can change; all else is examined once. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** The violations on what is shown, as "impact rule: element". */
export async function examine(shown: Page, rules?: string[]): Promise<string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const source = await axeSource;
  if (!(await shown.evaluate(() => 'axe' in window))) await shown.evaluate(source);
  return shown.evaluate(async (runOnly) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    // What opens in front of everything is in no region of the page, and the rest is inert meanwhile.
    const region = { enabled: !document.querySelector('[data-trigger]') };
    const { violations, passes } = await run(
      document,
      runOnly ? { runOnly } : { rules: { region } },
    );
    if (passes.length === 0) throw new Error('axe examined nothing');
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id}: ${html.slice(0, 600)}`),
    );
  }, rules);
}
