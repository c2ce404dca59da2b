import type { CapturedRecord } from './captured-record';
import type { LeadDraft } from './lead';

const lists = [
  'phones',
  'emails',
  'websites',
  'addresses',
  'registrationNumbers',
  'socialProfiles',
  'people',
] as const;
const singles = ['name', 'jobTitle', 'organization', 'industry'] as const;

type Shown = { value: string } | { shown: string } | { text: string } | { name: string };

function sameness(item: Shown): string {
  if ('shown' in item) return item.shown;
  if ('text' in item) return item.text;
  return 'name' in item ? item.name : item.value;
}

/**
 * Lays a draft of last time over today's reading of the same page. Whatever was typed, corrected or
 * removed stays so; what the page says today and did not say when the draft began is added, and a
 * value nobody touched follows the page. `read` is what the page said then.
 */
export function layDraft(
  draft: LeadDraft,
  read: CapturedRecord | undefined,
  today: CapturedRecord | undefined,
): LeadDraft {
  if (!read || !today) return draft;
  const laid: LeadDraft = { ...draft };
  for (const field of singles) {
    const untouched = draft[field]?.value === read[field]?.value;
    const found = today[field];
    if (untouched && found) laid[field] = found;
  }
  for (const field of lists) {
    const known = new Set([...read[field], ...draft[field]].map(sameness));
    const found = today[field].filter((item) => !known.has(sameness(item)));
    if (found.length > 0) Object.assign(laid, { [field]: [...draft[field], ...found] });
  }
  return laid;
}
