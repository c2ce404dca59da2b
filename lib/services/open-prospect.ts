import type { LeadBase } from '@/lib/db/database';
import { bringDraft } from '@/lib/domain/bring-draft';
import type { PageInfo } from '@/lib/domain/capture-result';
import { type CapturedRecord, emptyRecord, type RecordKind } from '@/lib/domain/captured-record';
import type { PanelDraft } from '@/lib/domain/draft';
import { layDraft } from '@/lib/domain/lay-draft';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { draftFromLead, draftFromRecord } from '@/lib/domain/lead-draft';
import { keyStrength } from '@/lib/domain/match-keys';
import type { Strictness } from '@/lib/domain/matching/strictness';
import { mergeCapture } from '@/lib/domain/merge-capture';
import { isAnswered } from '@/lib/domain/questions/carry-over';
import { askedQuestions, type TodaysQuestions, todaysQuestions } from './asked-questions';
import { mergeDraft } from './merge-draft';
import type { KnownLead, OpenProspect } from './panel-actions';
import { loadDraft } from './panel-draft';
import { recognise } from './recognise';
import { loadSuppressed } from './suppressed';

export interface OpeningContext {
  page: PageInfo;
  pageKey: string;
  how: OpenProspect['how'];
  entryKey?: string;
  /** Who new leads are given to. */
  responsible: string;
  /** What a record needs to be taken for a lead of the base. */
  strictness: Strictness;
  now: number;
}

/** A draft without answers asks the questions of today; one with answers keeps those it was asked. */
async function withQuestions(
  base: LeadBase,
  draft: LeadDraft,
  today?: TodaysQuestions,
): Promise<Pick<OpenProspect, 'draft' | 'questions'>> {
  const questions = await askedQuestions(base, draft.qualification, today);
  if (isAnswered(draft.qualification.markers)) return { draft, questions };
  const { id, version } = questions.active;
  const markers = { setId: id, setVersion: version, answers: {} };
  return {
    draft: { ...draft, qualification: { ...draft.qualification, markers } },
    questions,
  };
}

async function findKnown(
  base: LeadBase,
  record: CapturedRecord,
  asked: Promise<PanelDraft | undefined>,
  { strictness, pageKey }: OpeningContext,
): Promise<KnownLead | undefined> {
  const [recognised, stored] = await Promise.all([
    recognise(base, record, strictness, pageKey),
    asked,
  ]);
  if (recognised) {
    const { lead, by, personId } = recognised;
    return { lead, by: keyStrength(by).kind, ...(personId && { personId }) };
  }
  // The values it was recognised by may have been corrected in the draft.
  const leadId = stored?.lead?.leadId;
  const lead = leadId === undefined ? undefined : await base.leads.get(leadId);
  return lead && { lead };
}

/** The draft of last time over today's reading and today's base. */
function layStored(
  { lead: typed, read }: PanelDraft,
  record: CapturedRecord,
  known: KnownLead | undefined,
): LeadDraft | undefined {
  if (!typed) return undefined;
  const laid = layDraft(typed, read, record);
  if (laid.leadId !== undefined && laid.leadId === known?.lead.id) return laid;
  const { leadId: _, ...unbound } = laid;
  return known ? bringDraft(known.lead, unbound) : unbound;
}

