import { createRoot } from 'react-dom/client';
import { PanelApp } from '@/components/panel/panel-app';
import type { PopupBeginning } from './popup-actions';

export function showPanel(root: HTMLElement, { actions, first }: PopupBeginning): void {
  createRoot(root).render(<PanelApp actions={actions} first={first} />);
}
