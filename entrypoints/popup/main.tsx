import '@/lib/domain/without-evaluation';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import './popup.css';
import { wakeWorker } from '@/lib/platform/runtime';
import { beginPopup } from './popup-actions';

/** How long the popup rather stays empty than says that it is reading. Milliseconds. */
const patience = 150;

/** The store is opened and the page's records are made while the screen is loaded. */
async function openPopup(root: HTMLElement): Promise<void> {
  const screen = import('./show-panel');
  const beginning = await beginPopup(screen, patience);
  (await screen).showPanel(root, beginning);
}

// Whoever clips one page clips the next within the half minute. Firefox keeps its process anyway.
if (!import.meta.env.FIREFOX) addEventListener('pagehide', wakeWorker);

const root = document.getElementById('root');
if (root) void openPopup(root);
