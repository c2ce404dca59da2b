import { useEffect, useRef, useState } from 'react';
import { useDashboard } from '@/components/leads/dashboard-context';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { ActivationPreview } from '@/lib/domain/questions/activation';

/** What is looked at, for whoever comes back from the leads behind a number of it. */
let looked: QuestionSet | undefined;

/** A look at what a version would change; another one, or leaving, gives the last one up. */
export function usePreview() {
  const { actions, attempt } = useDashboard();
  const [set, setSet] = useState<QuestionSet>();
  const [found, setFound] = useState<ActivationPreview>();
  const [seen, setSeen] = useState(0);
  const running = useRef<AbortController | undefined>(undefined);
  const open = (wanted: QuestionSet) => {
    running.current?.abort();
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    looked = wanted;
    setSet(wanted);
    setFound(undefined);
    setSeen(0);
    const onProgress = (leads: number) => void (signal.aborted || setSeen(leads));
    void attempt(() => actions.questions.preview(wanted, { signal, onProgress })).then(
      (preview) => {
        if (signal.aborted) return;
        setFound(preview);
        if (preview) return;
        // It failed, which has been said: nobody is left to wait for it.
        looked = undefined;
        setSet(undefined);
      },
    );
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the screen is come back to
  useEffect(() => {
    if (looked) open(looked);
    return () => running.current?.abort();
  }, []);
  return {
    set,
    found,
    seen,
    open,
    close() {
      looked = undefined;
      running.current?.abort();
      setSet(undefined);
      setFound(undefined);
    },
  };
}
