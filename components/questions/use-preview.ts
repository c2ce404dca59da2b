import { useEffect, useRef, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { ActivationPreview } from '@/lib/domain/questions/activation';

/** A look at what a version would change; another one, or leaving, gives the last one up. */
export function usePreview() {
  const { actions, attempt } = useDashboard();
  const [set, setSet] = useState<QuestionSet>();
  const [found, setFound] = useState<ActivationPreview>();
  const [seen, setSeen] = useState(0);
  const running = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  return {
    set,
    found,
    seen,
    open(wanted: QuestionSet) {
      running.current?.abort();
      const control = new AbortController();
      const { signal } = control;
      running.current = control;
      setSet(wanted);
      setFound(undefined);
      setSeen(0);
      const onProgress = (leads: number) => void (signal.aborted || setSeen(leads));
      void attempt(() => actions.questions.preview(wanted, { signal, onProgress })).then(
        (preview) => {
          if (signal.aborted) return;
          setFound(preview);
          // It failed, which has been said: nobody is left to wait for it.
          if (!preview) setSet(undefined);
        },
      );
    },
    close() {
      running.current?.abort();
      setSet(undefined);
      setFound(undefined);
    },
  };
}
