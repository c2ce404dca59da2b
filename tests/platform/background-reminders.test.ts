import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { type LeadBase, openLeadBase } from '@/lib/db/database';
import type { Lead } from '@/lib/domain/lead';
import * as leadBasePage from '@/lib/platform/lead-base-page';
import { commitLeads } from '@/lib/services/commit-leads';
import { inventedLead } from '../support/invented-lead';

vi.mock('@/lib/platform/lead-base-page');

/** The worker's last look at what is due; it ends when all that came meanwhile was looked at, too. */
const worker = vi.hoisted((): { look: Promise<void> | undefined } => ({ look: undefined }));
vi.mock('@/lib/services/reminders', async (load) => {
  const real = await load<typeof import('@/lib/services/reminders')>();
  const remind: typeof real.remind = (...given) => {
    worker.look = real.remind(...given);
    return worker.look;
  };
  return { ...real, remind };
});

/** The time zone of the machine, in which a journey is made by changing it. */
const home = process.env.TZ;
const at = (day: string, time: string) => new Date(`${day}T${time}:00`).getTime();

type Handler = (...args: never[]) => void;
function event() {
  const listeners = new Set<Handler>();
  return {
    addListener: (listener: Handler) => void listeners.add(listener),
    removeListener: (listener: Handler) => void listeners.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of listeners) listener(...(args as never[]));
    },
  };
}

let base: LeadBase;
let badge = '';
let allowed = true;
let notes: { id: string; message: string }[] = [];
let clicked: ReturnType<typeof event>;
let permission: ReturnType<typeof event>;

/** As if the worker had been stopped and woken: nothing of it is left but what the browser keeps. */
function startWorker() {
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.storage.onChanged.removeAllListeners();
  fakeBrowser.runtime.onStartup.removeAllListeners();
  clicked = event();
  Object.assign(browser, {
    notifications: {
      onClicked: clicked,
      clear: async () => true,
      create: async (id: string, { message }: { message: string }) => notes.push({ id, message }),
    },
  });
  worker.look = undefined;
  void background.main();
}

const setClock = (now: number) => browser.storage.session.set({ clock: now });
const alarm = () => fakeBrowser.alarms.onAlarm.trigger({ name: 'reminders', scheduledTime: 0 });
const shows = (count: string) => vi.waitFor(() => expect(badge).toBe(count));
const told = () => notes.map(({ id }) => id);
/** All that was set off has come to its end. */
const settled = async () => {
  await vi.waitFor(() => expect(worker.look).toBeDefined());
  await worker.look;
};

async function put(...leads: Lead[]) {
  await commitLeads(base, { now: 1, kind: 'touch' }, async (change) => {
    for (const lead of leads) change.put(lead, await base.leads.get(lead.id));
  });
}
const lead = (id: string, on: string | undefined, time?: string): Lead => {
  const number = Number(id);
  const due = on && {
    on,
    ...(time && { time }),
    channel: 'call' as const,
    note: '',
    why: 'person' as const,
  };
  return inventedLead({ id, number, ...(due && { due }) });
};

beforeEach(async () => {
  fakeBrowser.reset();
  badge = '?';
  allowed = true;
  notes = [];
  permission = event();
  Object.assign(browser.contextMenus, {
    removeAll: async () => undefined,
    create: () => undefined,
    onClicked: event(),
  });
  Object.assign(browser.commands, { onCommand: event() });
  Object.assign(browser.action, {
    setPopup: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
  });
  Object.assign(browser.permissions, {
    contains: async () => allowed,
    onAdded: permission,
    onRemoved: event(),
  });
  Object.assign(browser.i18n, {
    getMessage: (name: string, values: string[] = []) => [name, ...values].join(' '),
  });
  vi.mocked(leadBasePage.openLeadBasePage).mockResolvedValue(undefined);
  await setClock(at('2026-11-23', '09:00'));
  base = openLeadBase();
  await base.open();
});
afterEach(async () => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
  await settled();
  base.close();
  await base.delete();
});

