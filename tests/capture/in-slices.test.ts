import { describe, expect, it, vi } from 'vitest';
import { inSlices } from '@/lib/capture/in-slices';
import { attemptInSteps } from '@/lib/capture/make-findings';
import { createPageContext } from '@/lib/capture/page-context';
import { readPage, readPageInSteps } from '@/lib/capture/read-page';
import type { Steps } from '@/lib/capture/steps';
import { openPage } from './support/open-page';

const url = 'https://kovarna.example/';
const entry = (at: number) =>
  `<li><h3><a href="/f/${at}">Vzor ${at} s.r.o.</a></h3><p>Vzorová ${at}, 602 00 Brno</p><p>+420 541 000 ${100 + at}</p></li>`;
const html = `<html lang="cs"><title>Firmy</title><body><h1>Firmy</h1><ul>${Array.from({ length: 60 }, (_, at) => entry(at)).join('')}</ul></body></html>`;

/** A clock that goes on by one at each look at it. */
function pace(slice: number, total = Number.MAX_SAFE_INTEGER) {
  let time = 0;
  return { slice, total, now: () => time++, rest: vi.fn(async () => undefined) };
}

describe('inSlices', () => {
  it('finds what is found at once, whatever the slices', async () => {
    const atOnce = readPage({ document: openPage(html, url), url });
    expect(atOnce.entries).toHaveLength(60);
    for (const slice of [1, 2, 7]) {
      const given = pace(slice);
      const sliced = await inSlices(readPageInSteps({ document: openPage(html, url), url }), given);
      expect(sliced).toEqual(atOnce);
      expect(given.rest.mock.calls.length).toBeGreaterThan(10);
    }
  });

  it('does not rest where there is little to do', async () => {
    const given = pace(25);
    const little = '<p>Kovárna</p>';
    await inSlices(readPageInSteps({ document: openPage(little, url), url }), given);
    expect(given.rest.mock.calls.length).toBeLessThan(3);
  });

  it('lets other tasks run between the slices', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    function* work(): Steps<number> {
      // In vain it would wait until its time is over, which is an error.
      while (turns < 2) yield;
      return turns;
    }
    expect(await inSlices(work())).toBe(2);
    clearInterval(timer);
  });

  it('hands over what was found when the time is over, and says so', async () => {
    const whole = readPage({ document: openPage(html, url), url });
    for (const total of [1, 5, 20, 60]) {
      const given = { document: openPage(html, url), url };
      const findings = await inSlices(readPageInSteps(given), pace(3, total));
      expect(findings.title).toBe('Firmy');
      expect(findings.notices).toContain('page-too-large');
      expect(findings.entries.length).toBeLessThan(whole.entries.length);
    }
  });

  it('rejects with what the work throws', async () => {
    // biome-ignore lint/correctness/useYield: it ends before it could
    function* work(): Steps<string> {
      throw new TypeError('no address');
    }
    await expect(inSlices(work())).rejects.toThrow('no address');
  });

  it.each([
    ['all of it', (document: Document) => document.body?.replaceChildren()],
    ['what is being read', (document: Document) => document.querySelector('li')?.remove()],
    [
      'the list for another',
      (document: Document) => {
        const list = document.createElement('ol');
        list.append(...document.querySelectorAll('li'));
        document.querySelector('ul')?.replaceWith(list);
      },
    ],
    ['the body', (document: Document) => document.body?.remove()],
  ])('survives a page that changes %s meanwhile', async (_, change) => {
    for (let after = 1; after < 40; after += 3) {
      const document = openPage(html, url);
      let rests = 0;
      const rest = async () => {
        rests += 1;
        if (rests >= after) change(document);
      };
      const findings = await inSlices(readPageInSteps({ document, url }), { ...pace(1), rest });
      expect(findings.title).toBe('Firmy');
    }
  });
});

describe('attemptInSteps', () => {
  it('keeps one failure from the others', async () => {
    const page = createPageContext(openPage('<p>x</p>', url), url);
    const work = () => {
      throw new Error('broken');
    };
    expect(await inSlices(attemptInSteps(page, work))).toBeUndefined();
    expect([...page.notices]).toEqual([]);
  });
});
