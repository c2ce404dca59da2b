// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useTemplateDraft } from '@/components/letters/use-template-draft';
import type { TemplateItem } from '@/components/letters/use-templates';
import { inventedTemplates } from '../../support/invented-templates';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A draft of the first letter, with all that was written and noted of it. */
function open() {
  const [item] = inventedTemplates;
  if (!item) throw new Error('There is no letter.');
  const kept: TemplateItem[] = [];
  const noted: TemplateItem[] = [];
  let at = 100;
  const keeping = {
    keep: async (written: TemplateItem) => void kept.push(written),
    note: (typed: TemplateItem) => void noted.push(typed),
    now: () => {
      at += 1;
      return at;
    },
  };
  const hook = renderHook(({ of }) => useTemplateDraft(of, keeping), {
    initialProps: { of: item },
  });
  const type = (name: string) => act(() => hook.result.current.change({ name }));
  return { hook, item, kept, noted, type };
}

const names = (items: readonly TemplateItem[]) => items.map(({ value }) => value.name);

it('writes what was typed in one piece after a pause, and notes every keystroke', () => {
  const { kept, noted, type } = open();
  for (const name of ['A', 'Al', 'Alb']) type(name);
  expect(kept).toEqual([]);
  expect(names(noted)).toEqual(['A', 'Al', 'Alb']);
  act(() => void vi.runAllTimers());
  expect(names(kept)).toEqual(['Alb']);
  act(() => void vi.runAllTimers());
  expect(kept).toHaveLength(1);
});

it('writes at once when the field, the screen or the page is left, and once only', async () => {
  const { hook, kept, type } = open();
  type('field');
  await act(() => hook.result.current.settle());
  type('page');
  window.dispatchEvent(new Event('pagehide'));
  type('tab');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  type('screen');
  hook.unmount();
  vi.runAllTimers();
  expect(names(kept)).toEqual(['field', 'page', 'tab', 'screen']);
});

it('goes back in one step, whatever was typed since', async () => {
  const { hook, item, kept, type } = open();
  for (const name of ['A', 'Al']) type(name);
  await act(async () => hook.result.current.back());
  expect(hook.result.current.value).toEqual(item.value);
  act(() => void vi.runAllTimers());
  expect(names(kept)).toEqual([item.value.name]);
});

it('takes over what another page wrote later, and gives up what was typed before it', () => {
  const { hook, item, kept, type } = open();
  type('mine');
  const theirs = { ...item, updatedAt: 1000, value: { ...item.value, name: 'theirs' } };
  hook.rerender({ of: theirs });
  expect(hook.result.current.value.name).toBe('theirs');
  act(() => void vi.runAllTimers());
  expect(kept).toEqual([]);
});

it('keeps typing over what comes back of what it wrote itself', async () => {
  const { hook, kept, type } = open();
  type('A');
  await act(() => hook.result.current.settle());
  type('Al');
  hook.rerender({ of: kept[0] as TemplateItem });
  expect(hook.result.current.value.name).toBe('Al');
});
