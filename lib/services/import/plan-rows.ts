import type { CapturedRecord } from '@/lib/domain/captured-record';
import { joinKnownDevelopment } from '@/lib/domain/development';
import { layFollowUp } from '@/lib/domain/import/lay-follow-up';
import type { Lead } from '@/lib/domain/lead';
import { copiedDraft } from '@/lib/domain/lead-draft';
import { recognitionKeys } from '@/lib/domain/match-keys';
import type { ApartPairs } from '@/lib/domain/matching/apart-pairs';
import { traitsOf } from '@/lib/domain/matching/match-traits';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { type Difference, mergeCapture } from '@/lib/domain/merge-capture';
import { companyNameKey } from '@/lib/domain/normalize/company-name';
import { personNameKey } from '@/lib/domain/normalize/person-name';
import type { QuestionSet } from '@/lib/domain/qualification';
import { sameValue } from '@/lib/domain/same-value';
import { leadRow } from '@/lib/services/lead-row';
import { comparedLead } from '@/lib/services/not-duplicates';
import { recogniseAmong } from '@/lib/services/recognise';
import type { RowOutcome, RowSuggestion } from './import-types';
import { type Making, PlannedLead } from './planned-lead';
import type { UnderstoodRow } from './understand-rows';

/** What is to become of a row. */
export interface PlannedRow {
  outcome: RowOutcome;
  leadId?: string;
  /** The row that made the lead it is merged into, by its place among all. */
  firstRow?: number;
  by?: string;
  changed: readonly string[];
  kept: readonly string[];
  suggestion?: RowSuggestion;
}

export interface PlannedRows {
  rows: PlannedRow[];
  /** Leads that rows touch, those that stay as they are among them. */
  leads: Map<string, PlannedLead>;
}

interface Planning extends Making {
  /** Leads of the base that share a key or the name with a row. */
  known: readonly Lead[];
  nextNumber: number;
  /** All versions there are, since answers belong to theirs. */
  sets: readonly QuestionSet[];
  strictness: Strictness;
  /** What the user said is not one. */
  apart: ApartPairs;
  onRow(done: number): void;
}

/** A key that so many share identifies nobody; comparing with all of them would take for ever. */
const mostSharing = 40;
const nothing: readonly string[] = [];

export const nameKeyOf = ({ kind, name }: Pick<CapturedRecord, 'kind' | 'name'>) =>
  kind === 'person' ? personNameKey(name.value) : companyNameKey(name.value);

/** Planned leads by what they are recognised by. */
class KnownLeads {
  readonly #byKey = new Map<string, PlannedLead | PlannedLead[]>();
  readonly byName = new Map<string, Lead>();

  put(planned: PlannedLead): void {
    for (const key of planned.keys) {
      const before = this.#byKey.get(key);
      if (!before) this.#byKey.set(key, planned);
      else if (!Array.isArray(before)) {
        if (before !== planned) this.#byKey.set(key, [before, planned]);
      } else if (before.length < mostSharing && !before.includes(planned)) before.push(planned);
    }
  }

  has(key: string): boolean {
    return this.#byKey.has(key);
  }

  /** The leads that share a key, as they will be. */
  sharing(keys: readonly string[]): Map<string, readonly Lead[]> {
    const leads = new Map<string, readonly Lead[]>();
    for (const key of keys) {
      const planned = this.#byKey.get(key);
      if (planned)
        leads.set(
          key,
          [planned].flat().map(({ lead }) => lead),
        );
    }
    return leads;
  }
}

/** Whether every value of the row stands in the lead already: the most frequent case of a second import. */
const saysNothingNew = (differences: readonly Difference[], changed: readonly string[]) =>
  changed.length === 0 && differences.every(({ kind }) => kind === 'changed');

const takenFields = ['name', 'jobTitle', 'organization', 'industry'] as const;

/** The lead with what the row adds; undefined where it adds nothing. */
function mergedLead(lead: Lead, row: UnderstoodRow, record: CapturedRecord, planning: Planning) {
  const { options, sets, set, now } = planning;
  const { draft, differences } = mergeCapture(lead, record, copiedDraft(lead));
  const changed: string[] = differences.flatMap(({ kind, field }) =>
    kind === 'added' ? [field] : [],
  );
  const kept: string[] = [];
  for (const difference of differences) {
    if (difference.kind !== 'changed') continue;
    const field = takenFields.find((each) => each === difference.field);
    if (options.conflicts === 'take' && field) {
      draft[field] = difference.captured;
      changed.push(field);
    } else kept.push(difference.field);
  }
  const laid = layFollowUp(draft, row.followUp, { conflicts: options.conflicts, now });
  changed.push(...laid.changed);
  kept.push(...laid.kept);
  const developed = row.lead && joinDeveloped(lead, row.lead);
  if (developed?.isNew) changed.push('development');
  const differing = [...new Set(kept)];
  if (saysNothingNew(differences, changed)) return { kept: differing, changed: nothing };
  const { setId, setVersion } = draft.qualification.markers;
  const own = sets.find(({ id, version }) => id === setId && version === setVersion) ?? set;
  const merged = { ...leadRow(draft, { before: lead, set: own, now }), ...developed?.parts };
  return { lead: merged, kept: differing, changed: [...new Set(changed)] };
}

