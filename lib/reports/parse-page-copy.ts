import * as z from 'zod';
import { copyCaps, type PageCopy } from '@/lib/capture/copying/page-copy';

const stepSchema = z.union([
  z.string(),
  z.literal(0),
  z.tuple([z.string().regex(/^[a-z][a-z\d:._-]{0,80}$/i)], z.string()),
]);
const pageCopySchema = z.object({
  url: z.url({ protocol: /^https?$/ }).max(2048),
  // An element is two steps.
  steps: z.array(stepSchema).max(2 * copyCaps.nodes + copyCaps.depth),
  truncated: z.boolean(),
});

/** What came back from a page, when it is a copy within its caps; undefined for anything else. */
export function parsePageCopy(raw: unknown): PageCopy | undefined {
  const parsed = pageCopySchema.safeParse(raw).data;
  if (!parsed) return undefined;
  let length = 0;
  for (const step of parsed.steps)
    if (step !== 0) length += typeof step === 'string' ? step.length : step.join('').length;
  // The last element that fitted may go over it.
  return length <= copyCaps.text * 1.5 ? parsed : undefined;
}
