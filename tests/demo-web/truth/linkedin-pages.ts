import { type DemoPage, type DemoRecord, demoRecord, phone } from '../demo-page';

const origin = 'http://www.linkedin.test';
const neverHere = ['+44 20 7946 0999', 'cached.viewer@linkedin.test', 'Cache Demo Inc'];

const helen: DemoRecord = demoRecord('person', 'Helen Ashgrove', {
  jobTitle: 'Head of Procurement',
  organization: 'Northmill Press Tools Ltd',
  address: { locality: 'Leeds', country: 'GB' },
  socialProfiles: ['https://www.linkedin.test/in/helen-ashgrove-demo'],
});

const helenPage: DemoPage = {
  url: `${origin}/in/helen-ashgrove-demo/`,
  title: 'Helen Ashgrove | LinkedIn',
  view: 'person',
  language: 'en',
  featured: true,
  records: [helen],
  mustNotTake: [
    ...neverHere,
    'Bertram Quillfeather',
    'Anneke Vos-Linden',
    'Viktor Demo-Viewer',
    'sales@ledgercloud-demo.test',
    '0808 157 0777',
  ],
};

/** [name, slug, headline, place, country, title, company] */
const found: [string, string, string, string, string | undefined, string?, string?][] = [
  [
    'Helen Ashgrove',
    'helen-ashgrove-demo',
    'Head of Procurement at Northmill Press Tools Ltd',
    'Leeds',
    'GB',
    'Head of Procurement',
    'Northmill Press Tools Ltd',
  ],
  [
    'Bertram Quillfeather',
    'bertram-quillfeather',
    'Category Manager at Humber Appliance Demo plc',
    'Hull',
    'GB',
    'Category Manager',
    'Humber Appliance Demo plc',
  ],
  [
    'Anneke Vos-Linden',
    'anneke-vos-linden',
    'Procurement Lead',
    'Utrecht',
    'NL',
    'Procurement Lead',
    'Vosmeer Verpakking Demo B.V.',
  ],
  [
    'Tobias Farrowgate',
    'tobias-farrowgate',
    'Supply Chain Analyst | SAP | Coffee',
    'Greater Manchester',
    undefined,
  ],
  [
    'Ximena Aldaz-Roca',
    'ximena-aldaz-roca',
    'Directora de compras en Talleres Aldaz Demo S.L.',
    'Zaragoza',
    'ES',
    'Directora de compras',
    'Talleres Aldaz Demo S.L.',
  ],
  [
    'Dr. Jörg Habermehl-Ott',
    'joerg-habermehl-ott',
    'Leiter Einkauf bei Kesselbau Ott Demo GmbH',
    'Wuppertal',
    'DE',
    'Leiter Einkauf',
    'Kesselbau Ott Demo GmbH',
  ],
  [
    'Zsófia Kerekes-Bán',
    'zsofia-kerekes-ban',
    'Purchasing Manager at Dunamenti Szerszámgép Kft.',
    'Kecskemét',
    'HU',
    'Purchasing Manager',
    'Dunamenti Szerszámgép Kft.',
  ],
  [
    'Niamh O’Farraigh',
    'niamh-ofarraigh',
    'Buyer at Corrib Precision Demo Ltd',
    'Galway',
    'IE',
    'Buyer',
    'Corrib Precision Demo Ltd',
  ],
  [
    'Yaw Amoako-Bediako',
    'yaw-amoako-bediako',
    'Indirect Procurement @ Volta Foods Demo',
    'Accra',
    'GH',
    'Indirect Procurement',
    'Volta Foods Demo',
  ],
  [
    'Marit Sundlöf 🌲',
    'marit-sundlof',
    'Strategic Buyer, Fjällträ Demo AB',
    'Umeå',
    'SE',
    'Strategic Buyer',
    'Fjällträ Demo AB',
  ],
];

export const linkedInPages: DemoPage[] = [
  helenPage,
  {
    ...helenPage,
    url: `${origin}/in/helen-ashgrove-demo/overlay/contact-info/`,
    featured: false,
    records: [
      {
        ...helen,
        phones: [phone('+441134960011', 'landline')],
        emails: ['helen.ashgrove@northmill-demo.test'],
        website: 'http://northmill-demo.test/',
      },
    ],
  },
  {
    url: `${origin}/in/tereza-vlckova-demo/`,
    title: '(3) Tereza Vlčková Nerudná | LinkedIn',
    view: 'person',
    language: 'cs',
    featured: true,
    records: [
      demoRecord('person', 'Tereza Vlčková Nerudná', {
        jobTitle: 'Vedoucí údržby',
        headline: 'Vedoucí údržby ve společnosti Slévárna Litava a.s.',
        organization: 'Slévárna Litava a.s.',
        address: { locality: 'Bučovice', country: 'CZ' },
        socialProfiles: ['https://www.linkedin.test/in/tereza-vlckova-demo'],
      }),
    ],
    mustNotTake: [...neverHere, 'Hynek Zavadil Demo', 'Blanka Jurčová Demo', 'Viktor Demo-Viewer'],
  },
  {
    url: `${origin}/company/northmill-press-tools-demo/about/`,
    title: 'Northmill Press Tools Ltd: About | LinkedIn',
    view: 'organization',
    language: 'en',
    featured: true,
    records: [
      demoRecord('organization', 'Northmill Press Tools Ltd', {
        industry: 'Industrial Machinery Manufacturing',
        phones: [phone('+441134960010', 'landline')],
        website: 'http://northmill-demo.test/',
        address: {
          street: 'Unit 7, Northmill Trading Estate, Canal Road',
          locality: 'Leeds',
          postalCode: 'LS12 2QX',
          country: 'GB',
        },
        socialProfiles: ['https://www.linkedin.test/company/northmill-press-tools-demo'],
      }),
    ],
    mustNotTake: [...neverHere, 'Pennine Castings Demo', 'Humber Appliance Demo plc'],
  },
  {
    url: `${origin}/search/results/people/?keywords=procurement`,
    title: '“procurement” | Search | LinkedIn',
    view: 'list',
    language: 'en',
    featured: true,
    records: found.map(([name, slug, headline, locality, country, jobTitle, organization]) =>
      demoRecord('person', name, {
        headline,
        ...(jobTitle === undefined ? {} : { jobTitle }),
        ...(organization === undefined ? {} : { organization }),
        address: { locality, ...(country === undefined ? {} : { country }) },
        socialProfiles: [`https://www.linkedin.test/in/${slug}`],
        detailUrl: `${origin}/in/${slug}/`,
      }),
    ),
    mustNotTake: [
      ...neverHere,
      'LinkedIn Member',
      'Somewhere Demo',
      'Petr Mutualský',
      'recruit@ads-demo.test',
      'Viktor Demo-Viewer',
    ],
  },
  {
    url: `${origin}/authwall/`,
    title: 'Sign Up | LinkedIn',
    view: 'nothing',
    language: 'en',
    featured: true,
    records: [],
    mustNotTake: ['+44 20 7946 0222', 'Northmill Press Tools Ltd'],
  },
];
