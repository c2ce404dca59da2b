/**
 * What the check of letters looks for in one language. Each entry is a pattern over text in lower
 * case and without accents, of whole words: a space stands for any white space, "~" for any ending,
 * "#" for a number of minutes.
 */
export interface CheckWords {
  /** How letters begin; the rest of the first line belongs to it. */
  greetings: readonly string[];
  /** A subject that is about the writer. */
  introducing: readonly string[];
  /** A first sentence that begins with oneself; at its very start. */
  oneself: readonly string[];
  howAreYou: readonly string[];
  praise: readonly string[];
  /** What a list of customers' names begins with, and what joins its last one. */
  customers: readonly string[];
  and: string;
  /** A number of minutes in words, and asking for them. */
  minutes: string;
  askingForMinutes: readonly string[];
  ifQuestions: readonly string[];
  /** Signs of something the reader gains. */
  benefits: readonly string[];
  /** Questions on a call that are answered by a flat "no". */
  flatNo: readonly string[];
}

export const checkedLanguages = ['en', 'cs', 'de'] as const;
export type CheckedLanguage = (typeof checkedLanguages)[number];

const en: CheckWords = {
  greetings: ['dear', 'hello', 'hi', 'good (?:morning|afternoon|day|evening)', 'greetings'],
  introducing: [
    'introducing',
    'introduction (?:of|to) (?:us|our|the company)',
    '(?:offer|proposal|news|greetings|newsletter) from',
    '(?:partnership|cooperation|collaboration|business) (?:proposal|offer|opportunity)',
    'about us',
    'our (?:company|firm|offer|services?|products?|new|brand)',
    'we (?:are|offer|present)',
  ],
  oneself: [
    '(?:here )?at [^.,\\n]{1,40}, (?:we|i)',
    "we(?:'re| are)(?! writing because)",
    "we(?:'ve| have) been",
    'we (?:offer|provide|produce|manufacture|make|supply|deliver|sell|speciali[sz]e|help|develop|build)',
    'our (?:company|firm|business|team|agency|products?|services?|solutions?|platform|family)',
    "my name(?:'s| is)",
    "i(?:'m| am) (?:an?|the|from|with|at|responsible|calling from)",
    "i(?:'m| am) writing (?:on behalf|from|to (?:you to )?introduce)",
    'i (?:work|represent)',
    '(?:let|allow) me (?:to )?introduce',
    "i(?:'d| would) like to (?:introduce|present|tell you about)",
    'as (?:an?|the|one of the) (?:leading|largest|major|established|biggest)',
  ],
  howAreYou: [
    'how are (?:you|things)(?: (?:doing|today|all|going|these days))?(?=\\s*[?!.,])',
    "(?:i |we )?hope (?:that )?(?:you(?:'re| are)|all is well|everything is|you(?:'ve| have) (?:had|been))",
    '(?:i |we )?hope (?:that )?(?:this|my) (?:e-?mail|letter|message|note) finds you',
    "(?:i |we )?(?:trust|hope) (?:that )?(?:you(?:'re| are)|this finds you) well",
  ],
  praise: [
    'market(?:-| )lead~',
    'lead(?:ing|er)(?: \\p{L}+){0,2} (?:providers?|suppliers?|manufacturers?|compan~|producers?|firms?|brands?|in the)',
    'number one',
    'award(?:-| )winning',
    'world(?:-| )class',
    'best(?:-| )in(?:-| )class',
    'cutting(?:-| )edge',
    'state(?:-| )of(?:-| )the(?:-| )art',
    'industry(?:-| )leading',
    'the (?:very )?best (?:quality|service|services|products?|prices?|solutions?|team|on the market|in the (?:business|field|industry))',
    'years of (?:experience|tradition|expertise)',
    'we are (?:very |so )?(?:proud|the best|the only|the largest|the biggest|experts|known for)',
    '(?:highest|top|premium|unrivalled|unbeatable)(?:-| )(?:quality|prices?)',
    'innovative (?:company|solutions?|products?|technolog~)',
    'long(?:-| )standing tradition',
    'unique (?:company|solutions?|products?|technolog~)',
  ],
  customers: [
    '(?:clients|customers|partners|references|projects),? (?:include|including|are|like|such as)',
    '(?:companies|firms|brands|names) (?:like|such as|including)',
    '(?:trusted|used|chosen) by',
    '(?:worked|working|work|works) (?:with|for)',
    'we (?:have )?(?:supply|supplied)',
    'among our (?:clients|customers|references) are',
    '(?:our )?(?:clients|customers|references)(?= ?:)',
  ],
  and: 'and|or',
  minutes: 'five|ten|fifteen|twenty|thirty',
  askingForMinutes: [
    '# ?-?min(?:ute)?s? of your (?:\\p{L}+ )?(?:time|day|attention)',
    '(?:give|spare|have|take|find|need|grab|reserve|invest|for)(?: (?:me|us|you|just|only|about|a|an|your|quick|short|another)){0,4} # ?-?min(?:ute)?s?(?! (?:more|less|faster))',
    '#(?: |-)?min(?:ute)?s?,? (?:call|chat|meeting|demo|presentation|conversation|phone call|slot|talk|zoom)',
    '(?:few|couple of) minutes of your (?:\\p{L}+ )?time',
  ],
  ifQuestions: [
    '(?:if|should|in case) you have (?:any )?(?:further |more |other )?questions?',
    "(?:do not|don't|please don't) hesitate to",
    'feel free to (?:call|contact|write|reach|get in touch|ask|e-?mail)',
    "(?:i(?:'m| am)|we(?:'re| are)) at your disposal",
    'for (?:any )?(?:more|further) information,? (?:please )?(?:call|contact|visit|write)',
  ],
  benefits: [
    'sav(?:e|es|ed|ing|ings)',
    'cut(?:s|ting)?',
    'reduc~',
    'lower~',
    'increas~',
    'gain~',
    'faster|quicker|sooner|earlier|cheaper|easier|shorter|shorten~|fewer|less',
    'avoid~',
    'earn~',
    'halv~|half',
    'instead of',
    'without',
    'twice|double~',
    'more (?:orders|customers|time|money|profit|output|pieces|capacity|margin|revenue|sales)',
  ],
  flatNo: [
    '(?:are|would|might) you (?:be )?interested',
    'do you have (?:a )?(?:moment|minute|second|time|few minutes)',
    'is (?:this|it|now) a (?:good|bad|convenient) (?:time|moment)',
    'am i (?:disturbing|interrupting)',
    '(?:can|may|could) i (?:send|offer) you',
    'do you (?:need|want) (?:any|our|an?|some)',
  ],
};

