import { describe, expect, it } from 'vitest';
import { entryCommand } from '@/components/panel/entry-keys';
import { findNextNew, selectableKeys } from '@/components/panel/list-entries';
import { panelReducer } from '@/components/panel/panel-reducer';
import { hasChanges, initialState, type PanelEvent } from '@/components/panel/panel-state';
import { isSaveShortcut } from '@/components/panel/save-shortcut';
import {
  entry,
  knownProspect,
  kovarna,
  leadOf,
  listOf,
  newProspect,
  openedList,
  openedProspect,
} from './fake-panel';

const run = (...events: PanelEvent[]) => events.reduce(panelReducer, initialState);
const opened = { type: 'opened', opened: openedProspect(newProspect()) } as const;
const lead = leadOf(kovarna());
const saved = {
  type: 'prospect-saved',
  saved: { lead },
  prospect: { ...newProspect(), known: { lead } },
} as const;

describe('panelReducer', () => {
  it('counts an opened prospect as untouched until something is typed', () => {
    const before = run(opened).screen;
    const { draft } = newProspect();
    const after = run(opened, { type: 'edited', draft: { ...draft, note: 'x' } }).screen;
    expect(before.name === 'prospect' && before.prospect.edited).toBe(false);
    expect(after.name === 'prospect' && after.prospect.edited).toBe(true);
  });

  it('stays at the chosen tab where the same page is read once more, not where another is', () => {
    const tabAfter = (again: PanelEvent) => {
      const { screen } = run(opened, { type: 'tab-chosen', tab: 'qualify' }, again);
      return screen.name === 'prospect' && screen.prospect.tab;
    };
    expect(tabAfter(opened)).toBe('qualify');
    const other = { ...newProspect(), pageKey: 'http://other.test/' };
    expect(tabAfter({ type: 'opened', opened: openedProspect(other) })).toBe('details');
  });

  it('has something to save where the prospect is new, typed in, or the page says more', () => {
    const shown = (prospect = newProspect()) => ({
      prospect,
      tab: 'details' as const,
      edited: false,
      saving: false,
    });
    expect(hasChanges(shown())).toBe(true);
    expect(hasChanges(shown(knownProspect(lead)))).toBe(false);
    expect(hasChanges({ ...shown(knownProspect(lead)), edited: true })).toBe(true);
    expect(hasChanges(shown({ ...knownProspect(lead), restoredAt: 1 }))).toBe(true);
    const poorer = leadOf({ ...kovarna(), emails: [] });
    expect(hasChanges(shown(knownProspect(poorer)))).toBe(true);
  });

  it('keeps a problem in sight while the draft is edited, except the fields it complained of', () => {
    const { draft } = newProspect();
    const edited = { type: 'edited', draft } as const;
    const problemAfter = (problem: Extract<PanelEvent, { type: 'save-failed' }>['problem']) => {
      const { screen } = run(opened, { type: 'save-failed', problem }, edited);
      return screen.name === 'prospect' && screen.prospect.problem?.code;
    };
    expect(problemAfter({ code: 'conflict' })).toBe('conflict');
    expect(problemAfter({ code: 'incomplete', problems: [] })).toBeUndefined();
  });

  it('gives the typed draft back when a save is undone', () => {
    const { draft } = newProspect();
    const note = { ...draft, note: 'typed' };
    const state = run(opened, { type: 'edited', draft: note }, saved, { type: 'save-undone' });
    expect(state.saved).toBeUndefined();
    expect(state.screen).toMatchObject({
      name: 'prospect',
      prospect: { edited: true, prospect: { draft: { note: 'typed' } } },
    });
  });

  it('leaves another page alone when a save of the last one is undone', () => {
    const other = { ...newProspect(), pageKey: 'https://other.example/' };
    const state = run(
      opened,
      saved,
      { type: 'opened', opened: openedProspect(other) },
      { type: 'save-undone' },
    );
    expect(state.screen).toMatchObject({ prospect: { edited: false, prospect: other } });
  });

  it('marks a saved entry and its repetitions in the list, and unmarks them', () => {
    const list = listOf(
      [entry('Alfa'), entry('Beta'), entry('Alfa 2', { repeats: 'Alfa' })],
      ['Alfa'],
    );
    const prospect = { ...newProspect(), entryKey: 'Alfa' };
    const open: PanelEvent[] = [
      { type: 'opened', opened: openedList(list) },
      { type: 'prospect-opened', prospect },
      { ...saved, prospect: { ...prospect, known: { lead } } },
    ];
    const known = (...events: PanelEvent[]) => {
      const { screen } = run(...open, ...events, { type: 'back-to-list' });
      return screen.name === 'list'
        ? [
            screen.list.list.entries.map((each) => each.known !== undefined),
            screen.list.ticked.size,
          ]
        : undefined;
    };
    expect(known()).toEqual([[true, false, true], 0]);
    expect(known({ type: 'save-undone' })).toEqual([[false, false, false], 0]);
  });
});

describe('list entries', () => {
  it('offers only what would become a lead', () => {
    const entries = [
      entry('A', { known: { lead } }),
      entry('B'),
      entry('B 2', { repeats: 'B' }),
      entry('C'),
    ];
    expect(selectableKeys(entries)).toEqual(['B', 'C']);
    expect(findNextNew(entries, 'B')?.key).toBe('C');
    expect(findNextNew(entries, 'C')?.key).toBe('B');
    expect(findNextNew(entries, undefined)?.key).toBe('B');
  });
});

describe('keys', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false };
  it('move within the list and leave the browser its own', () => {
    const at = { active: 0, count: 3 };
    expect(entryCommand({ ...plain, key: 'k' }, at)).toEqual({ kind: 'move', to: 0 });
    expect(entryCommand({ ...plain, key: 'End' }, at)).toEqual({ kind: 'move', to: 2 });
    expect(entryCommand({ ...plain, key: 's', ctrlKey: true }, at)).toBeUndefined();
    expect(entryCommand({ ...plain, key: 'j' }, { active: 0, count: 0 })).toBeUndefined();
  });

  it('save with Ctrl and with ⌘', () => {
    expect(isSaveShortcut({ key: 'Enter', ctrlKey: true, metaKey: false })).toBe(true);
    expect(isSaveShortcut({ key: 'S', ctrlKey: false, metaKey: true })).toBe(true);
    expect(isSaveShortcut({ key: 's', ctrlKey: false, metaKey: false })).toBe(false);
  });
});
