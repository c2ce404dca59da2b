import * as z from 'zod';
import { setBadge } from '@/lib/platform/badge';
import { readStored, removeStored, watchStored, writeStored } from '@/lib/platform/storage';

const intentKey = 'clip-intent';

/** Older ones belong to a popup that never opened. */
const freshMs = 15_000;

/** What the user asked for by menu or command, for the panel that opens next. */
const clipIntentSchema = z.object({
  tabId: z.number().int(),
  windowId: z.number().int(),
  /** "Clip selection": the selected text. Absent: the whole page. */
  text: z.string().max(2000).optional(),
  at: z.number().int().nonnegative(),
});
export type ClipIntent = z.infer<typeof clipIntentSchema>;

export async function storeIntent(intent: ClipIntent): Promise<void> {
  await writeStored('session', intentKey, intent);
}

function findFresh(stored: unknown, tabId: number, now: number): ClipIntent | undefined {
  const intent = clipIntentSchema.safeParse(stored).data;
  return intent?.tabId === tabId && now - intent.at <= freshMs ? intent : undefined;
}

/** What was asked for on this tab a moment ago; taken, it is gone, and so is the mark on the button. */
export async function takeIntent(tabId: number, now: number): Promise<ClipIntent | undefined> {
  const intent = findFresh(await readStored('session', intentKey), tabId, now);
  if (intent) await Promise.all([removeStored('session', intentKey), setBadge(tabId, '')]);
  return intent;
}

/** For a panel that may be quicker than the storing of the intent. Returns the way to stop. */
export function watchIntent(onIntent: (intent: ClipIntent) => void): () => void {
  return watchStored('session', intentKey, (stored) => {
    const intent = clipIntentSchema.safeParse(stored).data;
    if (intent) onIntent(intent);
  });
}