describe('the worker', () => {
  it('counts and tells what is due with whoever works here and with nobody, and follows who that is', async () => {
    const own = (id: string, responsible: string) => ({ ...lead(id, '2026-11-23'), responsible });
    await put(own('1', 'Petra Vzorná'), own('2', 'Jan Zkušený'), own('3', ''));
    await browser.storage.local.set({ settings: { responsible: 'Jan Zkušený' } });
    startWorker();
    await shows('2');
    await vi.waitFor(() => expect(told().toSorted()).toEqual(['due:2', 'due:3']));
    await browser.storage.local.set({ settings: { responsible: '' } });
    await shows('3');
    await vi.waitFor(() => expect(told().toSorted()).toEqual(['due:1', 'due:2', 'due:3']));
  });

  it('says nothing where there is no lead base, and makes none', async () => {
    await base.delete();
    startWorker();
    await shows('');
    const names = (await indexedDB.databases()).map(({ name }) => name);
    expect(names).not.toContain('prospect-clipper');
  });

  it('shows how many are due and tells each once, also after it was stopped', async () => {
    await put(lead('1', '2026-11-20'), lead('2', '2026-11-23'), lead('3', '2026-11-24'));
    startWorker();
    await shows('2');
    await vi.waitFor(() => expect(told()).toEqual(['due:1', 'due:2']));
    startWorker();
    await alarm();
    await fakeBrowser.runtime.onStartup.trigger();
    await settled();
    expect(told()).toEqual(['due:1', 'due:2']);
    expect(badge).toBe('2');
  });

  it('follows every change of the lead base', async () => {
    startWorker();
    await shows('');
    await put(lead('1', '2026-11-23'), lead('2', '2026-11-23'));
    await shows('2');
    await put(lead('1', '2026-11-30'));
    await shows('1');
    await put(lead('2', undefined));
    await shows('');
  });

  it('sets its alarm for when something changes, and at the latest in half an hour', async () => {
    await put(lead('1', '2026-11-23', '09:10'));
    startWorker();
    await shows('1');
    await vi.waitFor(async () => {
      const [found] = await browser.alarms.getAll();
      expect((found?.scheduledTime ?? 0) - Date.now()).toBeLessThanOrEqual(10 * 60_000);
      expect(found?.periodInMinutes).toBe(30);
    });
    expect(told()).toEqual([]);
    await setClock(at('2026-11-23', '09:10'));
    await alarm();
    await vi.waitFor(() => expect(told()).toEqual(['due:1']));
  });

  it('makes up for days that were slept through, each step once', async () => {
    await put(lead('1', '2026-11-23'), lead('2', '2026-11-25', '15:00'));
    startWorker();
    await vi.waitFor(() => expect(told()).toEqual(['due:1']));
    await setClock(at('2026-11-27', '11:00'));
    startWorker();
    await alarm();
    await settled();
    expect(badge).toBe('2');
    expect(told().sort()).toEqual(['due:1', 'due:1', 'due:2']);
  });

  it('neither doubles nor loses anything on a journey and at a change of the clocks', async () => {
    process.env.TZ = 'Europe/Prague';
    await setClock(at('2026-10-25', '01:00'));
    await put(lead('1', '2026-10-25', '02:30'), lead('2', '2026-10-25', '20:00'));
    startWorker();
    await shows('2');
    // 02:30 comes twice in this night.
    for (const minutes of [90, 120, 150, 180]) {
      await setClock(Date.UTC(2026, 9, 24, 23, 0) + minutes * 60_000);
      await alarm();
      await settled();
    }
    expect(told()).toEqual(['due:1']);
    await setClock(at('2026-10-25', '20:00'));
    await alarm();
    await vi.waitFor(() => expect(told()).toEqual(['due:1', 'due:2']));
    process.env.TZ = 'America/New_York';
    for (const hours of [1, 6]) {
      await setClock(Date.UTC(2026, 9, 25, 19, 0) + hours * 3_600_000);
      startWorker();
      await settled();
    }
    expect(told()).toEqual(['due:1', 'due:2']);
  });

  it('tells many in one, and none where it is not allowed until it is', async () => {
    allowed = false;
    await put(...['1', '2', '3', '4', '5'].map((id) => lead(id, '2026-11-23')));
    startWorker();
    await shows('5');
    await settled();
    expect(notes).toEqual([]);
    allowed = true;
    permission.fire({ permissions: ['notifications'] });
    await vi.waitFor(() => expect(told()).toEqual(['due']));
    expect(notes[0]?.message).toMatch(/^reminderMany 5 /);
    await alarm();
    await settled();
    expect(notes).toHaveLength(1);
  });

  it('opens the lead a note is about, or the day sheet', async () => {
    startWorker();
    clicked.fire('due:0199');
    clicked.fire('due');
    expect(vi.mocked(leadBasePage.openLeadBasePage).mock.calls).toEqual([
      ['#/leads/0199'],
      ['#/today'],
    ]);
    await settled();
  });
});
