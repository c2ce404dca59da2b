// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { InfoPopover } from '@/components/ui/info-popover';

afterEach(cleanup);

test('the note is made when it is opened, and the key Esc leads back to its button', async () => {
  const user = userEvent.setup();
  const note = vi.fn(() => <p>Read from a link</p>);
  render(<InfoPopover label="Origin of Phone 1">{note}</InfoPopover>);
  const button = screen.getByRole('button', { name: 'Origin of Phone 1' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(note).not.toHaveBeenCalled();
  await user.tab();
  await user.keyboard('{Enter}');
  const dialog = screen.getByRole('dialog', { name: 'Origin of Phone 1' });
  expect(dialog.textContent).toBe('Read from a link');
  expect(dialog.contains(document.activeElement)).toBe(true);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(button.getAttribute('aria-expanded')).toBe('false');
});
