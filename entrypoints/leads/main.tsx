import '@/lib/domain/without-evaluation';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Dashboard } from '@/components/leads/dashboard';
import { openLeadBase } from '@/lib/db/database';
import { followClock } from '@/lib/services/clock';
import { createDashboardActions } from '@/lib/services/dashboard-actions';
import { loadSettings } from '@/lib/settings/settings';

async function openDashboard(root: HTMLElement): Promise<void> {
  const actions = createDashboardActions(openLeadBase());
  const [settings] = await Promise.all([loadSettings(), followClock()]);
  createRoot(root).render(
    <StrictMode>
      <Dashboard actions={actions} settings={settings} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void openDashboard(root);
