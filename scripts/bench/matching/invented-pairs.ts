import { type CapturedRecord, emptyRecord, type Phone } from '@/lib/domain/captured-record';
import type { Origin } from '@/lib/domain/origin';
import { type Seed, seeds } from './invented-seeds';

/** Two records, whether they are one, and what the pair is there to show. */
export interface InventedPair {
  language: string;
  why: string;
  same: boolean;
  a: CapturedRecord;
  b: CapturedRecord;
}

const origin: Origin = { source: 'visible-text', where: '', at: 0 };
const value = (text: string) => ({ value: text, origin });

interface Said {
  town?: string;
  street?: string;
  phone?: number;
  mobile?: number;
  email?: string;
  web?: string;
  number?: string;
  profile?: string;
  employer?: string;
}

const phoneOf = (line: number, kind: Phone['kind']): Phone => {
  const e164 = `+4205410000${String(line).padStart(2, '0')}`;
  return { shown: e164, e164, kind, origin };
};

function recordOf(kind: CapturedRecord['kind'], name: string, said: Said): CapturedRecord {
  const { town, street, phone, mobile, email, web, number, profile, employer } = said;
  const address = [street, town].filter(Boolean).join(', ');
  return {
    ...emptyRecord(kind, value(name)),
    phones: [
      ...(phone === undefined ? [] : [phoneOf(phone, 'landline')]),
      ...(mobile === undefined ? [] : [phoneOf(mobile, 'mobile')]),
    ],
    emails: email ? [value(email)] : [],
    websites: web ? [value(web)] : [],
    addresses: address
      ? [{ text: address, ...(street && { street }), ...(town && { locality: town }), origin }]
      : [],
    registrationNumbers: number
      ? [{ scheme: 'CZ-ICO', value: number, shown: number, valid: true, origin }]
      : [],
    socialProfiles: profile ? [{ network: 'linkedin', value: profile, origin }] : [],
    ...(employer && { organization: value(employer) }),
  };
}

const company = (name: string, said: Said = {}) => recordOf('organization', name, said);
const person = (name: string, said: Said = {}) => recordOf('person', name, said);

/** Numbers of the series 39…, which belongs to nobody, with the digit that makes them right. */
function inventedNumber(serial: number): string {
  const digits = `39${String(serial).padStart(5, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (8 - at), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}

type Pair = [why: string, a: CapturedRecord, b: CapturedRecord];

function sameCompany(seed: Seed, at: number): Pair[] {
  const { name, form, sameForm, town, street, spelled, typo, order, longer, domain } = seed;
  const full = `${name} ${form}`;
  const web = `https://www.${domain}/`;
  const [phone, free] = [at, `info.${domain.split('.')[0]}.invented@gmail.com`];
  return [
    [
      'the form written otherwise',
      company(full, { town }),
      company(`${name}, ${sameForm}`, { town }),
    ],
    ['without the form', company(full, { town }), company(name)],
    ['transliterated, without form', company(full, { town }), company(spelled, { town })],
    [
      'transliterated, the same address',
      company(full, { town, street }),
      company(spelled, { town, street }),
    ],
    ['typo in one town', company(full, { town }), company(`${typo} ${form}`, { town })],
    ['typo, the same website', company(full, { web }), company(typo, { town, web })],
    ['order of the words', company(full, { town, street }), company(order, { town, street })],
    [
      'a branch with the same website',
      company(full, { town, web }),
      company(longer, { web: `https://${domain}/kontakt` }),
    ],
    [
      'a branch in another town',
      company(full, { town, web }),
      company(`${longer}`, { town: seed.otherTown, web }),
    ],
    ['the same phone, without form', company(full, { phone, town }), company(name, { phone })],
    [
      'the same mailbox of a mail service',
      company(full, { email: free }),
      company(`${spelled} ${form}`, { email: free }),
    ],
    [
      'the same number, renamed',
      company(full, { number: inventedNumber(at) }),
      company(seed.stranger, { number: inventedNumber(at) }),
    ],
    [
      'the same website',
      company(full, { web, town }),
      company(`${name} ${sameForm}`, { web: `http://${domain}/en/` }),
    ],
    [
      'typo and the same phone',
      company(full, { phone, town }),
      company(`${typo} ${form}`, { phone, town }),
    ],
    [
      'the same mailbox, one with website',
      company(full, { email: `info@${domain}`, web }),
      company(spelled, { email: `info@${domain}` }),
    ],
  ];
}

