// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EditingContext } from '@/components/lead/editing-context';
import { HoldBackChoice } from '@/components/lead/hold-back-choice';
import { draftOf, kovarna } from '@/tests/components/panel/fake-panel';
import { renderEditor } from './draft-host';

const list = [
  { id: 'price', text: 'The price' },
  { id: 'no-time', text: 'No time for it' },
];

const open = (chosen: string[] = [], known = list) =>
  renderEditor(
    { ...draftOf(kovarna()), ...(chosen.length > 0 && { holdBacks: chosen }) },
    (draft, onChange) => (
      <EditingContext value={{ region: '', now: () => 1, holdBacks: known }}>
        <HoldBackChoice draft={draft} onChange={onChange} />
      </EditingContext>
    ),
  );
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

describe('HoldBackChoice', () => {
  it('takes several of the company’s list, and lets them go again', async () => {
    const { user, current } = open();
    await user.click(box('The price'));
    await user.click(box('No time for it'));
    expect(current().holdBacks).toEqual(['price', 'no-time']);
    await user.click(box('The price'));
    await user.click(box('No time for it'));
    expect(current()).not.toHaveProperty('holdBacks');
  });

  it('keeps what is no longer in the list until it is taken off', async () => {
    const { user, current } = open(['old', 'price']);
    await user.click(box('old (no longer in the list)'));
    expect(current().holdBacks).toEqual(['price']);
  });

  it('asks nothing where the list is empty', () => {
    open([], []);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
