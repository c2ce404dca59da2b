import { defaultHoldBacks } from './default-hold-backs';
import { defaultStrategies } from './default-strategies';
import { defaultTemplates } from './default-templates';
import type { PlaybookItem, PlaybookPart, PlaybookValue } from './playbook-item';

/** The languages the shipped playbook is written in. */
export type PlaybookLanguage = keyof typeof defaultHoldBacks;

type Given<Part extends PlaybookPart> = Readonly<Record<string, PlaybookValue<Part>>>;

/** Items of one part in the order they are given in, by their ids. */
function itemsOf<Part extends PlaybookPart>(
  part: Part,
  given: Given<Part>,
  updatedAt: number,
): PlaybookItem[] {
  return Object.entries(given).map(
    ([id, value], order) => ({ part, id, order, updatedAt, value }) as unknown as PlaybookItem,
  );
}

/** What a fresh lead base begins with; meant to be replaced by the company's own method. */
export function defaultPlaybook(language: PlaybookLanguage, now: number): PlaybookItem[] {
  const holdBacks = Object.entries(defaultHoldBacks[language]).map(
    ([id, text]) => [id, { text }] as const,
  );
  return [
    ...itemsOf('strategy', defaultStrategies(language), now),
    ...itemsOf('hold-back', Object.fromEntries(holdBacks), now),
    ...itemsOf('template', defaultTemplates(language), now),
  ];
}
