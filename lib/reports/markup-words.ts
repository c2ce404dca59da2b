import { linkedinPaths } from '@/lib/capture/sites/linkedin-path';

const wordsOf = (text: string) => new Set(text.trim().split(/\s+/));

/**
 * Words of which authors make the names of parts in their markup. The readers tell areas of a page by
 * some of them; none of them tells of anybody.
 */
export const markupWords = wordsOf(`
about accordion action actions active address addr ad ads adr alert align anchor app area arrow article articles
aside author avatar back badge banner bar basic block body bold border bottom box branch brand breadcrumb breadcrumbs
btn button buttons call caption card cards carousel cart category cell center city clear client clients close col column
columns comment comments company consent contact contacts container content cookie cookies copy copyright country crumb
crumbs custom customer data date dark default department desc description desktop detail details dialog disabled display
divider drawer drobecky drop dropdown element email employee employees entry entries even event facts fade fax feed
field fields figure filter first fixed flex float fluid fn font footer foot form format full gallery gdpr geo global grid
group header head heading hero hidden hide holder home horizontal icon icons image images img info inline inner input
intro item items job jobs label language large last latest layout lead left legal level light line link links list
listing lists loaded loading locality location logo login lower mail main map maps marker masthead media medium member
members menu message meta middle mobile mobil modal module more multi name names nav navbar navigation nested news next
node none note notice number odd office offers only open opening org organization outer overlay overview page pages
paged pager pagination panel panels paragraph partner partners pattern people person persons phone photo picture pin
popup post posts postal prev previous price primary print product products profile profiles provider publisher
rating recent record records reference references region related responsive result results review reviews right row
rows search secondary section select selected seller separator service services share show side sidebar simple single
site size skip slide slider small social sort space spacer sponsor sponsors staff star stars start state static status
sticky street strong style sub subject submenu subtitle sub summary svg switch tab table tabs tag tags tel telephone
text theme thumb thumbnail time title toggle tool toolbar tooltip top topbar total type upper url user value values
vcard vertical video view visible visually visuallyhidden web website widget wide widgets wrap wrapper zip
paticka zapati hlavicka lablec jalus stopka podval fusszeile subsol fejlec kopf kontakt telefon whatsapp cell cellphone
smartphone handset envelope globe award payment association referen sr screen reader testid qa id item authority
`);

/** Words of addresses that name a kind of page, or of a parameter. */
export const addressWords = wordsOf(`
www http https html htm php asp aspx jsp index default home en de cs cz sk pl hu ro ru uk ua et ee lv lt fr es it at ch
in company companies school people person profile profiles pub dir sales lead leads search results about contact contacts
kontakt kontakty impressum imprint team staff page pages list lists detail details item items firma firmy category
categories tag tags news blog post posts author user users member members directory listing listings org organization
business place maps map dir data query q url u to target redirect goto link href ref id lang locale phone tel text mail
email share intent add channel watch cdn cgi account overview life posts jobs life feed status groups group events event
services service products product shop store download downloads media images image img assets static public wp content
uploads files file api sharer client wa send dest destination daddr saddr ll center zoom utm source medium campaign
${linkedinPaths.flatMap(({ source }) => source.match(/[a-z]{3,}/g) ?? []).join(' ')}
`);

/** Attributes whose value is the name of another part, or of its own. */
export const namingAttributes = wordsOf(
  'id class for name headers list form itemref aria-labelledby aria-describedby aria-controls aria-owns aria-details aria-flowto aria-activedescendant slot part',
);

/** Attributes whose value is a term of a vocabulary: kept as far as it looks like one. */
export const termAttributes = wordsOf(
  'itemprop property rel rev typeof role type lang hreflang dir scope colspan rowspan itemscope hidden target method tabindex http-equiv charset datatype prefix aria-hidden aria-expanded aria-haspopup aria-level aria-live aria-current aria-selected aria-pressed aria-modal shadowrootmode style open checked disabled selected contenteditable draggable',
);

/** Attributes whose value is an address. */
export const addressAttributes = wordsOf(
  'href action formaction cite about resource itemid itemtype vocab data longdesc manifest',
);
