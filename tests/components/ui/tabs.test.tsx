// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Tabs } from '@/components/ui/tabs';

afterEach(cleanup);

const tabs = [
  { id: 'details', title: 'Details', content: <input aria-label="Name" /> },
  { id: 'qualify', title: 'Qualify', count: '2/4', content: <p>Nothing to press</p> },
  { id: 'history', title: 'History', content: <button type="button">Undo</button> },
];

function Host() {
  const [selected, select] = useState<string>('details');
  return <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={select} />;
}

const chosen = () => screen.getByRole('tab', { selected: true });

beforeEach(() => void render(<Host />));

test('only the chosen part is there, named by its tab', async () => {
  expect(screen.getByRole('tabpanel', { name: 'Details' }).textContent).toBe('');
  expect(screen.queryByText('Undo')).toBeNull();
  await userEvent.click(screen.getByRole('tab', { name: 'History' }));
  expect(screen.getByRole('tabpanel', { name: 'History' }).textContent).toBe('Undo');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the arrows, Home and End go from tab to tab, round and round', async () => {
  const user = userEvent.setup();
  await user.tab();
  expect(document.activeElement).toBe(chosen());
  for (const [key, title] of [
    ['{ArrowRight}', 'Qualify2/4'],
    ['{ArrowRight}', 'History'],
    ['{ArrowRight}', 'Details'],
    ['{ArrowLeft}', 'History'],
    ['{Home}', 'Details'],
    ['{End}', 'History'],
  ] as const) {
    await user.keyboard(key);
    expect(chosen().textContent).toBe(title);
    expect(document.activeElement).toBe(chosen());
  }
});

test('the tabs are one stop for the keyboard, and so is a part with nothing to press', async () => {
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  await user.click(screen.getByRole('tab', { name: /Qualify/ }));
  await waitFor(() => expect(screen.getByRole('tabpanel').tabIndex).toBe(0));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('tabpanel'));
});