const cs: CheckWords = {
  greetings: [
    'dobry den',
    'dobre (?:rano|odpoledne|dopoledne)',
    'dobry vecer',
    'vazen[iyae]~',
    'mil[iyae]',
    'ahoj',
    'hezky den',
    'zdravim',
  ],
  introducing: [
    'nabidk~ (?:spoluprace|sluzeb|produktu|od|spolecnosti|firmy|nasich|nasi)',
    'obchodni~ (?:nabidk~|spoluprac~)',
    'predstaveni (?:spolecnosti|firmy|nasi|nasich)',
    'predstavujeme',
    'nase (?:nabidka|spolecnost|firma|sluzby|produkty|novinky)',
    '(?:nabizime|jsme)',
    'o nas',
  ],
  oneself: [
    '(?:my )?jsme',
    'nase (?:rodinna |obchodni )?(?:spolecnost|firma|agentura|vyrobky|sluzby|reseni|produkty)',
    'nas (?:tym|podnik|produkt|e-?shop)',
    'jmenuj[iu] se',
    'jsem (?:z|ze|od|obchodni~|zastupc~|zastupkyne|jednatel~|majitel~|reditel~|manazer~)',
    'zastupuj(?:i|u|eme)',
    'pracuj[iu] (?:v|ve|pro|jako|u)',
    'dovolte,? (?:abych|abychom|mi|nam)',
    'dovoluj(?:i|eme) si',
    'rada? bych (?:vam |vas |se |si )*(?:predstavil~|nabidl~|oslovil~|informoval~)',
    'rad[iy] bychom (?:vam |vas |se |si )*(?:predstavili|nabidli|oslovili|informovali)',
    '(?:nabizime|zabyvame se|vyrabime|dodavame|specializujeme se|pusobime|vyvijime|pomahame)',
    'jako (?:jeden z |jedna z )?(?:predni~|nejvetsi~|vyznamn~|tradicni~)',
    've? (?:spolecnosti|firme) [^.,\\n]{1,40} (?:jsme|nabizime|vyrabime|dodavame|se)',
    '(?:pisu vam|obracim se na vas|oslovuji vas) (?:jmenem|za|z)',
  ],
  howAreYou: [
    'jak se (?:mate|vam dari|vam vede)',
    '(?:doufam|doufame|verim|verime|snad),? (?:ze )?se (?:mate|vam dari|vam vede)',
    '(?:doufam|doufame|verim|verime),? ze (?:vas |jste )?(?:tento|tato|muj|v poradku|zdravi)',
  ],
  praise: [
    'lid(?:r|rem|ri|ru) (?:na trhu|v oboru|v oblasti|trhu|na ceskem)',
    'jednick~ (?:na|v) \\p{L}+',
    'predni~ (?:\\p{L}+ )?(?:dodavatel~|vyrobc~|spolecnost~|firm~|poskytovatel~|agentur~)',
    'nejlepsi~ (?:kvalit~|sluzb~|produkt~|cen[ayu]?|na trhu|v oboru|tym~|reseni)',
    'nejvyssi~ kvalit~',
    'spickov~',
    'ocenovan~',
    'dlouholet~ (?:tradic~|zkusenost~|prax~)',
    '(?:let|lety|roky) (?:zkusenost~|na trhu|praxe|tradice)',
    'let(?:ou|ymi|e) (?:tradic~|zkusenost~|prax~)',
    'bohat~ zkusenost~',
    'profesionalni~ tym~',
    '(?:inovativni|unikatni|jedinecn|revolucni)~ (?:spolecnost~|firm~|reseni~|produkt~|technologi~)',
    'jsme (?:hrdi|nejlepsi|nejvetsi|jedini|experti|specialiste)',
    's (?:dlouhou |bohatou )?tradici',
    'svetov~ (?:urovn~|spick~|kvalit~)',
  ],
  customers: [
    '(?:mezi )?(?:nas[ie]|nasimi|nasich) (?:spokojen~ )?(?:zakazni~|klient~|partner~|odberatel~|referenc~)(?: (?:patri|jsou|najdete|napriklad))*',
    '(?:firm~|spolecnost~|zakazni~|klient~|znack~|podnik~),? jako(?: (?:je|jsou|napriklad|treba))?',
    '(?:pracujeme|pracovali jsme|spolupracujeme|spolupracovali jsme) (?:pro|se?)',
    '(?:duveruji|veri) nam(?: (?:napriklad|treba|i|firmy))*',
    '(?:dodavame|dodavali jsme) (?:do|pro|firmam|spolecnostem)',
    'referenc[ei](?= ?:)',
  ],
  and: 'a|i|nebo|ci',
  minutes: 'pet|deset|patnact|dvacet|tricet',
  askingForMinutes: [
    '# ?min(?:ut~)? (?:vaseho |sveho |vaseho \\p{L}+ )?(?:casu|pozornosti)',
    '# ?min(?:ut~)? (?:na|pro|k) (?:\\p{L}+ )?(?:schuzk~|hovor~|rozhovor~|telefonat~|setkani|prezentac~|ukazk~|call~|me|mne)',
    '#(?: |-)?(?:ti)?minutov~ (?:schuzk~|hovor~|rozhovor~|telefonat~|setkani|prezentac~|ukazk~|call~)',
    '(?:venovat|venovali|venoval~|vyhradit|vyhradili|vyhradil~|najit|nasli|nasel|nasla|udelat|udelali|udelal~|meli|mel~|mit)(?: (?:mi|nam|si|se|na|to|jen|pouze|alespon|aspon|asi|me|mne|byste|prosim|cas|tak)){0,4} # ?min~',
    'par minut (?:vaseho |sveho )?(?:\\p{L}+ )?casu',
  ],
  ifQuestions: [
    'v pripade (?:jakychkoli |jakychkoliv |dalsich |vasich |vaseho )?(?:dotazu|otazek|zajmu|nejasnosti)',
    '(?:pokud|kdyz|kdyby|kdybyste|jestli|jestlize|budete-li|mate-li)(?: \\p{L}+){0,3} (?:dotaz~|otazk~)',
    'nevahejte',
    '(?:jsem|jsme|zustavam|zustavame)(?: vam)?(?: (?:plne|rad|rada|radi|kdykoli|kdykoliv))* k dispozici',
    'kdykoliv? (?:mi|me|nas|nam) (?:zavolejte|kontaktujte|napiste|volejte|piste)',
    'pro (?:vice|dalsi) informac[ie]',
  ],
  benefits: [
    'usetr~|uspor~|setri~',
    'sniz~',
    'zvys~',
    'zrychl~|rychlej~|driv|drive',
    'zkrat~|zkrac~|kratsi~|kratce',
    'levnej~|snaz~|jednodus~',
    'mene|mensi~',
    'vydel~|ziska~',
    'vyhn~|zbav~|predej~',
    'polovin~|dvojnasob~',
    '(?:na)?misto',
    'bez',
    'vice? (?:zakazek|zakazniku|casu|penez|kusu|objednavek|trzeb)',
  ],
  flatNo: [
    '(?:mate|meli byste|mel byste|mela byste)(?: (?:o to|o neco|ted|prosim))* (?:zajem|chvilku|chvili|cas|minutku)',
    'ne(?:mate|meli byste|mel byste) (?:zajem|chvilku|cas)',
    'ne(?:chcete|chtel~ byste|potrebujete|prejete si)',
    'zajima(?:lo by)? vas',
    'nerusim|mohu rusit|muzu rusit',
    '(?:muzu|mohu|mohl~ bych) vam (?:neco )?(?:poslat|nabidnout|zaslat)',
    'potrebujete',
  ],
};

