/** Country domains that are sold to everybody and so tell no country. */
const genericCountryDomains: ReadonlySet<string> = new Set([
  'ac',
  'ag',
  'ai',
  'cc',
  'co',
  'eu',
  'fm',
  'gg',
  'io',
  'la',
  'ly',
  'me',
  'nu',
  'sh',
  'so',
  'su',
  'tk',
  'to',
  'tv',
  'vc',
  'ws',
]);

/** The country whose domain a host is in: "www.firma.cz" is Czech. */
export function countryOfHost(host: string): string | undefined {
  const suffix = host.split('.').at(-1)?.toLowerCase() ?? '';
  if (!/^[a-z]{2}$/.test(suffix) || genericCountryDomains.has(suffix)) return undefined;
  return suffix === 'uk' ? 'GB' : suffix.toUpperCase();
}

/** Languages mostly spoken, and written on sites, in one country. */
export const countryOfLanguage: ReadonlyMap<string, string> = new Map([
  ['bg', 'BG'],
  ['cs', 'CZ'],
  ['da', 'DK'],
  ['de', 'DE'],
  ['el', 'GR'],
  ['et', 'EE'],
  ['fi', 'FI'],
  ['he', 'IL'],
  ['hr', 'HR'],
  ['hu', 'HU'],
  ['is', 'IS'],
  ['it', 'IT'],
  ['ja', 'JP'],
  ['ko', 'KR'],
  ['lt', 'LT'],
  ['lv', 'LV'],
  ['nb', 'NO'],
  ['nn', 'NO'],
  ['no', 'NO'],
  ['pl', 'PL'],
  ['ro', 'RO'],
  ['ru', 'RU'],
  ['sk', 'SK'],
  ['sl', 'SI'],
  ['sr', 'RS'],
  ['sv', 'SE'],
  ['tr', 'TR'],
  ['uk', 'UA'],
]);
