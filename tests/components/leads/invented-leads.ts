import type { Phone } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import { potentials, temperatures } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import { stages } from '@/lib/domain/stage';

const captured = Date.UTC(2026, 9, 3, 8, 30);
const day = 24 * 60 * 60 * 1000;
const origin = {
  source: 'visible-text',
  where: 'Telefon:',
  page: 'https://katalog.example/firma',
  at: captured,
} as const;

const firstWords =
  'Kovárna Strojírna Pekárna Lisovna Slévárna Ромашка Вектор Szerelő Tehas Fabrica'.split(' ');
const lastWords =
  'Brázda Vlárka Zabloudil Hanák s.r.o. Õunapuu OÜ Kft. Őrház S.R.L. ООО Müller'.split(' ');
const towns = ['Brno', 'Třebíč', 'Tartu', 'Cluj-Napoca', 'Győr', 'Тверь'];
const people = ['Jana Brázdová', 'Иван Петренко', 'Kőrösi Ágnes', 'Mari Õunapuu', 'Ion Țurcanu'];
const titles = ['jednatelka', 'генеральный директор', 'ügyvezető', 'juhataja', 'inginer'];
const tags = ['veletrh', 'Q4', 'priority', 'recommended by a customer', 'export'];
const responsible = ['Alice Novotná', 'Boris Kalda', ''];

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

export function inventedPhone(index: number): Phone {
  const digits = String(541_000_000 + index);
  const shown = digits.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3');
  return { shown, e164: `+420${digits}`, kind: 'landline', origin };
}

/** A lead with something in every field, the same for the same number; nobody real. */
export function inventedLead(number: number, changes: Partial<Lead> = {}): Lead {
  const town = pick(towns, number);
  const mail = `info${number}@firma${number}.example`;
  const person = pick(people, number);
  return {
    id: `lead-${number}`,
    number,
    kind: 'organization',
    name: { value: `${pick(firstWords, number)} ${pick(lastWords, number * 7)} ${number}`, origin },
    industry: { value: 'kovovýroba', origin },
    phones: [inventedPhone(number)],
    emails: [{ value: mail, origin }],
    websites: [{ value: `https://firma${number}.example/`, origin }],
    addresses: [{ text: `Dlouhá ${number}, ${town}`, locality: town, country: 'CZ', origin }],
    registrationNumbers: [],
    socialProfiles: [],
    people: [
      {
        id: 'person-1',
        name: person,
        jobTitle: pick(titles, number),
        phones: [],
        emails: [],
        socialProfiles: [],
        decides: number % 2 === 0,
        origin,
      },
    ],
    qualification: emptyQualification(defaultQuestionSet),
    stage: { value: pick(stages, number), since: captured, reason: '' },
    entryStage: pick(stages, number),
    sourceChannel: pick(sourceChannels, number % 5),
    sourceSite: 'katalog.example',
    tags: tags.slice(0, number % 4),
    note: '',
    responsible: pick(responsible, number),
    paidOrders: '',
    preliminaryOrders: '',
    ...(number % 4 > 0 && { potential: pick(potentials, number) }),
    ...(number % 5 > 0 && { temperature: pick(temperatures, number) }),
    visits: [
      { url: `https://katalog.example/firma/${number}`, title: 'Katalog firem', at: captured },
    ],
    createdAt: captured + number * 1000,
    updatedAt: captured + (number % 40) * day,
    revision: 1,
    keys: [],
    ...changes,
  };
}

export function inventedLeads(count: number): Lead[] {
  return Array.from({ length: count }, (_, index) => inventedLead(index + 1));
}
