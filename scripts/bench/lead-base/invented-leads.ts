import type { ContactPerson, Phone } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead, LeadDraft } from '@/lib/domain/lead';
import type { Origin } from '@/lib/domain/origin';
import { type CriterionAnswer, criteria, timesToDecision } from '@/lib/domain/qualification';
import { sourceChannels } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import { leadRow } from '@/lib/services/lead-row';
import { inventedPhone } from './invented-phones';
import {
  type InventedCountry,
  inventedColleagues,
  inventedCountries,
  inventedHosts,
  inventedIndustries,
  inventedNotes,
  inventedTags,
} from './invented-words';

const firstDay = Date.UTC(2021, 0, 4, 8);
const dayMs = 24 * 60 * 60 * 1000;

/** Random numbers that are the same in every run: Mulberry32 by Tommy Ettinger. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const stageShares: readonly (readonly [Stage, number])[] = [
  ['suspect', 46],
  ['lead', 22],
  ['mql', 9],
  ['sql', 5],
  ['customer', 7],
  ['discarded', 6],
  ['parked', 3],
  ['lost', 2],
];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/[^a-z\d-]/g, '')
    .replace(/^-+|-+$/g, '') || 'firma';

/** A Czech registration number of a series that no company has, with its check digit. */
function inventedIco(at: number): string {
  const digits = `39${String(at % 100_000).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (8 - place), 0);
  return digits + ((11 - (sum % 11)) % 10);
}

class Chance {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  /** Whether something happens that does so in `percent` of all cases. */
  percent(percent: number): boolean {
    return this.#random() * 100 < percent;
  }

  oneOf<T>(values: readonly T[]): T {
    const value = values[this.below(values.length)];
    if (value === undefined) throw new RangeError('Nothing to choose from');
    return value;
  }

  byShare<T>(values: readonly (readonly [T, number])[]): T {
    let left = this.#random() * values.reduce((sum, [, share]) => sum + share, 0);
    for (const [value, share] of values) {
      left -= share;
      if (left < 0) return value;
    }
    throw new RangeError('Nothing to choose from');
  }
}

const countryShares = inventedCountries.map((country) => [country, country.share] as const);

function makePhone(at: number, kind: Phone['kind'], origin: Origin): Phone {
  const e164 = inventedPhone(at);
  const grouped = e164.replace(/(\d{3})(?=\d)/g, '$1 ');
  return { shown: grouped, e164, kind, origin };
}

interface Parts {
  number: number;
  chance: Chance;
  country: InventedCountry;
  domain: string;
  origin(where: string): Origin;
}

function makePerson({ number, chance, country, domain, origin }: Parts, at: number): ContactPerson {
  const [first, last] = [chance.oneOf(country.firstNames), chance.oneOf(country.surnames)];
  const mail = `${plain(first)}.${plain(last)}.${at}@${domain}`;
  return {
    id: `${plain(last)}-${at}`,
    name: `${first} ${last}`,
    ...(chance.percent(80) && { jobTitle: chance.oneOf(country.jobTitles) }),
    phones: chance.percent(20)
      ? [makePhone(number + 7919 * (at + 1), 'mobile', origin('tel:'))]
      : [],
    emails: chance.percent(55) ? [{ value: mail, origin: origin('mailto:') }] : [],
    socialProfiles: chance.percent(15)
      ? [
          {
            network: 'linkedin',
            value: `https://www.linkedin.test/in/${plain(last)}-${number}-${at}`,
            origin: origin('a[href]'),
          },
        ]
      : [],
    decides: at === 0 && chance.percent(60),
    origin: origin('.team'),
  };
}

function makeAddress({ chance, country, origin }: Parts) {
  const [locality, postalCode] = chance.oneOf(country.towns);
  const street = `${chance.oneOf(country.streets)} ${1 + chance.below(180)}`;
  return {
    text: `${street}, ${postalCode} ${locality}`,
    street,
    locality,
    postalCode,
    country: country.code,
    origin: origin('address'),
  };
}

const answers: readonly CriterionAnswer[] = ['yes', 'partly', 'no', 'unknown'];

