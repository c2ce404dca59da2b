import { caps } from '../caps';
import { textSize } from '../findings-size';
import { completeFindings } from './complete-findings';
import { handedFindingsSchema, type PageFindings } from './findings-schema';

/** What the page handed over is not what the reader returns. `message` names the first thing wrong. */
export class FindingsError extends Error {
  override readonly name = 'FindingsError';
}

/**
 * Accepts what came back from a page and completes it, or throws a FindingsError. The page cannot reach into the
 * reader's world, but nothing is taken on trust that was made of its content.
 */
export function parseFindings(raw: unknown): PageFindings {
  let size: number;
  try {
    size = JSON.stringify(raw)?.length ?? 0;
  } catch {
    throw new FindingsError('findings are not plain JSON');
  }
  if (size === 0) throw new FindingsError('findings are missing');
  // The reader trims to the same.
  if (size > caps.findings.json || textSize(raw) > caps.findings.text)
    throw new FindingsError(`findings are too large: ${size} characters`);
  const parsed = handedFindingsSchema.safeParse(raw);
  if (parsed.success) return completeFindings(parsed.data);
  const [issue] = parsed.error.issues;
  throw new FindingsError(
    `findings.${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`,
  );
}
