/**
 * A company that does not exist and one of its people, with the ways others write them. Each is
 * written by hand, as no rule would: what a rule can make, the engine could undo by the same rule.
 */
export interface Seed {
  language: string;
  name: string;
  form: string;
  /** The same form written otherwise, and another form of the same country. */
  sameForm: string;
  otherForm: string;
  town: string;
  otherTown: string;
  street: string;
  /** The same company: transliterated or without accents, with a typo, in another order, with more to it. */
  spelled: string;
  typo: string;
  order: string;
  longer: string;
  /** Others: of the same family or group, with a name close to it, and without anything in common. */
  sibling: string;
  close: string;
  stranger: string;
  domain: string;
  person: string;
  nickname: string;
  personTypo: string;
  personOrder: string;
  initials: string;
  married: string;
  /** Others: of the same surname, and of the same given name. */
  relative: string;
  colleague: string;
  younger: string;
  older: string;
}

const fields = [
  'language',
  'name',
  'form',
  'sameForm',
  'otherForm',
  'town',
  'otherTown',
  'street',
  'spelled',
  'typo',
  'order',
  'longer',
  'sibling',
  'close',
  'stranger',
  'domain',
  'person',
  'nickname',
  'personTypo',
  'personOrder',
  'initials',
  'married',
  'relative',
  'colleague',
  'younger',
  'older',
] as const satisfies readonly (keyof Seed)[];

