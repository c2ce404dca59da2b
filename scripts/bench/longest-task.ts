import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  /** Kind of event: "X" has a duration, "M" says what a thread is called. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  dur?: number;
  args?: { name?: string };
}

const taskName = 'ThreadControllerImpl::RunTask';

/**
 * The longest task of the page's main thread while `work` goes on, in milliseconds: as the browser
 * records it, whatever the reader thinks of itself. Throws where the browser recorded none.
 */
export async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.tracing.start({ categories: ['-*', 'toplevel'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(
    new TextDecoder().decode(trace),
  );
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const durations = traceEvents.flatMap((event) =>
    event.name === taskName && event.dur !== undefined && main.has(threadOf(event))
      ? [event.dur / 1000]
      : [],
  );
  if (durations.length === 0) throw new Error('The browser recorded no task of the page.');
  return durations.reduce((longest, each) => Math.max(longest, each));
}
