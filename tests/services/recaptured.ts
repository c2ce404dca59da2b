import type { CapturedRecord } from '@/lib/domain/captured-record';
import { emptyRecord } from '@/lib/domain/captured-record';
import { seen, text } from '../support/invented-lead';

const names = [
  'Jana Křenková',
  'JANA KŘENKOVÁ',
  'jana křenková',
  'Jana Krenkova',
  'Křenková Jana',
  'KŘENKOVÁ, Jana',
  'Ing. Jana Křenková',
  'Jana Křenková, Ph.D.',
  'Mgr. Ing. Jana Krenkova, MBA',
  'Яна Кренкова',
  'Кренкова Яна',
  'Yana Krenkova',
  'Iana Krenkova',
  'Jana  Křenková ',
  'Jana Kr\u030cenkova\u0301',
  'Paní Jana Křenková',
];
const companies = [
  'Kovárna Brázda s.r.o.',
  'Kovárna Brázda',
  'KOVÁRNA BRÁZDA, spol. s r.o.',
  'Kovarna Brazda s. r. o.',
  'Brázda Kovárna',
  'Коварна Бразда',
];
const emails = [
  'jana.krenkova@gmail.com',
  'Jana.Krenkova@Gmail.com',
  'janakrenkova@gmail.com',
  'jana.krenkova+prace@gmail.com',
  'j.a.n.a.krenkova@googlemail.com',
];
const phones = [
  ['+420 601 000 001', '+420601000001'],
  ['601 000 001', '+420601000001'],
  ['00420601000001', undefined],
  ['+420-601-000-001', undefined],
  ['(420) 601/000001', undefined],
  ['601000001', undefined],
] as const;
const profiles = [
  'https://www.linkedin.com/in/jana-krenkova-demo',
  'https://cz.linkedin.com/in/jana-krenkova-demo/',
  'http://linkedin.com/in/Jana-Krenkova-Demo?trk=x',
  'https://www.linkedin.com/in/jana-krenkova-demo/cs#about',
  'https://m.linkedin.com/mwlite/in/jana-krenkova-demo',
];

const shapes = ['company', 'email', 'phone', 'profile', 'all'] as const;

/**
 * Captures of one and the same person, each another way: by name and company, or under any name by
 * an address or number of their own. All are different.
 */
export function recaptured(person: CapturedRecord, count: number): CapturedRecord[] {
  const made = new Map<string, CapturedRecord>();
  for (let at = 0; made.size < count; at += 1) {
    const pick = <T>(list: readonly T[], step: number): T => {
      const found = list[Math.floor(at / step) % list.length];
      if (found === undefined) throw new Error('Nothing to pick.');
      return found;
    };
    const shape = pick(shapes, 1);
    const has = (part: (typeof shapes)[number]) => shape === part || shape === 'all';
    const [shown, e164] = pick(phones, 7);
    const record: CapturedRecord = {
      ...emptyRecord('person', text(pick(names, 5))),
      ...(has('company') && { organization: text(pick(companies, 11)) }),
      emails: has('email') ? [text(pick(emails, 3))] : [],
      phones: has('phone')
        ? [{ shown, ...(e164 && { e164 }), kind: at % 2 ? 'mobile' : 'unknown', origin: seen }]
        : [],
      socialProfiles: has('profile')
        ? [{ network: 'linkedin', value: pick(profiles, 2), origin: seen }]
        : [],
      industry: text(`${person.name.value.length} ${at % 97}`),
    };
    made.set(JSON.stringify(record), record);
  }
  return [...made.values()];
}
