// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { DashboardProvider, type DashboardTools } from '@/components/leads/dashboard-context';
import { useQuestionDraft } from '@/components/questions/use-question-draft';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { draftOfSet } from '@/lib/domain/questions/question-set-draft';
import type { QuestionState } from '@/lib/services/question-actions';
import { fakeQuestions } from '../leads/fake-questions';

afterEach(cleanup);

const tools = {
  actions: { questions: fakeQuestions(() => []) },
  attempt: <T,>(work: () => Promise<T>) => work(),
} as unknown as DashboardTools;
const none: QuestionState = { active: defaultQuestionSet, versions: [defaultQuestionSet] };
const { questions, ...rest } = draftOfSet(defaultQuestionSet);
const written = { ...rest, questions: questions.slice(0, 2) };

/** What is written over what the store says, which a test may let it say late. */
const open = (beginning: QuestionState) =>
  renderHook(({ state }) => useQuestionDraft(state), {
    initialProps: { state: beginning },
    wrapper: ({ children }: { children: ReactNode }) => (
      <DashboardProvider value={tools}>{children}</DashboardProvider>
    ),
  });

it('is what the store has, also when that comes later or from another page', () => {
  const { result, rerender } = open(none);
  expect(result.current.isWritten).toBe(false);
  rerender({ state: { ...none, draft: written } });
  expect(result.current).toMatchObject({ isWritten: true, draft: written });
  rerender({ state: none });
  expect(result.current.isWritten).toBe(false);
});

it('stays what is written here, whatever the store says of it', () => {
  const { result, rerender } = open(none);
  act(() => result.current.change(written));
  rerender({ state: { ...none, draft: draftOfSet(defaultQuestionSet) } });
  expect(result.current).toMatchObject({ isWritten: true, draft: written });
});

it('does not come back by what the store says late of a draft that was let go', () => {
  const { result, rerender } = open(none);
  act(() => result.current.change(written));
  act(() => result.current.forget());
  rerender({ state: { ...none, draft: { ...written } } });
  rerender({ state: none });
  expect(result.current.isWritten).toBe(false);
});