const de: CheckWords = {
  greetings: [
    'sehr geehrte~',
    'guten (?:tag|morgen|abend)',
    'hallo',
    'lieber?',
    'gr(?:u|ue)(?:ß|ss) gott',
    'moin',
  ],
  introducing: [
    'angebot (?:von|der|unser~)',
    'unser~ (?:angebot|unternehmen|firma|leistungen|produkte)',
    '(?:firmen|unternehmens)?vorstellung',
    'wir (?:stellen|sind|bieten)',
    '(?:kooperations|geschafts)(?:angebot|anfrage|vorschlag)',
    '(?:uber|ueber) uns',
  ],
  oneself: [
    'wir (?:sind|bieten|liefern|produzieren|fertigen|entwickeln|stellen|verkaufen|helfen|haben uns)',
    'unser~ (?:unternehmen|firma|team|produkt~|leistung~|l(?:o|oe)sung~|familienbetrieb|haus)',
    'mein name ist',
    'ich (?:bin|hei(?:ß|ss)e|vertrete|arbeite)',
    'ich (?:m(?:o|oe)chte|darf|w(?:u|ue)rde) [^.\\n]{0,60}vorstellen',
    '(?:darf|d(?:u|ue)rfte) ich (?:mich|uns)',
    'gestatten sie',
    'als (?:f(?:u|ue)hrend~|gr(?:o|oe)(?:ß|ss)t~|renommiert~|etabliert~|einer der|eines der)',
    'bei [^.,\\n]{1,40} (?:sind|bieten|entwickeln|liefern) wir',
  ],
  howAreYou: [
    "wie geht(?:'s| es)(?: es)? ihnen",
    '(?:ich |wir )?hoffen?,? (?:dass )?es (?:ihnen|geht ihnen)',
    'hoffentlich geht es ihnen',
    '(?:ich |wir )?hoffen?,? (?:dass )?(?:sie diese|diese|meine|sie haben)',
  ],
  praise: [
    'marktf(?:u|ue)hr~',
    'f(?:u|ue)hrend~ (?:\\p{L}+ )?(?:anbieter~|hersteller~|unternehmen~|lieferant~|firma|firmen|agentur~)',
    'nummer (?:eins|1)',
    'erstklassig~|weltklasse|spitzenqualit(?:a|ae)t|preisgekr(?:o|oe)nt~|mehrfach ausgezeichnet~',
    'h(?:o|oe)chst~ qualit(?:a|ae)t',
    '(?:jahrelang|langj(?:a|ae)hrig)~ (?:erfahrung~|tradition)',
    'jahren? (?:erfahrung|tradition)',
    'best~ (?:qualit(?:a|ae)t|preis~|service|produkt~|l(?:o|oe)sung~|team)',
    '(?:innovativ|einzigartig|revolution(?:a|ae)r)~ (?:unternehmen|firma|l(?:o|oe)sung~|produkt~|technologi~)',
    'wir sind (?:sehr |besonders )?(?:stolz|die besten|die einzigen|experten|spezialisten|bekannt)',
    'renommiert~ (?:unternehmen|firma|anbieter)',
  ],
  customers: [
    '(?:kunden|partner|referenzen|unternehmen|firmen|marken|namen) wie(?: (?:zum beispiel|etwa))?',
    'zu unseren (?:kunden|partnern|referenzen) (?:geh(?:o|oe)ren|z(?:a|ae)hlen)',
    'unsere (?:kunden|partner|referenzen)(?: sind)?',
    '(?:arbeiten|gearbeitet|t(?:a|ae)tig) (?:mit|f(?:u|ue)r)',
    '(?:uns vertrauen|es vertrauen uns)(?: (?:bereits|schon|unter anderem))*',
    'referenzen(?= ?:)',
  ],
  and: 'und|oder|sowie',
  minutes: 'f(?:u|ue)nf|zehn|f(?:u|ue)nfzehn|zwanzig|drei(?:ß|ss)ig',
  askingForMinutes: [
    '# ?min(?:ute)?n? (?:ihrer |deiner )?(?:\\p{L}+ )?(?:zeit|aufmerksamkeit)',
    '(?:schenken|nehmen|haben|finden|reservieren|widmen|h(?:a|ae)tten|einplanen|opfern|brauche|br(?:a|ae)uchte)(?: (?:sie|mir|uns|sich|kurz|nur|etwa|ca\\.?|f(?:u|ue)r|mich|vielleicht|einmal)){0,4} # ?min~',
    '#(?: |-)?min(?:u|ue)tig~ (?:\\p{L}+ )?(?:gespr(?:a|ae)ch~|telefonat~|termin~|treffen|call|meeting|pr(?:a|ae)sentation)',
    '# ?minuten f(?:u|ue)r (?:ein~|mich|uns)',
    'paar minuten (?:ihrer )?(?:\\p{L}+ )?zeit',
  ],
  ifQuestions: [
    '(?:bei|f(?:u|ue)r) (?:weiteren?n? |etwaigen? |allen? |ihre )?(?:fragen|r(?:u|ue)ckfragen|interesse)',
    '(?:wenn|falls|sollten) sie (?:noch |weitere |dazu )*(?:fragen|r(?:u|ue)ckfragen)',
    'z(?:o|oe)gern sie nicht',
    '(?:stehe|stehen) (?:ich|wir) (?:ihnen )?(?:\\p{L}+ ){0,3}zur verf(?:u|ue)gung',
    'f(?:u|ue)r weitere informationen',
  ],
  benefits: [
    '(?:ein)?spar~|gespart|eingespart',
    'senk~|gesenkt',
    'reduzier~',
    'steiger~|gesteigert',
    'erh(?:o|oe)h~',
    'schneller~|fr(?:u|ue)her|g(?:u|ue)nstiger~|billiger~|einfacher~|leichter~|k(?:u|ue)rzer~|weniger|geringer~',
    'vermeid~',
    'gewinn~|verdien~',
    'verk(?:u|ue)rz~',
    'halbier~|h(?:a|ae)lfte|doppelt~|verdoppel~',
    'statt|anstatt',
    'ohne',
    'mehr (?:auftr(?:a|ae)ge|kunden|zeit|geld|umsatz|gewinn|kapazit(?:a|ae)t|st(?:u|ue)ck)',
  ],
  flatNo: [
    'haben sie (?:gerade |kurz |vielleicht )*(?:interesse|zeit|einen moment|eine minute|kurz)',
    'h(?:a|ae)tten sie (?:gerade |kurz |vielleicht )*(?:interesse|zeit|einen moment|eine minute)',
    'sind sie (?:daran )?interessiert',
    'brauchen sie|ben(?:o|oe)tigen sie',
    'st(?:o|oe)re ich|passt es (?:ihnen )?gerade',
    '(?:darf|kann|d(?:u|ue)rfte) ich ihnen (?:\\p{L}+ ){0,2}(?:schicken|zusenden|anbieten)',
  ],
};

export const checkWords: Readonly<Record<CheckedLanguage, CheckWords>> = { en, cs, de };

/** Amounts, in any language: the surest sign that something is gained. */
export const amounts: readonly string[] = [
  '\\d[\\d .,]{0,20}(?:%|percent|per cent|procent~|prozent|eur~|€|kc|czk|korun~|usd|\\$|£|gbp)',
  '[€$£] ?\\d[\\d .,]{0,20}',
  '\\d[\\d .,]{0,20}(?:hours?|hodin~|stunden?|days?|dn(?:i|u|y|ech)|tagen?|weeks?|tydn~|wochen?)',
  '\\d{1,12} ?(?:x|×|krat|mal|times)',
];
