import { remember } from './remember';
import { letter } from './vocabulary/letters';

const betweenWords = new RegExp(`[^${letter}\\d]+`, 'g');

/** Lower case, no accents, letters and digits only: for comparing names within a page. */
export const foldName = remember((text) =>
  text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(betweenWords, ' ')
    .trim(),
);
