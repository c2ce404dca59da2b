import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import { countWeighed, emptyPreview, weigh } from '@/lib/domain/questions/activation';
import type { QuestionActions, QuestionState } from '@/lib/services/question-actions';

export type QuestionWorld = Partial<QuestionState>;

/** Marker questions in memory, in place of those of the store. */
export function fakeQuestions(leads: () => Lead[], world: QuestionWorld = {}): QuestionActions {
  const active = world.active ?? defaultQuestionSet;
  let state: QuestionState = { versions: world.versions ?? [active], ...world, active };
  const listeners = new Set<(state: QuestionState) => void>();
  const set = (next: QuestionState) => {
    const before = state;
    state = next;
    for (const tell of listeners) tell(state);
    return async () => void set(before);
  };
  const withVersion = (added: QuestionState['active']) => [
    ...state.versions.filter(({ id, version }) => id !== added.id || version !== added.version),
    added,
  ];
  const find = (id: string, version: number) =>
    state.versions.find((known) => known.id === id && known.version === version);
  return {
    subscribe(onState) {
      listeners.add(onState);
      onState(state);
      return () => void listeners.delete(onState);
    },
    async storeDraft(draft) {
      const { draft: _, ...rest } = state;
      set({ ...rest, ...(draft && { draft }) });
    },
    async startTrial(trial) {
      const { draft: _, ...rest } = state;
      const since = Date.UTC(2026, 10, 22);
      const undo = set({ ...rest, versions: withVersion(trial), trial: { set: trial, since } });
      return { result: undefined, undo };
    },
    async endTrial() {
      const { trial: _, ...rest } = state;
      return { result: undefined, undo: set(rest) };
    },
    async preview(previewed) {
      const preview = emptyPreview();
      const findAny = (id: string, version: number) =>
        previewed.id === id && previewed.version === version ? previewed : find(id, version);
      for (const lead of leads()) {
        const weighed = weigh(lead, previewed, findAny);
        const { id, number, name } = lead;
        if (countWeighed(preview, id, weighed))
          preview.changes.push({ id, number, name: name.value, ...weighed });
      }
      return preview;
    },
    async activate(activated) {
      const { draft: _, trial, ...rest } = state;
      const stays = trial && trial.set.version !== activated.version && { trial };
      const undo = set({
        ...rest,
        ...stays,
        versions: withVersion(activated),
        active: activated,
      });
      return { result: { moved: 0, changed: 0 }, undo };
    },
    asked: async () => ({
      active: state.active,
      ...(state.trial && { trial: state.trial.set }),
      former: state.versions,
    }),
  };
}
