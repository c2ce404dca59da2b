import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { writeDueCalendar } from '@/lib/services/due-calendar';
import { followUpActions } from '@/lib/services/follow-up-actions';
import { saveDraft } from '@/lib/services/save-lead';
import { inventedSender } from '../support/invented-sender';
import { inventedStrategy } from '../support/invented-strategy';
import { freshStore, newDraft, saveOptions } from './store-for-test';

const store = freshStore();
const words = {
  name: 'Co je na řadě',
  channel: {
    call: 'Hovor',
    letter: 'Dopis',
    meeting: 'Schůzka',
    message: 'Zpráva',
    visit: 'Návštěva',
  },
  wasDue: (on: string) => `Mělo být ${on}`,
  phone: (phone: string) => `Telefon: ${phone}`,
  evidence: (quote: string) => `Doklad: ${quote}`,
  speaker: { sender: inventedSender, locale: 'cs' },
};
const now = new Date('2026-11-23T10:00:00').getTime();

it('what is due becomes a calendar: what was missed is for today, and the same lead keeps its event', async () => {
  const base = store.base();
  const save = async () =>
    (await saveDraft(base, newDraft(), saveOptions({ asNew: true }))).lead.id;
  const [missed, timed, ,] = [await save(), await save(), await save()];
  const { setDue } = followUpActions(base);
  await base.playbook.put(inventedStrategy());
  const due = { channel: 'call', note: 'Zavolat po deváté', why: 'person' } as const;
  await setDue(missed, { ...due, on: '2026-11-20', time: '09:00' });
  await setDue(timed, { ...due, on: '2026-11-24', time: '14:30', channel: 'visit' });
  const written = await writeDueCalendar(base, words, { person: '', now });
  expect([written.fileName, written.count]).toEqual(['due-2026-11-23.ics', 2]);
  const calendar = new ICAL.Component(ICAL.parse(await written.blob.text()) as unknown as string);
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.map(({ uid, startDate, summary }) => [uid, String(startDate), summary])).toEqual([
    [`${missed}@prospect-clipper`, '2026-11-23', 'Hovor: Kovárna Brázda s.r.o.'],
    [`${timed}@prospect-clipper`, '2026-11-24T14:30:00', 'Návštěva: Kovárna Brázda s.r.o.'],
  ]);
  expect(events[0]?.description).toBe(
    'Zavolat po deváté\nTelefon: +420541000001\nMělo být 2026-11-20',
  );
  await setDue(missed, { ...due, on: '2026-12-01' });
  const again = await (await writeDueCalendar(base, words, { person: '', now })).blob.text();
  expect(again).toContain(`UID:${missed}@prospect-clipper`);
  expect(again).toContain('DTSTART;VALUE=DATE:20261201');
  const others = await writeDueCalendar(base, words, { person: 'Boris Kalda', now });
  expect(others.count).toBe(0);
});
