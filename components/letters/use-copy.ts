import { useState } from 'react';

/** Copies text; `state` says how it went. */
export function useCopy() {
  const [state, setState] = useState<'copied' | 'failed'>();
  return {
    state,
    copy(text: string) {
      navigator.clipboard.writeText(text).then(
        () => setState('copied'),
        () => setState('failed'),
      );
    },
  };
}
