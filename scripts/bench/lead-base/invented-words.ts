/** Where invented leads live: how their companies, people and addresses are put together. */
export interface InventedCountry {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** How often, of a hundred leads. */
  share: number;
  trades: readonly string[];
  surnames: readonly string[];
  firstNames: readonly string[];
  legalForms: readonly string[];
  streets: readonly string[];
  /** Towns with their postal codes. */
  towns: readonly (readonly [string, string])[];
  jobTitles: readonly string[];
}

const words = (text: string) => text.split('|');

export const inventedCountries: readonly InventedCountry[] = [
  {
    code: 'CZ',
    share: 38,
    trades: words(
      'Kovárna|Pekárna|Truhlářství|Zámečnictví|Stavby|Elektro|Autoservis|Lékárna|Účetnictví|Tiskárna|Zahradnictví|Papírnictví|Sklenářství|Doprava|Čistírna',
    ),
    surnames: words(
      'Brázda|Horák|Dvořáček|Kučeřík|Šťastný|Říha|Žďárský|Vrbický|Medřický|Zlámalík|Čapkovič|Jírovský|Kolářík|Průšek|Ševčík',
    ),
    firstNames: words(
      'Jana|Petr|Lukáš|Tereza|Ondřej|Markéta|Jiří|Zdeňka|Tomáš|Šárka|Vojtěch|Eliška',
    ),
    legalForms: words('s.r.o.|a.s.|spol. s r.o.|v.o.s.|družstvo||'),
    streets: words('Vzorová|Smyšlená|Kovářská|U Mlýna|Příkladná|Na Vymyšlené|Zahradní|Dlouhá'),
    towns: [
      ['Brno', '602 00'],
      ['Praha 4', '140 00'],
      ['Ostrava', '702 00'],
      ['Plzeň', '301 00'],
      ['České Budějovice', '370 01'],
      ['Ústí nad Labem', '400 01'],
    ],
    jobTitles: words('jednatel|ředitelka|vedoucí nákupu|obchodní ředitel|asistentka|majitel'),
  },
  {
    code: 'SK',
    share: 12,
    trades: words(
      'Stolárstvo|Pekáreň|Strojáreň|Účtovníctvo|Kvetinárstvo|Doprava|Stavebniny|Optika',
    ),
    surnames: words('Kováčik|Hudáček|Ďuríček|Šimkovič|Ľubošan|Žiarik|Mäsiarik|Vrabček'),
    firstNames: words('Zuzana|Marek|Ľubica|Juraj|Katarína|Štefan|Mária|Rastislav'),
    legalForms: words('s.r.o.|a.s.|spol. s r. o.|k.s.|'),
    streets: words('Vzorová|Vymyslená|Kováčska|Pri mlyne|Záhradná'),
    towns: [
      ['Bratislava', '811 01'],
      ['Košice', '040 01'],
      ['Žilina', '010 01'],
      ['Prešov', '080 01'],
    ],
    jobTitles: words('konateľ|riaditeľka|vedúci nákupu|majiteľ'),
  },
  {
    code: 'DE',
    share: 14,
    trades: words(
      'Tischlerei|Bäckerei|Schlosserei|Elektrotechnik|Druckerei|Gärtnerei|Spedition|Optik',
    ),
    surnames: words('Müllerhof|Schönfelder|Großbaum|Köhlerich|Jägerfeld|Weißdorn|Kößler|Rübner'),
    firstNames: words('Jürgen|Sabine|Günther|Käthe|Stefan|Ulrike|Björn|Anneliese'),
    legalForms: words('GmbH|GmbH & Co. KG|AG|e.K.|UG (haftungsbeschränkt)|OHG'),
    streets: words('Musterstraße|Beispielweg|Schmiedegasse|Am Mühlbach|Gartenallee'),
    towns: [
      ['Köln', '50667'],
      ['München', '80331'],
      ['Düsseldorf', '40210'],
      ['Leipzig', '04103'],
    ],
    jobTitles: words('Geschäftsführer|Prokuristin|Einkaufsleiter|Inhaber'),
  },
  {
    code: 'PL',
    share: 9,
    trades: words('Piekarnia|Stolarnia|Drukarnia|Ślusarstwo|Księgowość|Ogrodnictwo|Transport'),
    surnames: words('Wróblewicz|Zielińczak|Ścibor|Łąkowski|Źródlany|Żurawik|Gęsiorek'),
    firstNames: words('Małgorzata|Paweł|Agnieszka|Łukasz|Zofia|Wojciech|Elżbieta'),
    legalForms: words('sp. z o.o.|S.A.|sp.j.|sp. k.|'),
    streets: words('ul. Przykładowa|ul. Zmyślona|ul. Kowalska|ul. Ogrodowa'),
    towns: [
      ['Kraków', '30-001'],
      ['Łódź', '90-001'],
      ['Wrocław', '50-001'],
      ['Poznań', '60-001'],
    ],
    jobTitles: words('prezes zarządu|kierownik zakupów|właścicielka|dyrektor'),
  },
  {
    code: 'HU',
    share: 6,
    trades: words('Asztalos|Pékség|Nyomda|Lakatos|Könyvelő|Kertészet'),
    surnames: words('Kőszegvári|Tóthfalvi|Szűcsné|Ördöghegyi|Fehérvölgyi|Győrffyné'),
    firstNames: words('Ágnes|Gábor|Erzsébet|László|Zsófia|György'),
    legalForms: words('Kft.|Zrt.|Bt.|Nyrt.'),
    streets: words('Példa utca|Kitalált tér|Kovács köz|Malom út'),
    towns: [
      ['Budapest', '1051'],
      ['Győr', '9021'],
      ['Pécs', '7621'],
    ],
    jobTitles: words('ügyvezető|beszerzési vezető|tulajdonos'),
  },
  {
    code: 'RO',
    share: 5,
    trades: words('Brutărie|Tâmplărie|Tipografie|Contabilitate|Transport'),
    surnames: words('Țărușanu|Brâncuța|Șerbănel|Ionașcu|Mărgineanu'),
    firstNames: words('Ștefania|Mihai|Ioana|Răzvan|Țuca'),
    legalForms: words('SRL|S.A.|PFA'),
    streets: words('Str. Exemplului|Str. Fierarilor|Bd. Imaginar'),
    towns: [
      ['București', '010011'],
      ['Timișoara', '300001'],
      ['Iași', '700001'],
    ],
    jobTitles: words('administrator|director achiziții|asociat'),
  },
  {
    code: 'RU',
    share: 8,
    trades: words('Кузница|Пекарня|Столярная|Типография|Бухгалтерия|Транспорт|Ромашка'),
    surnames: words('Выдумкин|Придумов|Кузнецовский|Ёжиков|Щедринов|Цветаевич'),
    firstNames: words('Анна|Пётр|Ольга|Дмитрий|Елена|Фёдор'),
    legalForms: words('ООО|АО|ИП|ПАО'),
    streets: words('ул. Примерная|пр. Вымышленный|ул. Садовая'),
    towns: [
      ['Москва', '101000'],
      ['Тула', '300000'],
      ['Казань', '420000'],
    ],
    jobTitles: words('генеральный директор|начальник отдела закупок|владелец'),
  },
  {
    code: 'GB',
    share: 8,
    trades: words('Forge|Bakery|Joinery|Printworks|Accountants|Nurseries|Haulage'),
    surnames: words('Exampleby|Notterley|Fictor|Madeupson|Quillsworth|Pretendergast'),
    firstNames: words('Olivia|George|Harriet|Alfred|Imogen|Rupert'),
    legalForms: words('Ltd|Limited|PLC|LLP'),
    streets: words('Sample Street|Invented Lane|Smithy Road|Mill Close'),
    towns: [
      ['London', 'EC1A 1AA'],
      ['Leeds', 'LS1 1AA'],
      ['Bristol', 'BS1 1AA'],
    ],
    jobTitles: words('Managing Director|Head of Purchasing|Owner|Office Manager'),
  },
];

