import { v7 as uuidv7 } from 'uuid';
import type { CapturedRecord } from '@/lib/domain/captured-record';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import { layFollowUp } from '@/lib/domain/import/lay-follow-up';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { recognitionKeys, withPeopleKeys } from '@/lib/domain/match-keys';
import type { QuestionSet } from '@/lib/domain/qualification';
import { keptKeys, leadRow } from '@/lib/services/lead-row';
import type { ImportOptions } from './import-types';
import type { UnderstoodRow } from './understand-rows';

/** What the leads of rows are made by. */
export interface Making {
  set: QuestionSet;
  options: ImportOptions;
  now: number;
}

type RowWithRecord = UnderstoodRow & { record: CapturedRecord };

function newDraft({ record, followUp }: RowWithRecord, { set, options, now }: Making): LeadDraft {
  const draft: LeadDraft & Pick<CapturedRecord, 'detailUrl'> = {
    ...record,
    qualification: emptyQualification(set),
    stage: { value: 'suspect', since: followUp.createdAt ?? now, reason: '' },
    sourceChannel: followUp.sourceChannel ?? options.sourceChannel,
    sourceSite: followUp.sourceSite ?? '',
    tags: [],
    note: '',
    responsible: '',
    paidOrders: '',
    preliminaryOrders: '',
  };
  if (draft.detailUrl !== undefined) delete draft.detailUrl;
  layFollowUp(draft, followUp, { conflicts: 'take', now });
  return draft;
}

/** A new lead of a row; one of our own export keeps all it was but its number. */
function newLead(
  row: RowWithRecord,
  before: { id: string; number: number },
  keys: string[],
  making: Making,
): Lead {
  const { set, now } = making;
  const { lead: whole, followUp } = row;
  if (whole) return { ...whole, ...before, revision: 1 };
  row.complete?.(row);
  const lead = leadRow(newDraft(row, making), { before, keys, set, now });
  const { createdAt, potential, sourcePage, stageSince, retainUntil, notifiedAt } = followUp;
  if (stageSince !== undefined) lead.stage = { ...lead.stage, since: Math.min(stageSince, now) };
  if (retainUntil !== undefined) lead.retainUntil = retainUntil;
  if (notifiedAt !== undefined) lead.notifiedAt = notifiedAt;
  if (createdAt !== undefined) lead.createdAt = Math.min(createdAt, now);
  if (potential && !lead.potential && Object.keys(lead.qualification.markers.answers).length === 0)
    lead.potential = potential;
  if (sourcePage) lead.visits = [{ url: sourcePage, title: '', at: lead.createdAt }];
  return lead;
}

/**
 * A lead as it will be, and as the base has it. One that a row makes is made only when something is
 * compared with it, or when it is written: of most rows nothing but their keys is needed before.
 */
export class PlannedLead {
  readonly id: string;
  /** As the base has it. */
  readonly before: Lead | undefined;
  /** The row that makes it, by its place among all. */
  readonly firstRow: number | undefined;
  readonly #row: RowWithRecord | undefined;
  readonly #making: Making | undefined;
  readonly #number: number;
  #keys: string[];
  #lead: Lead | undefined;

  private constructor(
    id: string,
    keys: string[],
    before: Lead | undefined,
    made?: { row: RowWithRecord; at: number; number: number; making: Making },
  ) {
    this.id = id;
    this.before = before;
    this.#lead = before;
    this.#keys = keys;
    this.firstRow = made?.at;
    this.#row = made?.row;
    this.#making = made?.making;
    this.#number = made?.number ?? before?.number ?? 0;
  }

  static ofBase(lead: Lead): PlannedLead {
    return new PlannedLead(lead.id, lead.keys, lead);
  }

  /** `isTaken`: whether another lead has an id already. */
  static ofRow(
    made: { row: RowWithRecord; at: number; number: number; making: Making },
    isTaken: (id: string) => boolean,
  ): PlannedLead {
    const { record, lead, keys: own = recognitionKeys(record) } = made.row;
    const id = lead && !isTaken(lead.id) ? lead.id : uuidv7();
    const keys = lead ? lead.keys : keptKeys(withPeopleKeys(own, record));
    return new PlannedLead(id, keys, undefined, made);
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Whether there is anything to write. */
  get isChanged(): boolean {
    return this.before === undefined || this.#lead !== this.before;
  }

  get lead(): Lead {
    this.#lead ??= this.make();
    return this.#lead;
  }

  /** What it is once a row was merged into it. */
  set lead(lead: Lead) {
    this.#lead = lead;
    this.#keys = lead.keys;
  }

  /** The lead, without keeping it where nothing was compared with it. */
  make(): Lead {
    if (this.#lead) return this.#lead;
    if (!this.#row || !this.#making) throw new Error('Nothing to make a lead of.');
    const before = { id: this.id, number: this.#number };
    return newLead(this.#row, before, this.#keys, this.#making);
  }
}
