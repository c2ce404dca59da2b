import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { PanelApp } from '@/components/panel/panel-app';
import type { PanelActions } from '@/lib/services/panel-actions';

afterEach(cleanup);

/** The whole panel with the given actions, and somebody to use it. */
export function renderPanel(actions: PanelActions) {
  const user = userEvent.setup({ delay: null });
  return { user, ...render(<PanelApp actions={actions} />) };
}
