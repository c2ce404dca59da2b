import type { Lead } from '@/lib/domain/lead';

/**
 * Why nothing was saved. `conflict`: the lead was changed or deleted elsewhere meanwhile, or the
 * prospect is in the base already. `quota`: the disk or the browser's allowance is full. `closed`:
 * another page upgraded the store; reload. `read-only`: the store is of a newer release.
 * `suppressed`: it is about somebody who asked not to be contacted.
 */
export type SaveErrorCode = 'conflict' | 'quota' | 'closed' | 'read-only' | 'suppressed' | 'failed';

export class SaveError extends Error {
  override name = 'SaveError';

  constructor(
    readonly code: SaveErrorCode,
    message: string,
    /** Conflict: the lead as the base has it now; absent when it was deleted. */
    readonly current?: Lead,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const codeOfName: Record<string, SaveErrorCode> = {
  QuotaExceededError: 'quota',
  StoreReadOnlyError: 'read-only',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
};

/** The error and what it wraps: Dexie keeps the browser's own error as `inner`, or in `failures`. */
function* withCauses(error: unknown): Generator<Error> {
  let next: unknown = error;
  for (let depth = 0; depth < 5 && next instanceof Object; depth += 1) {
    const { inner, cause, failures } = next as Record<string, unknown>;
    if ('name' in next && 'message' in next) yield next as Error;
    next = inner ?? cause ?? (Array.isArray(failures) ? failures[0] : undefined);
  }
}

/** Names what went wrong in a way the screen can say; a SaveError stays as it is. */
export function toSaveError(error: unknown): SaveError {
  if (error instanceof SaveError) return error;
  let message = String(error);
  for (const each of withCauses(error)) {
    const code = codeOfName[each.name];
    if (code) return new SaveError(code, each.message, undefined, { cause: error });
    message = each.message || message;
  }
  return new SaveError('failed', message, undefined, { cause: error });
}
