/** What each number is called in its own country. Names of registers are not translated. */
export const schemeNames: Record<string, string> = {
  'CZ-ICO': 'IČO',
  'CZ-DIC': 'DIČ',
  'SK-ICO': 'IČO (SK)',
  'SK-DIC': 'DIČ (SK)',
  'EE-REG': 'Reg. kood (EE)',
  'EE-KMKR': 'KMKR',
  'LV-REG': 'Reģ. nr. (LV)',
  'LT-REG': 'Kodas (LT)',
  'HU-ANUM': 'Adószám',
  'HU-CJ': 'Cégjegyzékszám',
  'RO-CUI': 'CUI',
  'RO-RC': 'Nr. Reg. Com.',
  'RU-INN': 'ИНН',
  'RU-OGRN': 'ОГРН',
  'RU-KPP': 'КПП',
  'UA-EDRPOU': 'ЄДРПОУ',
  'UA-RNTRC': 'РНОКПП',
  'DE-HRB': 'HRB',
  'DE-STNR': 'St.-Nr.',
  'AT-FN': 'FN (AT)',
  'PL-NIP': 'NIP',
  'PL-REGON': 'REGON',
  'PL-KRS': 'KRS',
  'GB-CRN': 'CRN (GB)',
  'GB-VAT': 'VAT GB',
  'US-EIN': 'EIN',
  'FR-SIREN': 'SIREN',
  'FR-SIRET': 'SIRET',
  'IT-CF': 'C.F. (IT)',
  'ES-NIF': 'NIF (ES)',
  'NL-KVK': 'KVK',
  'CH-UID': 'UID (CH)',
  'NO-ORG': 'Org.nr. (NO)',
  'SE-ORG': 'Org.nr (SE)',
  'FI-YT': 'Y-tunnus',
};

/** "EU-VAT-DE" → "VAT DE"; a scheme without a name of its own shows as it is. */
export function schemeName(scheme: string): string {
  return schemeNames[scheme] ?? scheme.replace(/^EU-VAT-/, 'VAT ');
}
