import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SnackbarMessage } from '@/components/ui/snackbar';
import type { SaveErrorCode } from '@/lib/services/save-error';

function codeOf(error: unknown): SaveErrorCode {
  const known: SaveErrorCode[] = [
    'conflict',
    'quota',
    'closed',
    'read-only',
    'suppressed',
    'failed',
  ];
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return known.find((each) => each === code) ?? 'failed';
}

/** The line at the foot of the dashboard: what was done, how to undo it, what failed and why. */
export function useMessages() {
  const t = useTranslations('leads');
  const common = useTranslations('common');
  const [message, setMessage] = useState<SnackbarMessage>();
  const show = useCallback((text: string, action?: SnackbarMessage['action']) => {
    setMessage((last) => ({ id: (last?.id ?? 0) + 1, text, ...(action && { action }) }));
  }, []);
  const fail = useCallback(
    (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      show(t(`failed.${codeOf(error)}`, { detail }));
    },
    [show, t],
  );
  const attempt = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | undefined> => {
      try {
        return await work();
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    [fail],
  );
  const notify = useCallback(
    (text: string, undo?: () => Promise<unknown>) => {
      if (!undo) return show(text);
      const onPress = () =>
        void attempt(async () => {
          await undo();
          show(t('done.undone'));
        });
      show(text, { label: common('undo'), onPress });
    },
    [attempt, common, show, t],
  );
  const clear = useCallback(() => setMessage(undefined), []);
  return { message, notify, attempt, fail, clear };
}