const rows = `
cs|Kovárna Brázda|s.r.o.|spol. s r.o.|a.s.|Třebíč|Opava|Dlouhá 12|KOVARNA BRAZDA|Kovárna Bráza|Brázda – kovárna|Kovárna Brázda Třebíč, provozovna|Pila Brázda|Kovárna Krátoška|Účtárna Vlnka|kovarna-brazda.test|Jan Brázda|Honza Brázda|Jan Brázd|Ing. Brázda Jan|J. Brázda|Jan Brázda|Petr Brázda|Jan Zabloudil|Jan Brázda ml.|Jan Brázda st.
cs|Vlárka Montáže|a.s.|akciová společnost|s.r.o.|Zlín|Cheb|Na Potoce 88|Vlarka Montaze|Vlárka Montáž|Montáže Vlárka|Vlárka Montáže Morava|Vlárka Reality|Vltavka Montáže|Písek a synové|vlarka.test|Kateřina Hanáková|Katka Hanáková|Kateřina Hanákvá|Hanáková Kateřina|K. Hanáková|Kateřina Zabloudilová|Petra Hanáková|Kateřina Vzorná|Kateřina Hanáková ml.|Kateřina Hanáková st.
sk|Pekáreň Chrumka|s.r.o.|spol. s r.o.|a.s.|Žilina|Poprad|Lipová 7|Pekaren Chrumka|Pekáreň Chrunka|Chrumka, pekáreň|Pekáreň Chrumka, predajňa|Mlyn Chrumka|Pekáreň Chumelica|Lesy Javorina|chrumka.test|Jozef Hruška|Jožo Hruška|Jozef Hruškaa|Hruška Jozef|J. Hruška|Jozef Hruška|Michal Hruška|Jozef Malina|Jozef Hruška ml.|Jozef Hruška st.
sk|Tatranka Okná|spol. s r.o.|s. r. o.|a.s.|Košice|Martin|Hlavná 101|Tatranka Okna|Tatrankka Okná|Okná Tatranka|Tatranka Okná a dvere|Tatranka Hotely|Tetranka Okná|Slniečko Vinárstvo|tatranka-okna.test|Zuzana Kováčová|Zuzka Kováčová|Zuzana Kovačóvá|Kováčová Zuzana|Z. Kováčová|Zuzana Polievková|Eva Kováčová|Zuzana Malinová|Zuzana Kováčová ml.|Zuzana Kováčová st.
en|Ravenmoor Tools|Ltd|Limited|plc|Leeds|Bristol|14 Fictional Road|RAVENMOOR TOOLS|Ravenmor Tools|Tools Ravenmoor|Ravenmoor Tools and Hardware|Ravenmoor Insurance|Ravenhill Tools|Quillfeather Bakery|ravenmoor.test|Robert Quillfeather|Bob Quillfeather|Robert Quilfeather|Quillfeather, Robert|R. Quillfeather|Robert Quillfeather|Thomas Quillfeather|Robert Ashwick|Robert Quillfeather Jr.|Robert Quillfeather Sr.
en|Brothwell & Sons|Inc.|Incorporated|LLC|Springvale|Lakewood|220 Nowhere Street|Brothwell and Sons|Brothwel & Sons|Sons Brothwell|Brothwell & Sons Roofing|Brothwell Farm|Brockwell & Sons|Zephyr Candles|brothwell.test|Elizabeth Brothwell|Liz Brothwell|Elizabeth Brotwell|Brothwell Elizabeth|E. Brothwell|Elizabeth Tanglewood|Margaret Brothwell|Elizabeth Ashwick|Elizabeth Brothwell jr|Elizabeth Brothwell sr
de|Müllerhof Gewürze|GmbH|Gesellschaft mit beschränkter Haftung|AG|Erlangen|Celle|Lindenstraße 5|Muellerhof Gewuerze|Müllerhof Gewürtze|Gewürze Müllerhof|Müllerhof Gewürze Niederlassung Erlangen|Müllerhof Reisen|Müllerdorf Gewürze|Sternblick Optik|muellerhof.test|Johannes Grünzweig|Hannes Grünzweig|Johannes Grünzweg|Dr. Grünzweig Johannes|J. Grünzweig|Johannes Grünzweig|Stefan Grünzweig|Johannes Waldhorn|Johannes Grünzweig junior|Johannes Grünzweig senior
de|Blechwerk Tannroda|GmbH & Co. KG|GmbH & Co KG|GmbH|Tannroda|Goslar|Am Anger 31|Blechwerk Tanroda|Blechwerk Tannrode|Tannroda Blechwerk|Blechwerk Tannroda Vertrieb|Gasthof Tannroda|Blechwerk Tannhausen|Kirschblüte Floristik|blechwerk-tannroda.test|Elisabeth Birkenfeld|Lisa Birkenfeld|Elisabeth Birkenfelt|Birkenfeld, Elisabeth|E. Birkenfeld|Elisabeth Mohnkorn|Monika Birkenfeld|Elisabeth Waldhorn|Elisabeth Birkenfeld jun.|Elisabeth Birkenfeld sen.
ru|Ромашка Плюс|ООО|ООО|АО|Тверь|Пермь|ул. Ленточная, 12|Romashka Plus|Рамашка Плюс|Плюс Ромашка|Ромашка Плюс филиал|Ромашка Лес|Рогожка Плюс|Северный Клён|romashka-plus.test|Александр Небылицын|Саша Небылицын|Александр Небылицин|Небылицын Александр|А. Небылицын|Александр Небылицын|Дмитрий Небылицын|Александр Придумкин|Александр Небылицын мл.|Александр Небылицын ст.
ru|Щучий Брод|ЗАО|ЗАО|ООО|Казань|Самара|Речной проезд, 3|Shchuchiy Brod|Щучий Броод|Брод Щучий|Щучий Брод Снабжение|Щучий Хутор|Сучий Брод Мебель|Ясный Фонарь|schuchiy-brod.test|Екатерина Выдумова|Катя Выдумова|Екатерина Выдумва|Выдумова Екатерина|Е. Выдумова|Екатерина Сказкина|Ольга Выдумова|Екатерина Придумкина|Екатерина Выдумова мл.|Екатерина Выдумова ст.
hu|Kitalált Őrház|Kft.|korlátolt felelősségű társaság|Zrt.|Győr|Pécs|Álom utca 9|Kitalalt Orhaz|Kitalált Őrhász|Őrház Kitalált|Kitalált Őrház telephely|Kitalált Malom|Kitárult Őrház|Napraforgó Nyomda|kitalalt-orhaz.test|Álmos István|Álmos Pista|Álmos Istvn|István Álmos|Álmos I.|Álmos István|Álmos Tibor|Mesés István|ifj. Álmos István|id. Álmos István
hu|Csillagfény Szállítás|Bt.|betéti társaság|Kft.|Szeged|Eger|Kigondolt tér 4|Csillagfeny Szallitas|Csilagfény Szállítás|Szállítás Csillagfény|Csillagfény Szállítás és Raktár|Csillagfény Szálló|Csillagpor Szállítás|Havasi Sajtüzem|csillagfeny.test|Képzelt Erzsébet|Képzelt Erzsi|Képzelt Erzsébt|Erzsébet Képzelt|Képzelt E.|Mesés Erzsébet|Képzelt Judit|Ábránd Erzsébet|ifj. Képzelt Erzsébet|id. Képzelt Erzsébet
ro|Moara Închipuită|SRL|S.R.L.|SA|Cluj-Napoca|Iași|Strada Visului 21|Moara Inchipuita|Moara Închipuit|Închipuita Moara|Moara Închipuită Panificație|Moara Albastră|Moara Închisă|Fierarul Vesel|moara-inchipuita.test|Gheorghe Născocitu|Ghiță Născocitu|Gheorghe Născoctu|Născocitu Gheorghe|G. Născocitu|Gheorghe Născocitu|Vasile Născocitu|Gheorghe Poveste|Gheorghe Născocitu jr|Gheorghe Născocitu sr
ro|Trandafir de Piatră|SA|S.A.|SRL|Timișoara|Brașov|Calea Basmului 3|Trandafir de Piatra|Trandafr de Piatră|Piatră Trandafir|Trandafir de Piatră Construcții|Trandafir de Mare|Trandafiri și Flori|Cuptorul Rotund|trandafir-piatra.test|Ecaterina Visătoru|Catinca Visătoru|Ecaterina Visătru|Visătoru Ecaterina|E. Visătoru|Ecaterina Poveste|Ioana Visătoru|Ecaterina Basmu|Ecaterina Visătoru jr|Ecaterina Visătoru sr
et|Väljamõeldud Õunapuu|OÜ|osaühing|AS|Tartu|Pärnu|Unistuse tänav 6|Valjamoeldud Ounapuu|Väljamõeldud Õunapu|Õunapuu Väljamõeldud|Väljamõeldud Õunapuu osakond|Väljamõeldud Pirnipuu|Väljamõõdetud Tamm|Sinine Majakas|ounapuu.test|Mihkel Kujutlus|Miku Kujutlus|Mihkel Kujutlis|Kujutlus Mihkel|M. Kujutlus|Mihkel Kujutlus|Jaan Kujutlus|Mihkel Muinas|Mihkel Kujutlus noorem|Mihkel Kujutlus vanem
et|Põhjatuul Saeveski|AS|aktsiaselts|OÜ|Narva|Valga|Metsa 15|Pohjatuul Saeveski|Põhjatuu Saeveski|Saeveski Põhjatuul|Põhjatuul Saeveski Puit|Põhjatuul Energia|Lõunatuul Saeveski|Vahtralehe Apteek|pohjatuul.test|Kristiina Muinas|Tiina Muinas|Kristiina Muinsa|Muinas Kristiina|K. Muinas|Kristiina Udumägi|Katrin Muinas|Kristiina Kujutlus|Kristiina Muinas noorem|Kristiina Muinas vanem
pl|Zmyślony Młyn|Sp. z o.o.|Spółka z ograniczoną odpowiedzialnością|S.A.|Łódź|Gdynia|ul. Bajkowa 18|Zmyslony Mlyn|Zmyśłony Młynn|Młyn Zmyślony|Zmyślony Młyn Oddział|Zmyślony Ogród|Zamknięty Młyn|Niebieska Latarnia|zmyslony-mlyn.test|Katarzyna Bajeczna|Kasia Bajeczna|Katarzyna Bajecna|Bajeczna Katarzyna|K. Bajeczna|Katarzyna Ułudna|Anna Bajeczna|Katarzyna Marzenie|Katarzyna Bajeczna mł.|Katarzyna Bajeczna st.
pl|Śnieżny Kruk|S.A.|spółka akcyjna|Sp. z o.o.|Poznań|Opole|Marzeń 77|Sniezny Kruk|Śnieżny Krukk|Kruk Śnieżny|Śnieżny Kruk Transport|Śnieżny Lis|Śmieszny Druk|Zielony Parasol|sniezny-kruk.test|Grzegorz Ułudny|Grzesiek Ułudny|Grzegorz Ułdny|Ułudny Grzegorz|G. Ułudny|Grzegorz Ułudny|Piotr Ułudny|Grzegorz Mglisty|Grzegorz Ułudny mł.|Grzegorz Ułudny st.
`;

/** All seeds, in nine languages. */
export const seeds: readonly Seed[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const values = row.split('|');
    if (values.length !== fields.length) throw new Error(`Not a seed: ${row}`);
    return Object.fromEntries(fields.map((field, at) => [field, values[at]])) as unknown as Seed;
  });
