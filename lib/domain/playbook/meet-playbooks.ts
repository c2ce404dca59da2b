import type { QuestionSet } from '@/lib/domain/qualification';
import { sameValue } from '@/lib/domain/same-value';
import { nextOrder } from './place-items';
import type { PlaybookItem } from './playbook-item';

/** How a part of another playbook meets ours. */
export type Meeting = 'new' | 'changed' | 'same';

/** A part of another playbook beside ours. `key` is unique among all of them. */
export type MetPart = { key: string; meeting: Meeting } & (
  | { part: 'item'; theirs: PlaybookItem; mine?: PlaybookItem }
  | { part: 'question-set'; theirs: QuestionSet; mine?: QuestionSet }
);

interface Parts {
  items: readonly PlaybookItem[];
  questionSets: readonly QuestionSet[];
}

const itemKey = ({ part, id }: PlaybookItem) => `item ${part} ${id}`;
const setKey = ({ id, version }: QuestionSet) => `set ${version} ${id}`;

const meet = (theirs: unknown, mine: unknown): Meeting =>
  mine === undefined ? 'new' : sameValue(theirs, mine) ? 'same' : 'changed';

/** All parts of theirs, each with how it meets ours. Place and time of change make no difference. */
export function meetPlaybooks(theirs: Parts, ours: Parts): MetPart[] {
  const items = new Map(ours.items.map((item) => [itemKey(item), item]));
  const sets = new Map(ours.questionSets.map((set) => [setKey(set), set]));
  return [
    ...theirs.items.map((item): MetPart => {
      const key = itemKey(item);
      const mine = items.get(key);
      const meeting = meet(item.value, mine?.value);
      return { key, part: 'item', meeting, theirs: item, ...(mine && { mine }) };
    }),
    ...theirs.questionSets.map((set): MetPart => {
      const key = setKey(set);
      const mine = sets.get(key);
      return {
        key,
        part: 'question-set',
        meeting: meet(set, mine),
        theirs: set,
        ...(mine && { mine }),
      };
    }),
  ];
}

/**
 * What is to be written to take these parts over. An item takes the place of ours, a new one goes
 * behind ours. Leads were answered by the versions of question sets there are, so these are never
 * changed: another version of the same number is added as the next one.
 */
export function takeParts(
  parts: readonly MetPart[],
  ours: Parts,
): { items: PlaybookItem[]; questionSets: QuestionSet[] } {
  const taken = { items: [] as PlaybookItem[], questionSets: [] as QuestionSet[] };
  for (const part of parts) {
    if (part.meeting === 'same') continue;
    if (part.part === 'item') {
      const ofPart = [...ours.items, ...taken.items].filter(
        (each) => each.part === part.theirs.part,
      );
      taken.items.push({ ...part.theirs, order: part.mine?.order ?? nextOrder(ofPart) });
    } else {
      const { id, version } = part.theirs;
      const versions = [...ours.questionSets, ...taken.questionSets].filter((set) => set.id === id);
      // Somebody may have put the very same one in since the file was opened.
      if (versions.some((set) => sameValue(set, part.theirs))) continue;
      const next = versions.reduce((most, set) => Math.max(most, set.version), 0) + 1;
      const isFree = versions.every((set) => set.version !== version);
      taken.questionSets.push({ ...part.theirs, version: isFree ? version : next });
    }
  }
  return taken;
}