async function openRecord(
  base: LeadBase,
  record: CapturedRecord,
  context: OpeningContext,
  asked: Promise<PanelDraft | undefined>,
): Promise<OpenProspect> {
  const { page, pageKey, how, entryKey, responsible, now } = context;
  // Asked for together: whoever pressed the button waits for the slowest, not for all of them in turn.
  const [stored, today, known, suppressed] = await Promise.all([
    asked,
    todaysQuestions(base),
    findKnown(base, record, asked, context),
    loadSuppressed(base),
  ]);
  const allowed = suppressed.withhold(record);
  const withheld = allowed ? 'people' : 'whole';
  const merged = known && mergeCapture(known.lead, record);
  const defaults = { set: today.active, pageUrl: page.url, responsible, now };
  const untouched = merged?.draft ?? draftFromRecord(record, defaults);
  const fresh = await withQuestions(base, untouched, today);
  const laid = stored && layStored(stored, record, known);
  const { draft, questions } = laid ? await withQuestions(base, laid, today) : fresh;
  const sameLead = known && stored?.lead?.leadId === known.lead.id;
  const baseRevision = (sameLead && stored?.baseRevision) || known?.lead.revision;
  return {
    pageKey,
    page,
    how,
    ...(entryKey !== undefined && { entryKey }),
    draft,
    fresh: fresh.draft,
    read: record,
    ...(known && { known, baseRevision }),
    differences: merged?.differences ?? [],
    questions,
    ...(allowed !== record && { withheld }),
    ...(laid && stored && { restoredAt: stored.at, tab: stored.tab }),
  };
}

/** A record as read, recognised in the base, with the draft of last time laid over it. */
export async function openProspect(
  base: LeadBase,
  record: CapturedRecord,
  context: OpeningContext,
): Promise<OpenProspect> {
  const asked = loadDraft(base, context.pageKey).then((stored) => {
    // Another selection on the same page is another prospect.
    const other = context.how === 'selection' && stored?.read?.name.value !== record.name.value;
    return other ? undefined : stored;
  });
  return openRecord(base, record, context, asked);
}

/** A draft that has no reading to be laid over: a selection that is gone, or something typed. */
export async function reopenDraft(
  base: LeadBase,
  stored: PanelDraft & { lead: LeadDraft },
  context: OpeningContext,
): Promise<OpenProspect> {
  if (stored.read) return openRecord(base, stored.read, context, Promise.resolve(stored));
  const { read: _, ...prospect } = await openRecord(
    base,
    stored.lead,
    context,
    Promise.resolve(stored),
  );
  return prospect;
}

/** Nothing but the kind is known: all of it will be typed. */
export async function openEmptyProspect(
  base: LeadBase,
  kind: RecordKind,
  context: OpeningContext,
): Promise<OpenProspect> {
  const origin = { source: 'manual' as const, where: '', at: context.now };
  const { read: _, ...prospect } = await openRecord(
    base,
    emptyRecord(kind, { value: '', origin }),
    context,
    Promise.resolve(undefined),
  );
  return prospect;
}

async function onLead(
  base: LeadBase,
  prospect: OpenProspect,
  lead: Lead,
  typed: LeadDraft,
): Promise<OpenProspect> {
  const { restoredAt: _, known, ...rest } = prospect;
  const { draft, questions } = await withQuestions(base, typed);
  const by = known?.by && { by: known.by };
  return {
    ...rest,
    draft,
    fresh: draftFromLead(lead),
    questions,
    known: { lead, ...by },
    baseRevision: lead.revision,
    differences: [],
  };
}

/** The prospect on top of the lead as the base has it now: what was typed counts, field by field. */
export async function bringOnto(
  base: LeadBase,
  prospect: OpenProspect,
  lead: Lead,
): Promise<OpenProspect> {
  const { draft, baseRevision } = prospect;
  const merged =
    draft.leadId === lead.id && baseRevision !== undefined
      ? await mergeDraft(base, draft, baseRevision)
      : undefined;
  // One's own version of a known lead is kept as it is; a new prospect is joined with the lead.
  const typed = merged?.draft ?? (draft.leadId === lead.id ? draft : bringDraft(lead, draft));
  return onLead(base, prospect, lead, typed);
}

/** The lead as the base has it now; what was typed is let go. */
export async function takeTheirs(
  base: LeadBase,
  prospect: OpenProspect,
  lead: Lead,
): Promise<OpenProspect> {
  return onLead(base, prospect, lead, draftFromLead(lead));
}
