import { useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type DraftProblem, finishDraft } from '@/lib/domain/finish-draft';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { type AskedQuestions, setOf } from '@/lib/domain/questions/asked-questions';
import { sameValue } from '@/lib/domain/same-value';
import type { SheetDraft } from '@/lib/services/dashboard-actions';
import type { MergedDraft } from '@/lib/services/merge-draft';
import { useDashboard } from './dashboard-context';

function useAskedQuestions({ qualification }: Lead): AskedQuestions | undefined {
  const { actions } = useDashboard();
  const [asked, setAsked] = useState<AskedQuestions>();
  const { markers, trial } = qualification;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another version of the set matters
  useEffect(() => {
    let gone = false;
    void actions.questions.asked(qualification).then((found) => gone || setAsked(found));
    return () => {
      gone = true;
    };
  }, [actions, markers.setId, markers.setVersion, trial?.setId, trial?.setVersion]);
  return asked;
}

/**
 * A lead of the base under edit. What is typed is kept as a draft at every keystroke, so that it
 * outlives the sheet; it is saved only on a wish, and never silently over a change made elsewhere.
 */
export function useLeadEditing(lead: Lead) {
  const t = useTranslations('leads.done');
  const safety = useTranslations('safety.clash');
  const rules = useTranslations('questions');
  const stages = useTranslations('domain.stage');
  const { actions, attempt, notify } = useDashboard();
  const questions = useAskedQuestions(lead);
  const [edited, setEdited] = useState<SheetDraft>();
  const [restoredAt, setRestoredAt] = useState<number>();
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [saving, setSaving] = useState(false);
  const saved = useMemo(() => draftFromLead(lead), [lead]);

  useEffect(() => {
    let gone = false;
    void actions.loadSheetDraft(lead.id).then((kept) => {
      if (gone || !kept) return;
      setEdited((typed) => typed ?? kept);
      setRestoredAt(kept.at);
    });
    return () => {
      gone = true;
    };
  }, [actions, lead.id]);

  const [merged, setMerged] = useState<MergedDraft>();
  const conflict = edited !== undefined && edited.revision !== lead.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each change made elsewhere
  useEffect(() => {
    setMerged(undefined);
    if (!edited || !conflict) return;
    // The save made elsewhere took the draft that was kept of this lead.
    actions.storeSheetDraft(lead.id, edited);
    let gone = false;
    void actions.safety.mergeDraft(edited.draft, edited.revision).then((found) => {
      if (gone || !found) return;
      if (found.clashes.length > 0) return setMerged(found);
      keep({ draft: found.draft, revision: found.revision, at: actions.followUp.now() });
      notify(safety('merged'));
    });
    return () => {
      gone = true;
    };
  }, [conflict, lead.revision]);

  const keep = (sheetDraft: SheetDraft) => {
    setEdited(sheetDraft);
    actions.storeSheetDraft(lead.id, sheetDraft);
  };
  const forget = () => {
    setEdited(undefined);
    setRestoredAt(undefined);
    setProblems([]);
  };
  const discard = () => {
    forget();
    void attempt(() => actions.dropSheetDraft(lead.id));
  };

  const draft = edited?.draft ?? saved;
  const set = questions && setOf(questions, draft.qualification.markers);
  return {
    draft,
    questions,
    set,
    dirty: edited !== undefined,
    conflict,
    clashes: conflict ? merged?.clashes : undefined,
    restoredAt,
    problems,
    saving,
    change(draft: LeadDraft) {
      const revision = edited?.revision ?? lead.revision;
      if (revision === lead.revision && sameValue(draft, saved)) discard();
      else keep({ draft, revision, at: actions.followUp.now() });
      setProblems([]);
    },
    discard,
    /** From here on the draft counts as made on the lead as it is now. */
    keepMine() {
      if (edited)
        keep({ ...edited, draft: merged?.draft ?? edited.draft, revision: lead.revision });
    },
    /** Theirs where both changed the same, mine elsewhere; all of theirs where that is not known. */
    takeTheirs() {
      if (merged)
        keep({ draft: merged.theirs, revision: merged.revision, at: actions.followUp.now() });
      else discard();
    },
    async save() {
      if (!edited || saving) return;
      const finished = finishDraft(edited.draft);
      setProblems(finished.problems);
      if (finished.problems.length > 0) return;
      setSaving(true);
      // Whoever is quick saves before the questions are there.
      const done = await attempt(async () => {
        const asked = set ?? (await actions.questionSetOf(lead));
        return actions.saveLead(finished.draft, asked, edited.revision);
      });
      setSaving(false);
      if (!done) return;
      forget();
      const { rule, result } = done;
      const stage = stages(result.stage.value);
      notify(
        rule ? rules('byRule', { rule: rules(`rule.${rule}`), stage }) : t('saved'),
        done.undo,
      );
    },
  };
}

export type LeadEditing = ReturnType<typeof useLeadEditing>;
