import '@/lib/domain/without-evaluation';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { createRoot } from 'react-dom/client';
import { PanelApp } from '@/components/panel/panel-app';
import { openLeadBase } from '@/lib/db/database';
import { getOwnWindowId } from '@/lib/platform/side-panel';
import { followClock } from '@/lib/services/clock';
import { createPanelActions } from '@/lib/services/create-panel-actions';

async function openPanel(root: HTMLElement): Promise<void> {
  const [windowId] = await Promise.all([getOwnWindowId(), followClock()]);
  const actions = createPanelActions(openLeadBase(), 'side-panel', windowId);
  createRoot(root).render(<PanelApp actions={actions} />);
}

const root = document.getElementById('root');
if (root) void openPanel(root);
