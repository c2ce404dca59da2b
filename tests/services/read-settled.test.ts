import { expect, it, vi } from 'vitest';
import { contentOf, readSettled } from '@/lib/services/read-settled';
import type { TabReading } from '@/lib/services/read-tab';
import { inventedRecord, text } from '../support/invented-lead';
import { page } from './store-for-test';

const shows = (name: string): TabReading => ({
  ok: true,
  result: {
    page,
    view: 'organization',
    records: [inventedRecord({ name: text(name) })],
    notices: [],
  },
});

/** A page that shows one thing after the other, and the last one for good. */
const pageOf = (...readings: TabReading[]) => {
  let at = 0;
  return vi.fn(async () => readings[Math.min(at++, readings.length - 1)] as TabReading);
};
const wait = vi.fn(async () => undefined);
const nameOf = (reading: TabReading) => reading.ok && reading.result.records[0]?.name.value;

it('waits until the former content has gone', async () => {
  const read = pageOf(shows('Old'), shows('Old'), shows('Old'), shows('New'), shows('New'));
  expect(nameOf(await readSettled(read, { former: contentOf(shows('Old')), wait }))).toBe('New');
  expect(read).toHaveBeenCalledTimes(5);
});

it('takes nothing that is only half there', async () => {
  const read = pageOf(shows('Loading'), shows('New'), shows('New'));
  expect(nameOf(await readSettled(read, { wait }))).toBe('New');
});

it('believes after three seconds that the page shows the same', async () => {
  const read = pageOf(shows('Same'));
  expect(nameOf(await readSettled(read, { former: contentOf(shows('Same')), wait }))).toBe('Same');
  expect(read).toHaveBeenCalledTimes(13);
});

it('goes on from a first reading that is there already', async () => {
  const read = pageOf(shows('New'), shows('New'));
  expect(nameOf(await readSettled(read, { begun: shows('Old'), wait }))).toBe('New');
  expect(read).toHaveBeenCalledTimes(2);
});

it('says at once that a page may not be read', async () => {
  const read = pageOf({ ok: false, reason: 'needs-click' });
  expect(await readSettled(read, { wait })).toEqual({ ok: false, reason: 'needs-click' });
  expect(read).toHaveBeenCalledTimes(1);
});

it('compares what is shown, not when and where it was read', () => {
  const again = shows('Same');
  if (again.ok)
    again.result.records[0] = inventedRecord({
      name: { ...text('Same'), origin: { ...text('Same').origin, at: 1, page: 'http://b.test/' } },
    });
  expect(contentOf(again)).toBe(contentOf(shows('Same')));
});
