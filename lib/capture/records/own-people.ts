/** Forms of verbs that say whose a company is. */
const made = 'founded|owned|run|operated|established|started|opened|managed|led|headed|directed';
const by = '(?:(?:the|a|an|our|its|husband and wife|brothers|sisters|founders?|owners?)\\s){0,3}';

/** "founded in 1994 by ", "Inhaber ist ", "založili manželé ", "your hosts are ": right before a name. */
const ofCompany = [
  new RegExp(
    `(?<![\\p{L}])(?:${made})(?: (?:and|&) (?:${made}))?(?: (?:in|back in|since) (?:\\p{Lu}\\p{Ll}{2,8} )?\\d{4})? by ${by}$`,
    'iu',
  ),
  /(?<![\p{L}])(?:your|our) (?:hosts?|owners?|innkeepers?|guides?|instructors?|teachers?|chef|landlords?|founders?)(?: (?:is|are|,))?,? $/iu,
  /(?<![\p{L}])(?:gegründet|geleitet|geführt|betrieben)(?: (?:\d{4}|im Jahre? \d{4}))? (?:von|durch) (?:den |die |das )?(?:\p{Lu}\p{Ll}{3,20} )?$/u,
  /(?<![\p{L}])(?:Inh(?:aber(?:in)?)?\.?|Ihre Gastgeber(?:in)?|Ihr Gastgeber|Familie)(?: (?:ist|sind))?:? $/u,
  /(?<![\p{L}])(?:založil[aiy]?|založen[aoy]?|vede|vedou|vlastní|provozuj[eí]|zakladatelem je|majitelem je|majitelkou je|jejím majitelem je)(?: (?:ji|jej|ho|v roce \d{4}|roku \d{4}|r\. \d{4}))?(?: (?:pan|paní|manželé|bratři|sestry|rodina))? $/iu,
  /(?<![\p{L}])(?:založil[aiy]?|vedie|vedú|vlastní|prevádzkuj[eú])(?: v roku \d{4})?(?: (?:pán|pani|manželia|bratia|sestry))? $/iu,
  /(?<![\p{L}])(?:fondée?|créée?|dirigée?|tenue?|reprise?)(?: en \d{4})? par (?:(?:le couple|les frères|monsieur|madame|m\.|mme) )?$/iu,
  /(?<![\p{L}])(?:fundad[ao]|cread[ao]|dirigid[ao])(?: en \d{4})? por (?:(?:don|doña|el|la|los hermanos) )?$/iu,
  /(?<![\p{L}])(?:fondat[ao]|creat[ao]|gestit[ao]|dirett[ao])(?: nel \d{4})? da (?:(?:signor|signora|i fratelli) )?$/iu,
  /(?<![\p{L}])(?:fundad[ao]|criad[ao]|gerid[ao])(?: em \d{4})? por $/iu,
  /(?<![\p{L}])(?:założon[aey]|prowadzon[aey]|założył[ai]?|prowadzi|prowadzą)(?: (?:w|od) (?:roku )?\d{4}(?: roku)?)?(?: przez)?(?: (?:państwo|pan|pani))? $/iu,
  /(?<![\p{L}])(?:înființată?|fondată?|condusă?|fondat)(?: în(?: anul)? \d{4})? de(?: către)? (?:(?:familia|domnul|doamna|soții) )?$/iu,
  /(?<![\p{L}])(?:asutas(?:id)?|omanik on|juhib)(?: \d{4}\. aastal)? $/iu,
  /(?<![\p{L}])(?:opgericht|gestart|geleid)(?: in \d{4})? door $/iu,
  /(?<![\p{L}])(?:grundades|startades|drivs|ägs)(?: \d{4})? av $/iu,
  /(?<![\p{L}])(?:основал[аи]?|основана|создана|руководит)(?: в \d{4} году)? $/iu,
];
/** "Jane and ", who is named together with somebody. */
const partner = /\p{Lu}\p{Ll}{1,14} (?:and|&|und|a|et|y|e|és|i|și|ja|och|en) $/u;
/** Right behind a name: "Jane Sample founded the company". */
const founding =
  /^,? (?:and|who|kteří|který|která)?\s?(?:(?:first |originally )?(?:founded|established|started|opened|bought|took over) (?:the|this|our|his|her|their|\p{Lu})|asutas|alapította|gründete|založil[ai]? |fondó|fundó|a fondé|ha fondato|a înființat|основал)/u;

/**
 * Whether the words around a name tell that the company is theirs: its founders, owners and hosts. The text
 * before it and behind it.
 */
export function isOwnPerson(before: string, behind: string): boolean {
  const said = before.slice(-120).replace(partner, '');
  return ofCompany.some((pattern) => pattern.test(said)) || founding.test(behind.slice(0, 50));
}
