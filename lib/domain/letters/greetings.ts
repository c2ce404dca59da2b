/** How a letter begins in one language, without the comma. */
interface Greeting {
  /** Right for anybody, with no name. */
  plain: string;
  /** With {name}, where the full name stands right behind it in any case and for any gender. */
  named?: string;
  /** With {name}, the surname, where the name itself tells the gender. */
  woman?: string;
  man?: string;
}

/**
 * Names are declined in Slavic and Baltic languages and in Hungarian take the address behind them:
 * there the plain form is the one that is always right.
 */
export const greetings: Readonly<Record<string, Greeting>> = {
  bg: { plain: 'Здравейте' },
  cs: { plain: 'Dobrý den', woman: 'Dobrý den, paní {name}' },
  da: { plain: 'Goddag', named: 'Goddag {name}' },
  de: {
    plain: 'Guten Tag',
    named: 'Guten Tag {name}',
    woman: 'Sehr geehrte Frau {name}',
    man: 'Sehr geehrter Herr {name}',
  },
  en: { plain: 'Dear Sir or Madam', named: 'Dear {name}' },
  es: { plain: 'Buenos días' },
  et: { plain: 'Tere', named: 'Tere, {name}' },
  fi: { plain: 'Hyvää päivää', named: 'Hyvää päivää, {name}' },
  fr: { plain: 'Bonjour', named: 'Bonjour {name}' },
  hr: { plain: 'Dobar dan' },
  hu: { plain: 'Jó napot kívánok' },
  it: { plain: 'Buongiorno', named: 'Buongiorno {name}' },
  lt: { plain: 'Laba diena' },
  lv: { plain: 'Labdien' },
  nl: { plain: 'Goedendag', named: 'Goedendag {name}' },
  no: { plain: 'God dag', named: 'God dag, {name}' },
  pl: { plain: 'Dzień dobry' },
  pt: { plain: 'Bom dia' },
  ro: { plain: 'Bună ziua' },
  ru: { plain: 'Здравствуйте' },
  sk: { plain: 'Dobrý deň', woman: 'Dobrý deň, pani {name}' },
  sl: { plain: 'Pozdravljeni' },
  sv: { plain: 'God dag', named: 'God dag {name}' },
  uk: { plain: 'Добрий день' },
};
