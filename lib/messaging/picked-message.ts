import * as z from 'zod';
import { fillSchema, recipeRuleSchema } from '@/lib/domain/recipes/recipe';
import { onPageMessage, type PageSender } from '@/lib/platform/page-link';

/** What a picker sends: made in a hostile page, and bound to what the user asked for by its ticket. */
const pickedSchema = z.object({
  ticket: z.string().max(64),
  rule: recipeRuleSchema,
  fill: fillSchema,
});
export type PickedMessage = z.infer<typeof pickedSchema>;

export type PickedReply = { ok: true; name: string } | { ok: false };

/** Calls back with what was picked, if it is that; whatever fails is answered with `ok: false`. */
export function onPicked(
  listener: (picked: PickedMessage, sender: PageSender) => Promise<PickedReply>,
): void {
  onPageMessage(async (data, sender): Promise<PickedReply> => {
    const picked = pickedSchema.safeParse(data).data;
    if (!picked) return { ok: false };
    return listener(picked, sender).catch((): PickedReply => ({ ok: false }));
  });
}
