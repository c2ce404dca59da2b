import { type DemoPage, demoPerson, demoRecord, phone, registered } from '../demo-page';

/** Companies outside the Czech directory, one page each. */
export const companyPages: DemoPage[] = [
  {
    url: 'http://ariregister-demo.test/ettevote/korvemaa-puidutoostus/',
    title: 'Kõrvemaa Puidutööstus OÜ (19388411) – Äriinfo Demo',
    view: 'organization',
    language: 'et',
    featured: true,
    records: [
      demoRecord('organization', 'Kõrvemaa Puidutööstus OÜ', {
        industry: 'Saematerjali tootmine',
        phones: [phone('+3723850011', 'landline'), phone('+37253000010', 'mobile')],
        emails: ['info@korvemaa-puit.test'],
        website: 'http://www.korvemaa-puit.test/',
        address: {
          street: 'Tööstuse tn 14',
          locality: 'Paide',
          postalCode: '72720',
          country: 'EE',
        },
        registrationNumbers: [
          registered('EE-REG', '19388411'),
          registered('EE-KMKR', 'EE104120307'),
        ],
        people: [
          demoPerson('Kadri Põldsaar', 'Juhatuse liige'),
          demoPerson('Rein Umbsaar', 'Juhatuse liige'),
        ],
      }),
    ],
    mustNotTake: ['600 0999', 'tugi@ariregister-demo.test', '19412030', 'Äriinfo Demo AS'],
  },
  {
    url: 'http://arlista-demo.test/elado/dunamenti-szerszamgep/',
    title: 'Dunamenti Szerszámgép Kft. ajánlatai | Árlista Piactér',
    view: 'organization',
    language: 'hu',
    featured: true,
    records: [
      demoRecord('organization', 'Dunamenti Szerszámgép Kft.', {
        phones: [
          phone('+3676000010', 'landline'),
          phone('+36200000010', 'mobile'),
          phone('+3676000011', 'fax'),
        ],
        emails: ['ertekesites@dunamenti-szerszamgep.test'],
        website: 'http://dunamenti-szerszamgep.test/',
        address: {
          street: 'Halasi út 29.',
          locality: 'Kecskemét',
          postalCode: '6000',
          country: 'HU',
        },
        registrationNumbers: [
          registered('HU-ANUM', '32814503-2-03'),
          registered('HU-CJ', '03-09-132211'),
        ],
        people: [
          demoPerson('Vörösházi Gábor', 'Ügyvezető'),
          demoPerson('Szalontai Nóra', 'értékesítési vezető', [phone('+36300000014', 'mobile')]),
        ],
      }),
    ],
    mustNotTake: [
      'Árlista Piactér Zrt.',
      '32901175',
      '+36 1 000 0099',
      'ugyfelszolgalat@arlista-demo.test',
      'Pócsik Béla',
      'Kelemenné R. Judit',
      '06-30-000-7712',
    ],
  },
  {
    url: 'http://anunt-demo.test/anunt/strung-paralel-sn-400/',
    title: 'Strung paralel SN 400 x 1500, revizuit – Cluj-Napoca – Anunț Demo',
    view: 'organization',
    language: 'ro',
    featured: true,
    records: [
      demoRecord('organization', 'Mecanica Someș Utilaje S.R.L.', {
        phones: [phone('+40740000010', 'mobile'), phone('+40264000010', 'landline')],
        emails: ['vanzari@mecanica-somes.test'],
        address: {
          street: 'Str. Fabricii de Chibrituri nr. 42',
          locality: 'Cluj-Napoca',
          postalCode: '400624',
          country: 'RO',
        },
        registrationNumbers: [
          registered('RO-CUI', '49718306'),
          registered('RO-RC', 'J12/1841/2019'),
        ],
        people: [demoPerson('Andrei Crețuleac', 'director vânzări')],
      }),
    ],
    mustNotTake: [
      '0741223344',
      '0264 000 777',
      '0740 000 771',
      '021 000 0099',
      'abuz@anunt-demo.test',
      'RO49830210',
      'Piața Online Demo S.A.',
    ],
  },
  {
    url: 'http://zavod-demo.test/kontakty/',
    title: 'Контакты — Бережковский завод метизов',
    view: 'organization',
    language: 'ru',
    featured: true,
    records: [
      demoRecord('organization', 'ООО «Бережковский завод метизов»', {
        industry: 'производство крепёжных изделий',
        phones: [
          phone('+78000000010', 'unknown'),
          phone('+74950000010', 'landline'),
          phone('+74950000011', 'fax'),
          phone('+74950000022', 'landline'),
        ],
        emails: ['info@zavod-demo.test', 'sales@zavod-demo.test'],
        website: 'http://zavod-demo.test/',
        address: {
          street: 'ул. Партизанская, д. 48, стр. 4',
          locality: 'Москва',
          postalCode: '121351',
          country: 'RU',
        },
        registrationNumbers: [
          registered('RU-INN', '7731998404'),
          registered('RU-KPP', '773101001'),
          registered('RU-OGRN', '1247700099811'),
        ],
        people: [
          demoPerson('Бережков Артём Ильич', 'Генеральный директор'),
          demoPerson(
            'Солодовникова Марина Викторовна',
            'Коммерческий директор',
            [phone('+74950000023', 'landline')],
            ['solodovnikova@zavod-demo.test'],
          ),
          demoPerson(
            'Гурьянов Павел Олегович',
            'Менеджер по продажам',
            [phone('+79100000012', 'mobile')],
            ['guryanov@zavod-demo.test'],
          ),
          demoPerson(
            'Фатеева Ольга Денисовна',
            'Начальник отдела снабжения',
            [phone('+74950000025', 'landline')],
            ['fateeva@zavod-demo.test'],
          ),
          demoPerson('Кузовлев Тимур Рашидович', 'Главный технолог', [
            phone('+74950000026', 'landline'),
          ]),
        ],
        socialProfiles: [
          'https://vk.com/berezhkovsky_metiz_demo',
          'https://t.me/berezhkovsky_metiz_demo',
        ],
      }),
    ],
    mustNotTake: ['web@pixel-demo.test', '40702810700000007771', '044500777', 'Банк Демо'],
  },
  {
    url: 'http://northmill-demo.test/contact/',
    title: 'Contact us | Northmill Press Tools',
    view: 'organization',
    language: 'en-GB',
    featured: true,
    records: [
      demoRecord('organization', 'Northmill Press Tools Ltd', {
        phones: [
          phone('+441134960010', 'landline'),
          phone('+448081570010', 'unknown'),
          phone('+441144960020', 'landline'),
          phone('+441414960030', 'landline'),
        ],
        emails: ['hello@northmill-demo.test'],
        website: 'http://northmill-demo.test/',
        address: {
          street: 'Unit 7, Northmill Trading Estate, Canal Road',
          locality: 'Leeds',
          postalCode: 'LS12 2QX',
          country: 'GB',
        },
        branches: [
          {
            street: '14 Attercliffe Wharf',
            locality: 'Sheffield',
            postalCode: 'S9 3TZ',
            country: 'GB',
          },
          {
            street: '3 Meadow Forge Lane',
            locality: 'Glasgow',
            postalCode: 'G40 1XY',
            country: 'GB',
          },
        ],
        registrationNumbers: [
          registered('GB-CRN', '19200417'),
          registered('GB-VAT', 'GB497991462'),
        ],
        people: [
          demoPerson(
            'Helen Ashgrove',
            'Head of Procurement',
            [phone('+441134960011', 'landline')],
            ['helen.ashgrove@northmill-demo.test'],
          ),
          demoPerson(
            'Callum Wetherby-Finch',
            'Managing Director',
            [phone('+441134960012', 'landline')],
            ['callum@northmill-demo.test'],
          ),
          demoPerson(
            'Dr Oluwaseun Bankole-Hart',
            'Technical Director',
            [phone('+447400000013', 'mobile')],
            ['o.bankole-hart@northmill-demo.test'],
          ),
          demoPerson(
            'Siân Pritchard-Owen',
            'Sales Manager, Wales & South West',
            [phone('+441134960014', 'landline')],
            ['sian.po@northmill-demo.test'],
          ),
          demoPerson(
            'Ravi Thakkar-Singh',
            'Maintenance Manager',
            [phone('+441134960015', 'landline', '214')],
            ['ravi.ts@northmill-demo.test'],
          ),
          demoPerson(
            'Moira Kinnaird-Laing',
            'Service Coordinator, Scotland',
            [phone('+441414960031', 'landline')],
            ['moira.kl@northmill-demo.test'],
          ),
        ],
        socialProfiles: [
          'https://www.linkedin.com/company/northmill-press-tools-demo',
          'https://www.facebook.com/northmillpresstoolsdemo',
        ],
      }),
    ],
    mustNotTake: ['Janet Osterley', 'Humber Appliance Demo plc', '0113 496 0888', '0113 496 0777'],
  },
  {
    url: 'http://schraube-demo.test/impressum/',
    title: 'Impressum – Schraubtechnik Imhoff GmbH',
    view: 'organization',
    language: 'de',
    featured: true,
    records: [
      demoRecord('organization', 'Schraubtechnik Imhoff GmbH', {
        phones: [phone('+493023125010', 'landline'), phone('+493023125019', 'fax')],
        emails: ['info@schraube-demo.test'],
        website: 'http://schraube-demo.test/',
        address: {
          street: 'Schmiedehofweg 14',
          locality: 'Berlin',
          postalCode: '12107',
          country: 'DE',
        },
        registrationNumbers: [
          registered('DE-HRB', 'HRB 299417 B'),
          registered('EU-VAT-DE', 'DE399812044'),
        ],
        people: [
          demoPerson('Dipl.-Ing. Sabine Imhoff', 'Geschäftsführer'),
          demoPerson('Torsten Wieczorek', 'Geschäftsführer'),
        ],
      }),
    ],
    mustNotTake: ['hallo@pixelhof-demo.test', 'Agentur Pixelhof Demo', '030-23125-777'],
  },
  {
    url: 'http://sklarna-luzanka.test/impresum/',
    title: 'Impresum | Sklárna Lužánka',
    view: 'organization',
    language: 'cs',
    featured: false,
    records: [
      demoRecord('organization', 'Sklárna Lužánka', {
        phones: [phone('+420541000731', 'landline')],
        emails: ['info@sklarna-luzanka.test'],
        website: 'http://sklarna-luzanka.test/',
        address: { street: 'Horní 12', locality: 'Brno', postalCode: '602 00', country: 'CZ' },
        registrationNumbers: [registered('CZ-ICO', '39010023')],
      }),
    ],
    mustNotTake: [],
  },
];
