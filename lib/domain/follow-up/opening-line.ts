import type { Lead } from '@/lib/domain/lead';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { Template } from '@/lib/domain/playbook/template';
import { criteria } from '@/lib/domain/qualification';
import { type Followed, progressOn } from './follow-strategy';
import { findStrategy } from './strategy-for';

/** What fields of a script stand for. */
function fieldsOf({ name, organization, people, kind }: Lead): Record<string, string | undefined> {
  const head = people.find(({ decides }) => decides) ?? people[0];
  const company = kind === 'organization' ? name.value : organization?.value;
  return { company, name: name.value, person: kind === 'person' ? name.value : head?.name };
}

/** A line of a script that is to be said; headings of its parts are in capitals. */
const isSaid = (line: string) => /\p{Ll}/u.test(line);

/** The first line of a script with the lead's own words in it; where one is missing, its fallback. */
function openingOf({ body }: Template, lead: Lead): string {
  const first = body.split('\n').find(isSaid) ?? '';
  const fields = fieldsOf(lead);
  return first
    .replace(
      /\{([\w-]+)(?:\|([^{}]*))?\}/g,
      (_, field: string, fallback = '') => fields[field] || fallback,
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The step of the strategy that is next on a day; undefined where none runs or the playbook lost it. */
export function findNextStep(followed: Followed, playbook: readonly PlaybookItem[], today: string) {
  const progress = progressOn(followed, today);
  if (progress?.state !== 'running') return undefined;
  const strategy = findStrategy(playbook, progress.strategy);
  const step = strategy?.value.steps[progress.step];
  return strategy && step ? { step, at: progress.step, strategy } : undefined;
}

/**
 * The line to open with: what a person noted for this step, the opening of its script, or what the
 * step is to reach. '' where nothing is known.
 */
export function openingLine(lead: Lead, playbook: readonly PlaybookItem[], today: string): string {
  const { due } = lead;
  if (due?.why === 'person' && due.note) return due.note;
  const next = findNextStep(lead, playbook, today);
  if (!next || due?.why === 'person') return due?.note ?? '';
  const { template: id, aim } = next.step;
  const script = playbook.find((item) => item.part === 'template' && item.id === id);
  const opening = script?.part === 'template' ? openingOf(script.value, lead) : '';
  return opening || aim;
}

/** The first quotation that speaks for the lead; '' where none was pinned. */
export function firstEvidence({ qualification }: Lead): string {
  for (const criterion of criteria) {
    const quote = qualification.criteria[criterion].evidence[0]?.quote;
    if (quote) return quote.replace(/\s+/g, ' ');
  }
  return '';
}
