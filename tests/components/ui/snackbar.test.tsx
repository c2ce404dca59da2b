// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Snackbar } from '@/components/ui/snackbar';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const undo = { label: 'Undo', onPress: () => {} };

function show(message: Parameters<typeof Snackbar>[0]['message']) {
  const onClose = vi.fn();
  render(<Snackbar message={message} closeLabel="Dismiss" onClose={onClose} stays={1000} />);
  return onClose;
}

/** So many milliseconds. */
function passTime(milliseconds: number): void {
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });
}

test('a message goes by itself, one with a way back later', () => {
  const withUndo = show({ id: 1, text: '3 leads changed.', action: undo });
  const without = show({ id: 2, text: 'Copied.' });
  passTime(500);
  expect(without).toHaveBeenCalledOnce();
  expect(withUndo).not.toHaveBeenCalled();
  passTime(500);
  expect(withUndo).toHaveBeenCalledOnce();
});

test('the way back does not go while it has the focus', () => {
  const onClose = show({ id: 1, text: '3 leads changed.', action: undo });
  screen.getByRole('button', { name: 'Undo' }).focus();
  passTime(5000);
  expect(onClose).not.toHaveBeenCalled();
  screen.getByRole('button', { name: 'Undo' }).blur();
  passTime(1000);
  expect(onClose).toHaveBeenCalledOnce();
});