function otherCompany(seed: Seed, at: number): Pair[] {
  const { name, form, otherForm, town, otherTown, street, sibling, close, stranger, domain } = seed;
  const full = `${name} ${form}`;
  const web = `https://www.${domain}/`;
  const phone = at + 30;
  const email = `ucto.${at}.invented@gmail.com`;
  const directory = (place: string) => `https://www.firmy.cz/detail/${place}.html`;
  const known = (extra: Said): Said => ({ town, ...extra });
  return [
    [
      'namesake in another town',
      company(full, known({ phone })),
      company(full, { town: otherTown, phone: phone + 30 }),
    ],
    [
      'namesake in another town, own website',
      company(full, known({ web })),
      company(full, { town: otherTown, web: `https://${at}.${domain}.example/` }),
    ],
    [
      'of the same group, one website',
      company(full, known({ web })),
      company(`${sibling} ${otherForm}`, known({ web })),
    ],
    [
      'of the same family, one phone',
      company(full, known({ phone })),
      company(`${sibling} ${form}`, known({ phone })),
    ],
    [
      "the accountant's phone",
      company(full, known({ phone })),
      company(`${stranger} ${form}`, { town: otherTown, phone }),
    ],
    [
      "the accountant's phone and mailbox",
      company(full, known({ phone, email })),
      company(`${stranger} ${otherForm}`, { town: otherTown, phone, email }),
    ],
    [
      'the same name, different numbers',
      company(full, known({ number: inventedNumber(at) })),
      company(full, known({ number: inventedNumber(at + 100) })),
    ],
    [
      'one website, different numbers',
      company(full, known({ web, number: inventedNumber(at) })),
      company(`${name} ${otherForm}`, known({ web, number: inventedNumber(at + 100) })),
    ],
    [
      'the same mail service',
      company(full, known({ email: `a${at}.invented@gmail.com` })),
      company(stranger, known({ email: `b${at}.invented@gmail.com` })),
    ],
    [
      'one building',
      company(full, known({ street })),
      company(`${stranger} ${form}`, known({ street })),
    ],
    ['a close name', company(full, { town }), company(`${close} ${form}`, { town: otherTown })],
    [
      'one directory',
      company(full, known({ web: directory('a') })),
      company(`${stranger} ${form}`, known({ web: directory('a') })),
    ],
    [
      "a directory's mailbox",
      company(full, known({ email: 'info@firmy.cz' })),
      company(`${stranger} ${form}`, { email: 'info@firmy.cz' }),
    ],
    [
      'another form in another town',
      company(full, { town }),
      company(`${name} ${otherForm}`, { town: otherTown }),
    ],
  ];
}

function samePerson(seed: Seed, at: number): Pair[] {
  const {
    name: employer,
    form,
    nickname,
    personTypo,
    personOrder,
    initials,
    married,
    domain,
  } = seed;
  const local = `person${at}`;
  const works = { employer: `${employer} ${form}` };
  const mail = { email: `${local}@${domain}` };
  const profile = `https://linkedin.com/in/invented-${at}`;
  return [
    ['nickname, one employer', person(seed.person, works), person(nickname, { employer })],
    ['nickname, one mailbox', person(seed.person, mail), person(nickname, mail)],
    ['typo, one mailbox', person(seed.person, mail), person(personTypo, mail)],
    ['typo, one employer', person(seed.person, works), person(personTypo, { employer })],
    [
      'order and title, one mobile',
      person(seed.person, { mobile: at }),
      person(personOrder, { mobile: at }),
    ],
    ['initial, one employer', person(seed.person, works), person(initials, { employer })],
    [
      'one profile, another surname',
      person(seed.person, { profile }),
      person(married, { profile }),
    ],
    ['nothing but the name', person(seed.person, works), person(personOrder)],
  ];
}

function otherPerson(seed: Seed, at: number): Pair[] {
  const { name, form, relative, colleague, younger, older, stranger, domain, town, otherTown } =
    seed;
  const employer = `${name} ${form}`;
  const family = `family${at}.invented@gmail.com`;
  const shared = { email: `info@${domain}` };
  return [
    [
      'family of one mailbox',
      person(seed.person, { email: family }),
      person(relative, { email: family }),
    ],
    ['family of one employer', person(seed.person, { employer }), person(relative, { employer })],
    [
      'one given name, one employer',
      person(seed.person, { employer }),
      person(colleague, { employer }),
    ],
    ['one mailbox of the company', person(seed.person, shared), person(colleague, shared)],
    [
      'namesake elsewhere',
      person(seed.person, { employer, town }),
      person(seed.person, { employer: `${stranger} ${form}`, town: otherTown }),
    ],
    ['father and son', person(younger, { employer }), person(older, { employer })],
    ['father and son, one mailbox', person(younger, shared), person(older, shared)],
  ];
}

/** All pairs: forty and more of each seed. */
export const inventedPairs: readonly InventedPair[] = seeds.flatMap((seed, at) => {
  const asPairs = (pairs: Pair[], same: boolean) =>
    pairs.map(([why, a, b]) => ({ language: seed.language, why, same, a, b }));
  return [
    ...asPairs([...sameCompany(seed, at), ...samePerson(seed, at)], true),
    ...asPairs([...otherCompany(seed, at), ...otherPerson(seed, at)], false),
  ];
});
