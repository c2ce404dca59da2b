import { describe, expect, it } from 'vitest';
import { isNoise, nameOf } from '@/lib/capture/sites/linkedin-lines';

const degrees = [
  '2nd degree connection',
  '2nd',
  '· 3rd+',
  '3rd+ degree connection · 3rd+',
  'Kontakt 2. Grades',
  'Kontakt 2. Grades 2.',
  'kontakt 3. stupně',
  'kontakt 2. stupňa',
  'Kontakt 2. stopnia· 2.',
  'conexão de 2º grau',
  'conexão de 3º e + grau',
  '3º e +',
  'contacto de 2.º grado',
  'contacto de 3er+ grado',
  'Relation de 2e niveau',
  '3e et +',
  'Collegamento di 2° grado',
  '2de graads connectie',
  '2. fokú kapcsolat',
  'Conexiune de gradul 2',
  'Контакт 2-го уровня',
  '3-й и +',
  'Контакт 2-го ступеня',
  '2. derece bağlantı',
  '2:a gradens kontakt',
  '2. grads forbindelse',
  '2. asteen yhteys',
  '2. taseme kontakt',
];

describe('lines of LinkedIn pages', () => {
  it.each(degrees)('"%s" says how far somebody is, in any language', (line) => {
    expect(isNoise(line)).toBe(true);
    expect(nameOf(`Jana Brázdová ${line}`)).toBe('Jana Brázdová');
  });

  it.each([
    'Head of Sales',
    'Niveau 3 Coach',
    '2 Contact Lens Fitter',
    'Level 2 Support Engineer',
    'Grad student',
  ])('"%s" says more', (line) => expect(isNoise(line)).toBe(false));
});
