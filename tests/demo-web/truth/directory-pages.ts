import { type DemoPage, type DemoRecord, demoPerson, phone, registered } from '../demo-page';
import { directoryEntries, directoryOrigin } from './directory-entries';

const own = ['800 000 777', 'podpora@firmy-demo.test', '39699005', 'Katalog Online Demo'];

/** What the eight long detail pages know beyond the list. Values here replace the list's. */
const more: Record<string, Partial<DemoRecord> & { mustNotTake?: string[] }> = {
  'kovarna-brazda': {
    phones: [
      phone('+420541000000', 'landline'),
      phone('+420601000001', 'mobile'),
      phone('+420541000009', 'fax'),
    ],
    people: [demoPerson('Ing. Jana Brázdová', 'jednatelka')],
  },
  'zamecnictvi-horak': {
    phones: [
      phone('+420541000012', 'landline'),
      phone('+420601000012', 'mobile'),
      phone('+420541000112', 'fax'),
    ],
    people: [
      demoPerson('Pavel Horák', 'jednatel'),
      demoPerson(
        'Lucie Horáková',
        'účetní',
        [phone('+420541000013', 'landline')],
        ['ucetni@zamecnictvi-horak.test'],
      ),
    ],
    socialProfiles: [
      'https://www.facebook.com/zamecnictvi.horak.demo',
      'https://www.instagram.com/zamecnictvi.horak.demo',
    ],
    mustNotTake: ['sharer'],
  },
  'strojirna-vlarka': {
    phones: [phone('+420577000013', 'landline'), phone('+420577000113', 'fax')],
    people: [
      demoPerson('Ing. Zdeněk Palásek', 'předseda představenstva'),
      demoPerson(
        'Mgr. Ivana Čechmánková',
        'vedoucí nákupu',
        [phone('+420604000113', 'mobile')],
        ['cechmankova@strojirna-vlarka.test'],
      ),
    ],
  },
  'svarecske-prace-tesarik': {
    phones: [phone('+420546000014', 'landline'), phone('+420608000014', 'mobile')],
    people: [demoPerson('Radek Tesařík', 'Jednatel')],
    mustNotTake: [
      'Bohumil Štancl',
      'Renata Ondrušková',
      'K. Dvořáček',
      '541 000 600',
      '541 000 000',
      'Montáže Kyselák',
    ],
  },
  'nastrojarna-krenek': {
    phones: [
      phone('+420517000015', 'landline'),
      phone('+420517000016', 'landline'),
      phone('+420517000115', 'fax'),
    ],
    people: [demoPerson('VLADIMÍR KŘENEK'), demoPerson('EVA KŘENKOVÁ')],
    mustNotTake: ['517 222 333'],
  },
  'josef-hrubes': {},
  'kalirna-moravan': {
    people: [
      demoPerson(
        'Bc. Alois Vrtal',
        'předseda družstva',
        [phone('+420518000118', 'landline')],
        ['vrtal@kalirna-moravan.test'],
      ),
      demoPerson(
        'Monika Šebestová',
        'obchodní oddělení',
        [phone('+420602000118', 'mobile')],
        ['sebestova@kalirna-moravan.test'],
      ),
      demoPerson('Ing. Ota Hlaváč, Ph.D.', 'vedoucí laboratoře', [
        phone('+420518000119', 'landline'),
      ]),
    ],
  },
  'galvanovna-rezek': {
    phones: [phone('+420519000019', 'landline'), phone('+420519000119', 'landline')],
    branches: [{ street: 'Ke Splavu 3', locality: 'Lednice', postalCode: '691 44', country: 'CZ' }],
    people: [demoPerson('Miloslav Rezek', 'Komplementář')],
    mustNotTake: ['519-000-777'],
  },
};

/** A self-employed person shows no VAT number, and the short entries do not either. */
const withVatNumber = new Set(Object.keys(more).filter((slug) => !/hrubes|tesarik/.test(slug)));

const detailPages: DemoPage[] = directoryEntries.map(({ slug, companyNumber, record }) => {
  const { mustNotTake = [], ...known } = more[slug] ?? {};
  const { detailUrl, ...listed } = record;
  return {
    url: detailUrl ?? '',
    title: `${record.name} – ${record.address?.locality ?? ''} | Firmy Demo`,
    view: 'organization',
    language: 'cs',
    featured: slug in more,
    records: [
      {
        ...listed,
        registrationNumbers: [
          registered('CZ-ICO', companyNumber),
          ...(withVatNumber.has(slug) ? [registered('CZ-DIC', `CZ${companyNumber}`)] : []),
        ],
        ...known,
      },
    ],
    mustNotTake: [...own, ...mustNotTake],
  };
});

export const directoryPages: DemoPage[] = [
  {
    url: `${directoryOrigin}/hledani/?co=kovovyroba&kde=jihomoravsky-kraj`,
    title: 'Kovovýroba a služby, Jihomoravský kraj – 40 firem | Firmy Demo',
    view: 'list',
    language: 'cs',
    featured: true,
    records: directoryEntries.map((entry) => entry.record),
    mustNotTake: [
      ...own,
      'Financování strojů Rychlá Půjčka Demo a.s.',
      '800 000 888',
      'chci@pujcka-hned-demo.test',
      'Chcete být vidět?',
      '541 000 999',
    ],
  },
  ...detailPages,
  {
    url: `${directoryOrigin}/firma/neexistuje/`,
    title: 'Stránka nenalezena | Firmy Demo',
    view: 'nothing',
    language: 'cs',
    status: 404,
    featured: false,
    records: [],
    mustNotTake: own,
  },
  {
    url: `${directoryOrigin}/cenik.pdf`,
    title: '',
    view: 'unreadable',
    language: 'cs',
    featured: true,
    records: [],
    mustNotTake: [],
  },
];
