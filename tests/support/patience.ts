import { vi } from 'vitest';

/**
 * What a test waits for comes when the machine has done other things first: a busy one takes longer than the
 * second that is usual. Who waits in vain is told all the same. Milliseconds.
 */
const patience = 15_000;

const { waitFor } = vi;
vi.waitFor = (check, options = patience) => waitFor(check, options);

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/dom');
  configure({ asyncUtilTimeout: patience });
}
