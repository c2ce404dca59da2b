import type { Encoding } from './decode-text';

/**
 * The letters beyond ASCII of the languages of our users and their neighbours, by the single-byte
 * encoding they were written in; the frequent ones first, up to the bar.
 */
const byLanguage: [Encoding, string][] = [
  ['windows-1250', 'áéíěščřžýů|úňťďóäöü'],
  ['windows-1250', 'áéíčšžýúľť|ňďôóäŕĺöü'],
  ['windows-1250', 'áéíóöőü|úű'],
  ['windows-1250', 'ăâîşţ|șț'],
  ['windows-1250', 'ąęłóśż|ćńź'],
  ['windows-1250', 'čšž|ćđ'],
  ['windows-1251', 'абвгдежзийклмнопрстуфхцчшщъыьэюя|ё'],
  ['windows-1251', 'абвгдежзийклмнопрстуфхцчшщьюяії|єґ'],
  ['windows-1252', 'äöüß|éèà'],
  ['windows-1252', 'äõöü|šž'],
  ['windows-1252', 'äöå|éü'],
  ['windows-1252', 'æøå|éöä'],
  ['windows-1252', 'éèàçê|âîôûùëïœæ'],
  ['windows-1252', 'áéíóñú|üçãõàâêô'],
  ['windows-1252', 'àèéìòù|îç'],
];
/** Signs that stand in text of any language. */
const signs = '–—‘’‚“”„…•€§°®™©«»\u00a0×·²³½¼№´`¨';

export const alphabets = byLanguage.map(([encoding, list]) => {
  const [frequent = '', rare = ''] = list.split('|');
  return {
    encoding,
    frequent: new Set(frequent),
    letters: new Set(`${frequent}${rare}${signs}`),
  };
});
