import type { WebAddress } from '@/lib/domain/captured-record';
import type { PanelDraft } from '@/lib/domain/draft';
import type { Lead } from '@/lib/domain/lead';
import { type Identity, subjectsOf, valuesOfContact } from './identifying-values';
import { type Mentions, mayMention, mentionsOf, redact } from './mentions';
import { withhold, withKeys } from './withhold';

/** Who is to be erased: a lead, or one person of a company's lead. */
export interface Subject {
  lead: string;
  /** The id of the contact in that lead. */
  person?: string;
}

/**
 * Takes one person, or one company with its people, out of whatever may hold them. Each answers with
 * undefined where nothing is left, the very same where they were not in it, else with the rest.
 */
export interface Eraser {
  /** What has to be remembered of each of them, hashed, so that they do not come back. */
  subjects: readonly (readonly string[])[];
  name: string;
  lead(lead: Lead): Lead | undefined;
  draft(draft: PanelDraft): PanelDraft | undefined;
  /** What else the user wrote: a saved view's name and search, a note beside a request or a cost. */
  words<T extends object>(row: T): T;
  /** Words beside an action in the history. */
  detail<T extends object>(detail: T): T;
}

function subjectOf(lead: Lead, person: string | undefined) {
  if (person === undefined) {
    const people = lead.kind === 'person' ? [lead] : [lead, ...lead.people];
    const names = lead.kind === 'person' ? [lead.name.value] : lead.people.map(({ name }) => name);
    return {
      subjects: subjectsOf(lead),
      name: lead.name.value,
      mentions: mentionsOf(names, people),
    };
  }
  const contact = lead.people.find(({ id }) => id === person);
  if (!contact) return undefined;
  return {
    subjects: [valuesOfContact(contact, lead)],
    name: contact.name,
    mentions: mentionsOf([contact.name], [contact]),
  };
}

/** Where rows that are about nobody hold what was typed. */
interface Written {
  name?: string;
  note?: string;
  view?: { search?: string };
}

const isOfPerson = (value: string) => value.startsWith('person ');

function withoutContact(lead: Lead, person: string): Lead {
  const people = lead.people.filter(({ id }) => id !== person);
  return people.length === lead.people.length ? lead : withKeys({ ...lead, people });
}

/** Without the pages of theirs that somebody has as a website. */
function withoutPages<T extends object>(value: T, { addresses }: Mentions): T {
  if (!('websites' in value) || !Array.isArray(value.websites)) return value;
  const websites = (value.websites as WebAddress[]).filter(
    ({ value: page }) => !addresses.some((address) => page.toLowerCase().includes(address)),
  );
  if (websites.length === value.websites.length) return value;
  const kept = { ...value, websites };
  return 'kind' in kept ? (withKeys(kept as T & Identity) as T) : kept;
}

function rest<T extends object>(value: T, mentions: Mentions): T {
  if (!mayMention(JSON.stringify(value), mentions)) return value;
  return redact(withoutPages(value, mentions), mentions);
}

/** Undefined when the lead has no such person. */
export function eraserOf(origin: Lead, { person }: Subject): Eraser | undefined {
  const subject = subjectOf(origin, person);
  if (!subject) return undefined;
  const { subjects, name, mentions } = subject;
  // Another company with the same telephone is another company: of companies, only this one goes.
  const wanted = new Set(subjects.flat().filter(isOfPerson));
  const isSubject = (value: string) => wanted.has(value);
  const takeOut = <Record extends Identity>(record: Record) => withhold(record, isSubject);
  const lead = (found: Lead): Lead | undefined => {
    if (found.id === origin.id) {
      if (person === undefined) return undefined;
      const others = withoutContact(found, person);
      const kept = takeOut(others);
      return kept && rest(kept, mentions);
    }
    const kept = takeOut(found);
    return kept && rest(kept, mentions);
  };
  const draft = (found: PanelDraft): PanelDraft | undefined => {
    const own = found.pageKey === `lead:${origin.id}` || found.lead?.leadId === origin.id;
    if (own && person === undefined) return undefined;
    const typed = found.lead && takeOut(found.lead);
    const read = found.read && takeOut(found.read);
    if ((found.lead && !typed) || (found.read && !read)) return undefined;
    const same = typed === found.lead && read === found.read;
    return rest(same ? found : { ...found, lead: typed, read }, mentions);
  };
  const words = <T extends object>(row: T): T => {
    const { name: called, note, view } = row as Written;
    const kept: Written = {
      ...(called !== undefined && { name: redact(called, mentions) }),
      ...(note !== undefined && { note: redact(note, mentions) }),
      ...(view && { view: { ...view, search: redact(view.search ?? '', mentions) } }),
    };
    const same =
      kept.name === called &&
      kept.note === note &&
      (kept.view?.search ?? '') === (view?.search ?? '');
    return same ? row : { ...row, ...kept };
  };
  const named = { ...mentions, names: [...new Set([...mentions.names, name])] };
  return {
    subjects,
    name,
    lead,
    draft,
    words,
    detail: (detail) =>
      Object.fromEntries(
        Object.entries(detail).filter(([, value]) => redact(value, named) === value),
      ) as typeof detail,
  };
}
