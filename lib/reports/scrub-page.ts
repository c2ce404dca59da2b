import type { CopyStep } from '@/lib/capture/copying/page-copy';
import { isSpokenAttribute, scrubAttribute, scrubName } from './scrub-attribute';
import { scrubJson } from './scrub-json';
import type { Scrubber } from './scrubber';

const addresses = /(?:https?:|www\.)\S{1,2000}|\S{1,80}@\S{1,200}/g;

/** A text's words are the page's own; those of the addresses in it only must not be invented. */
function learnText(text: string, scrubber: Scrubber): void {
  scrubber.learn(text, false);
  scrubber.learn(text.replace(addresses, ' '), true);
}

/** Tells the scrubber of everything that a page says. */
export function learnPage(steps: readonly CopyStep[], scrubber: Scrubber): void {
  for (const step of steps) {
    if (step === 0) continue;
    if (typeof step === 'string') {
      learnText(step, scrubber);
      continue;
    }
    for (let at = 1; at < step.length; at += 2) {
      const value = step[at + 1] ?? '';
      if (isSpokenAttribute(step[at] ?? '')) learnText(value, scrubber);
      else scrubber.learn(value, false);
    }
  }
}

/** The same page with invented text; `scrubber` has learned it. */
export function scrubPage(steps: readonly CopyStep[], scrubber: Scrubber): CopyStep[] {
  const open: string[] = [];
  return steps.map((step): CopyStep => {
    if (step === 0) {
      open.pop();
      return 0;
    }
    if (typeof step === 'string')
      return open.at(-1) === 'script' ? scrubJson(step, scrubber) : scrubber.text(step);
    const [tag, ...attributes] = step;
    open.push(tag);
    return [
      tag.includes('-') ? scrubName(tag, scrubber) : tag,
      ...attributes.map((each, at) =>
        at % 2 === 0 ? each : scrubAttribute(tag, attributes[at - 1] ?? '', each, scrubber),
      ),
    ];
  });
}