function makeQualification(chance: Chance) {
  const qualification = emptyQualification(defaultQuestionSet);
  if (!chance.percent(35)) return qualification;
  for (const criterion of criteria)
    qualification.criteria[criterion] = {
      answer: chance.oneOf(answers),
      note: chance.percent(15) ? chance.oneOf(inventedNotes) : '',
      evidence: [],
    };
  for (const { id, answers: possible } of defaultQuestionSet.questions)
    if (chance.percent(70)) qualification.markers.answers[id] = chance.oneOf(possible).id;
  qualification.timeToDecision = chance.oneOf(timesToDecision);
  return qualification;
}

/** What a lead was captured as and what was added to it, for the lead with this running number. */
function inventDraft(number: number): { draft: LeadDraft; at: number; page: string } {
  const chance = new Chance(number * 2654435761);
  const country = chance.byShare(countryShares);
  const at = firstDay + chance.below(2100) * dayMs + chance.below(dayMs / 3);
  const host = chance.oneOf(inventedHosts);
  const isPerson = chance.percent(14);
  const trade = chance.oneOf(country.trades);
  const surname = chance.oneOf(country.surnames);
  const second = chance.percent(40) ? ` ${chance.oneOf(country.surnames)}` : '';
  const company = `${trade} ${surname}${second} ${number % 977} ${chance.oneOf(country.legalForms)}`;
  const domain = `${plain(surname)}-${number.toString(36)}.example`;
  const page = `https://${host}/firma/${plain(trade)}-${plain(surname)}-${number}/`;
  const origin = (where: string): Origin => ({ source: 'visible-text', where, page, at });
  const parts: Parts = { number, chance, country, domain, origin };
  const isCzech = country.code === 'CZ' && !isPerson;
  const person = makePerson(parts, 0);
  const stage = chance.byShare(stageShares);
  const industry = chance.oneOf(inventedIndustries);
  const people = isPerson
    ? []
    : [
        ...(chance.percent(45) ? [person] : []),
        ...(chance.percent(10) ? [makePerson(parts, 1)] : []),
      ];
  const draft: LeadDraft = {
    kind: isPerson ? 'person' : 'organization',
    name: { value: isPerson ? person.name : company.trim(), origin: origin('h1') },
    ...(isPerson && {
      jobTitle: { value: chance.oneOf(country.jobTitles), origin: origin('.headline') },
      organization: { value: company.trim(), origin: origin('.headline') },
    }),
    ...(industry && { industry: { value: industry, origin: origin('.industry') } }),
    phones: chance.percent(70)
      ? [makePhone(number, chance.percent(35) ? 'mobile' : 'landline', origin('tel:'))]
      : [],
    emails: chance.percent(65) ? [{ value: `info@${domain}`, origin: origin('mailto:') }] : [],
    websites:
      !isPerson && chance.percent(55)
        ? [{ value: `https://www.${domain}/`, origin: origin('a[href]') }]
        : [],
    addresses: chance.percent(75) ? [makeAddress(parts)] : [],
    registrationNumbers:
      isCzech && chance.percent(70)
        ? [
            {
              scheme: 'CZ-ICO',
              value: inventedIco(number),
              shown: inventedIco(number),
              valid: true,
              origin: origin('IČO'),
            },
          ]
        : [],
    socialProfiles: [],
    people,
    qualification: makeQualification(chance),
    stage: { value: stage, since: at, reason: stage === 'lost' ? chance.oneOf(inventedNotes) : '' },
    sourceChannel: sourceChannels[chance.below(8)] ?? 'business-directory',
    sourceSite: host,
    tags: [...new Set(Array.from({ length: chance.below(4) }, () => chance.oneOf(inventedTags)))],
    note: chance.percent(30)
      ? Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(inventedNotes)).join('\n')
      : '',
    responsible: chance.oneOf(inventedColleagues),
    paidOrders: stage === 'customer' ? `${1 + chance.below(30)} orders` : '',
    preliminaryOrders: '',
  };
  return { draft, at, page };
}

/** The lead with this running number, the same in every run; as the product would have saved it. */
export function inventLead(number: number): Lead {
  const { draft, at, page } = inventDraft(number);
  const title = `${draft.name.value} | ${draft.sourceSite}`;
  const hex = number.toString(16).padStart(12, '0');
  return leadRow(draft, {
    before: { id: `019a0000-0000-7000-8000-${hex}`, number },
    set: defaultQuestionSet,
    page: { url: page, canonicalUrl: page, title },
    now: at,
  });
}
