import type { CapturedRecord } from './captured-record';
import { emptyQualification } from './empty-qualification';
import type { Lead, LeadDraft } from './lead';
import { leadDraftSchema } from './lead';
import type { QuestionSet } from './qualification';
import { sourceChannelOf } from './source-channel-of';

export interface DraftDefaults {
  set: QuestionSet;
  /** Page the record was read from: its site tells the source channel. */
  pageUrl: string;
  responsible: string;
  now: number;
}

/** A draft for a prospect that is not in the base yet: nothing answered, first rung of the funnel. */
export function draftFromRecord(record: CapturedRecord, defaults: DraftDefaults): LeadDraft {
  const { channel, site } = sourceChannelOf(defaults.pageUrl);
  const { detailUrl: _, ...values } = record;
  return {
    ...values,
    qualification: emptyQualification(defaults.set),
    stage: { value: 'suspect', since: defaults.now, reason: '' },
    sourceChannel: channel,
    sourceSite: site,
    tags: [],
    note: '',
    responsible: defaults.responsible,
    paidOrders: '',
    preliminaryOrders: '',
  };
}

/** The same for a lead that was read by the schema, or made, a moment ago: nothing of it is shared. */
export function copiedDraft(lead: Lead): LeadDraft {
  const fields: Readonly<Partial<Record<keyof LeadDraft, unknown>>> = { ...lead, leadId: lead.id };
  const draftFields = Object.keys(leadDraftSchema.shape) as (keyof LeadDraft)[];
  const kept = draftFields.flatMap((name) =>
    fields[name] === undefined ? [] : [[name, fields[name]] as const],
  );
  return structuredClone(Object.fromEntries(kept)) as LeadDraft;
}

/** A lead of the base opened for editing, with all its answers. */
export function draftFromLead(lead: Lead): LeadDraft {
  return leadDraftSchema.parse({ ...lead, leadId: lead.id });
}
