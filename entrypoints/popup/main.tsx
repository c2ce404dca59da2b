import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import './popup.css';
import { startReading } from '@/lib/services/early-reading';

/** How long the popup rather stays empty than says that it is reading. Milliseconds. */
const patience = 150;

/** First of all the page is read: everything else is loaded meanwhile. */
async function openPopup(root: HTMLElement): Promise<void> {
  const early = startReading();
  const screen = import('./show-panel');
  const { beginPopup } = await import('./popup-actions');
  const beginning = await beginPopup(early, screen, patience);
  (await screen).showPanel(root, beginning);
}

const root = document.getElementById('root');
if (root) void openPopup(root);