export const inventedTags = words(
  'fair-2025|fair-2026|newsletter|b2b|wholesale|forges|food|print|transport|green|urgent|callback|north|south|east|west|big|small|family|export|import|retail|service|building|metal|wood|glass|garden|it|health',
);

export const inventedColleagues = words(
  'Petra Vzorná|Karel Smyšlený|Ivana Příkladná|Max Mustermann|Anna Przykładowa|Ольга Примерова|Grace Sample',
);

export const inventedIndustries = words(
  'Kovovýroba|Potravinářství|Stavebnictví|Druck und Medien|Transport|Księgowość|Kertészet|Торговля|Woodworking|Health care||',
);

export const inventedNotes = words(
  'Wants a quotation by Friday.|Volat až po dovolené, rozhoduje majitel.|Interessiert sich für das größere Paket.|Budget ist für dieses Jahr verplant.|Má zájem o ukázku, poslat ceník.|Prosi o kontakt mailowy.|Перезвонить в начале месяца.|Buys from a competitor until spring.|Šéf rozhodne na poradě v pondělí.|Decision is taken by the board.|Poslat vzorky na adresu skladu.|Met at the fair, very friendly.',
);

export const inventedHosts = words(
  'katalog.firmy-demo.test|zlate-stranky-demo.test|gelbe-demo.test|firmy-demo.example|b2b-demo.example|linkedin.test',
);