/** What was done with a lead of our own export, joined with what is known of it. */
function joinDeveloped(lead: Lead, said: Lead) {
  const joined = joinKnownDevelopment(lead, said);
  const holdBacks = [...new Set([...(lead.holdBacks ?? []), ...(said.holdBacks ?? [])])];
  const fit = lead.fit ?? said.fit;
  const parts = {
    ...joined,
    ...(holdBacks.length > 0 && { holdBacks: holdBacks.slice(0, 20) }),
    ...(fit && { fit }),
  };
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return { parts, isNew: names.some((name) => !sameValue(parts[name], lead[name])) };
}

/** What cannot be read, as lines of a note: "E-mail: jan(at)". */
function withNote(row: UnderstoodRow, headings: readonly string[]): UnderstoodRow {
  const lines = row.problems.flatMap(({ column, value }) =>
    column === undefined || !value ? [] : [`${headings[column] ?? ''}: ${value}`],
  );
  if (lines.length === 0) return row;
  const note = [row.followUp.note, ...lines].filter(Boolean).join('\n').slice(0, 10_000);
  return { ...row, followUp: { ...row.followUp, note } };
}

/**
 * Decides for every row whether it is new, merged, unchanged or bad: each is compared with the leads
 * of the base and with those the rows before it make. Changes nothing.
 */
export function planRows(
  understood: readonly UnderstoodRow[],
  headingsOf: (table: number) => readonly string[],
  planning: Planning,
): PlannedRows {
  const { options, strictness, apart, onRow } = planning;
  const known = new KnownLeads();
  const leads = new Map<string, PlannedLead>();
  for (const lead of planning.known) {
    const planned = PlannedLead.ofBase(lead);
    known.put(planned);
    known.byName.set(`${lead.kind} ${nameKeyOf(lead)}`, lead);
    leads.set(lead.id, planned);
  }
  let number = planning.nextNumber;
  const rows = understood.map((given, index): PlannedRow => {
    if (index % 1000 === 999) onRow(index + 1);
    const left: PlannedRow = { outcome: 'bad', changed: nothing, kept: nothing };
    const { record } = given;
    const decision = options.decisions[index];
    if (!record || (given.problems.length > 0 && options.badValues === 'leave-out')) return left;
    if (decision === 'skip') return { ...left, outcome: 'skipped' };
    const row = given.problems.length > 0 ? withNote(given, headingsOf(given.table)) : given;
    // Most rows of most files share nothing with anybody: they are not compared at all.
    const keys = given.keys ?? recognitionKeys(record);
    const isKnown = keys.some((key) => known.has(key));
    if (isKnown) row.complete?.(row);
    const own = {
      id: row.lead?.id ?? '',
      traits() {
        row.complete?.(row);
        return traitsOf(record);
      },
    };
    const isApart = (lead: Lead) => apart.areApart(own, comparedLead(lead));
    const recognised = isKnown
      ? recogniseAmong(known.sharing(keys), record, strictness, isApart)
      : undefined;
    const named =
      recognised || known.byName.size === 0
        ? undefined
        : known.byName.get(`${record.kind} ${given.nameKey ?? nameKeyOf(record)}`);
    const alike = named && !isApart(named) ? named : undefined;
    const suggestion: RowSuggestion | undefined = alike && {
      leadId: alike.id,
      number: alike.number,
      name: alike.name.value,
      reason: 'same-name',
    };
    const target = recognised?.lead.id ?? (decision === 'merge' ? alike?.id : undefined);
    const planned = target === undefined ? undefined : leads.get(target);
    if (!planned) {
      const made = { row: { ...row, record }, at: index, number, making: planning };
      const fresh = PlannedLead.ofRow(made, (id) => leads.has(id));
      number += 1;
      known.put(fresh);
      leads.set(fresh.id, fresh);
      return {
        outcome: 'new',
        leadId: fresh.id,
        changed: nothing,
        kept: nothing,
        ...(suggestion && { suggestion }),
      };
    }
    const { lead: before, firstRow } = planned;
    row.complete?.(row);
    const merged = mergedLead(before, row, record, planning);
    const { kept, changed } = merged;
    const found = {
      leadId: before.id,
      kept,
      changed,
      ...(firstRow !== undefined && { firstRow }),
      ...(recognised && { by: recognised.by }),
      ...(suggestion && { suggestion }),
    };
    if (!merged.lead) return { outcome: 'unchanged', ...found };
    const revision = planned.before ? planned.before.revision + 1 : 1;
    const lead = { ...merged.lead, revision };
    if (!planned.before) lead.createdAt = before.createdAt;
    planned.lead = lead;
    known.put(planned);
    return { outcome: 'merged', ...found };
  });
  return { rows, leads };
}

/**
 * The keys and names that leads of the base are looked up by. Each row keeps its own, since they are
 * asked for again. Names are not needed where the base is empty.
 */
export function wantedKeys(
  understood: readonly UnderstoodRow[],
  withNames: boolean,
): { keys: Set<string>; names: Set<string> } {
  const keys = new Set<string>();
  const names = new Set<string>();
  for (const row of understood) {
    const { record } = row;
    if (!record) continue;
    row.keys = recognitionKeys(record);
    for (const key of row.keys) keys.add(key);
    if (!withNames) continue;
    row.nameKey = nameKeyOf(record);
    if (row.nameKey) names.add(row.nameKey);
  }
  return { keys, names };
}
