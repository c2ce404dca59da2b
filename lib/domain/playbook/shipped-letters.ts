import { inLanguage } from '@/lib/domain/letters/step-template';
import { type DefaultStrategy, defaultStrategies } from './default-strategies';
import { defaultTemplates } from './default-templates';
import { nextOrder } from './place-items';
import type { ItemOf, PlaybookItem } from './playbook-item';
import type { Strategy, StrategyStep } from './strategy';

type Language = Parameters<typeof defaultStrategies>[0];
const languages: readonly Language[] = ['en', 'cs'];

type Shipped = ReturnType<typeof defaultStrategies>;
const isShipped = (id: string, shipped: Shipped): id is DefaultStrategy => id in shipped;

/** The language a strategy was shipped in, by what its steps are to reach. */
function languageOf({ steps }: Strategy): Language | undefined {
  return languages.find((language) =>
    Object.values(defaultStrategies(language)).some((shipped) =>
      shipped.steps.some(({ aim }) => steps.some((step) => step.aim === aim)),
    ),
  );
}

/**
 * The shipped letter, message or script for a step: of the shipped step that is to reach the same,
 * wherever it stands now; else, in a shipped strategy, of the step at its place. Both by the same channel.
 */
function letterFor(
  { channel, aim }: StrategyStep,
  place: number,
  id: string,
  shipped: Shipped,
): string | undefined {
  const same = Object.values(shipped)
    .flatMap(({ steps }) => steps)
    .find((step) => step.channel === channel && step.aim === aim);
  const there = isShipped(id, shipped) ? shipped[id].steps[place] : undefined;
  return same?.template ?? (there?.channel === channel ? there.template : undefined);
}

/** What a shipped strategy is taken up again with, where it still begins by the same channel. */
function againFor({ id, value }: ItemOf<'strategy'>, shipped: Shipped): string | undefined {
  if (value.resumeTemplate !== undefined || value.resumeAfter === 0 || !isShipped(id, shipped))
    return undefined;
  const { steps, resumeTemplate } = shipped[id];
  return steps[0]?.channel === value.steps[0]?.channel ? resumeTemplate : undefined;
}

/**
 * Strategies whose steps have no letter though a shipped one fits, with it, and the shipped letters they
 * need that the playbook does not have, in the languages its letters are in. `steps`: how many steps get
 * one; to begin again after a pause counts as one. Steps that have a letter keep it, and those for which
 * somebody wanted none. `declined`: the strategies, said to want none. `language`: of a strategy that does
 * not tell its own.
 */
export function shippedLetters(
  strategies: readonly ItemOf<'strategy'>[],
  templates: readonly ItemOf<'template'>[],
  language: Language,
): { steps: number; items: PlaybookItem[]; declined: PlaybookItem[] } {
  let count = 0;
  const needed = new Set<string>();
  const declined: PlaybookItem[] = [];
  const changed = strategies.flatMap((item): PlaybookItem[] => {
    const shipped = defaultStrategies(languageOf(item.value) ?? language);
    const before = count;
    const found = (template: string) => {
      count += 1;
      needed.add(template);
      return { template };
    };
    const letters = item.value.steps.map((step, place) => {
      if (step.template !== undefined) return undefined;
      const template = letterFor(step, place, item.id, shipped);
      return template === undefined ? undefined : found(template);
    });
    const again = againFor(item, shipped);
    const resume = again === undefined ? undefined : found(again);
    if (count === before) return [];
    const withLetters = (none?: { template: '' }): PlaybookItem => ({
      ...item,
      value: {
        ...item.value,
        ...(resume && { resumeTemplate: (none ?? resume).template }),
        steps: item.value.steps.map((step, place) => ({
          ...step,
          ...(letters[place] && (none ?? letters[place])),
        })),
      },
    });
    declined.push(withLetters({ template: '' }));
    return [withLetters()];
  });
  const written = new Set([language as string, ...templates.map(({ value }) => value.language)]);
  const first = nextOrder(templates);
  const added = Object.entries(defaultTemplates(language))
    .filter(
      ([id, value]) =>
        !templates.some((known) => known.id === id) &&
        (needed.has(id) ||
          (written.has(value.language) &&
            [...needed].some(
              (wanted) => inLanguage(wanted, value.language, [{ id, value }]) === id,
            ))),
    )
    .map(
      ([id, value], at): PlaybookItem => ({
        part: 'template',
        id,
        order: first + at,
        updatedAt: 0,
        value,
      }),
    );
  return { steps: count, items: [...changed, ...added], declined };
}
