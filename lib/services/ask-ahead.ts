import type { Opened, PanelActions, PanelBeginning } from './panel-actions';

/** What a panel shows first, when it is known before the panel is there. */
export interface FirstAnswers {
  beginning: PanelBeginning;
  /** Absent where something else than the page is to be shown. */
  opened?: Opened;
}

export interface AskedAhead {
  /** The same actions; the first time each gives the answer that is under way already. */
  actions: PanelActions;
  /** Everything the screen needs, for one that waits for it. Rejects where an action does. */
  first: Promise<FirstAnswers>;
}

/** The answer that was asked for ahead, once; from then on whatever is asked anew. */
function firstThen<A extends unknown[], T>(ahead: Promise<T>, ask: (...args: A) => Promise<T>) {
  let waiting: Promise<T> | undefined = ahead;
  // Whoever asks hears of it; until then a failure must not count as unhandled.
  ahead.catch(() => undefined);
  return (...args: A): Promise<T> => {
    const answer = waiting ?? ask(...args);
    waiting = undefined;
    return answer;
  };
}

/**
 * Asks what a popup asks for first, in the same order, before there is a screen: that takes as long
 * to load as the answers take to come.
 */
export function askAhead(actions: PanelActions): AskedAhead {
  const beginning = actions.begin();
  const handedOver = actions.handOver();
  const selection = handedOver.then((done) => (done ? undefined : actions.takeSelectionIntent()));
  const page = Promise.all([beginning, handedOver, selection]).then(([{ health }, done, text]) => {
    // A damaged store is left alone, as is a page that somebody else reads or nobody asked for.
    const usable = health.state === 'ok' || health.state === 'first-run';
    return usable && !done && text === undefined ? actions.openPage('asked') : undefined;
  });
  const firstPage = firstThen(page, async () => undefined);
  const first = Promise.all([beginning, page]).then(([began, opened]) => ({
    beginning: began,
    ...(opened && { opened }),
  }));
  first.catch(() => undefined);
  return {
    actions: {
      ...actions,
      begin: firstThen(beginning, actions.begin),
      handOver: firstThen(handedOver, actions.handOver),
      takeSelectionIntent: firstThen(selection, actions.takeSelectionIntent),
      openPage: async (cause) => (await firstPage()) ?? actions.openPage(cause),
    },
    first,
  };
}
