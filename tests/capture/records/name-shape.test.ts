import { describe, expect, it } from 'vitest';
import {
  couldBeName,
  nameFaults,
  nameKey,
  namesListing,
  namesOrganization,
  nameWithin,
  titleParts,
} from '@/lib/capture/records/name-shape';

describe('the shape of names', () => {
  it.each([
    ['Kovárna Brázda s.r.o. – Brno | Katalog', ['Kovárna Brázda s.r.o.', 'Brno', 'Katalog']],
    ['Contact: Acme Mill', ['Contact', 'Acme Mill']],
    ['Hinz-Kunz Bau', ['Hinz-Kunz Bau']],
    ['Pavyzdys-Kontaktai', ['Pavyzdys', 'Kontaktai']],
    ['Auto-Service', ['Auto-Service']],
  ])('parts %s', (title, parts) => {
    expect(titleParts(title)).toEqual(parts);
  });

  it.each([
    ['Welcome to Acme Mill!', 'Acme Mill'],
    ['Vítejte na stránkách Kovárna Brázda', 'Kovárna Brázda'],
    ['О компании Пример Метиз', 'Пример Метиз'],
    ['Üdvözöljük a Példa Étterem', 'Példa Étterem'],
    ['Willkommen bei Beispielwerk', 'Beispielwerk'],
    ['Old Harbour Grill Review', 'Old Harbour Grill'],
    ['Acme Mill logo', 'Acme Mill'],
    ['Home & Garden Example', 'Home & Garden Example'],
    ['Board of Directors of the Friends of Example Park', 'Friends of Example Park'],
    ['Výbor TJ Příkladná', 'TJ Příkladná'],
    ['Vorstand des Turnverein Beispiel', 'Turnverein Beispiel'],
    ['Siglă Casa Exemplu', 'Casa Exemplu'],
    ['Pavyzdys | Kontaktai', 'Pavyzdys'],
  ])('%s → %s', (text, name) => {
    expect(nameWithin(text)).toBe(name);
  });

  it.each([
    'Kontakt',
    'Contact us',
    'Our locations',
    'Kde nás najdete',
    'Elérhetőségeink',
    'Контактная информация',
    'Võta ühendust',
    'Contactați-ne',
    'Über uns',
    'Napisz do nas',
    '+420 541 000 001',
    'x@y.example',
    'logo',
    'Logotipas',
    'Υπηρεσίες',
    'Naslovna strana',
    'Our physicians',
    'Directions & Parking',
  ])('%s is no name', (text) => {
    expect(couldBeName(nameWithin(text))).toBe(false);
  });

  it('knows names of organizations and of lists', () => {
    for (const name of [
      'Základní škola Příkladná',
      'Hotel Beispiel',
      'Pizzeria Esempio',
      'Näidis Vald',
      'Augenarztpraxis am Mustermarkt',
      'Rosenzentrum Wien',
    ])
      expect([name, namesOrganization(name)]).toEqual([name, true]);
    for (const name of [
      'Brázda a syn',
      'Echipa medicală',
      'Club Breeders',
      'Our Hotel',
      'Unsere Zahnarztpraxis',
    ])
      expect([name, namesOrganization(name)]).toEqual([name, false]);
    expect(namesListing('College Search')).toBe(true);
  });

  it('tells slogans from names', () => {
    expect(nameFaults('Kovárna Brázda s.r.o.')).toBe(0);
    expect(nameFaults('We build what you need.')).toBeGreaterThan(2);
    expect(nameFaults('Plumbing, heating, drains')).toBeGreaterThan(1);
    expect(nameFaults('Κλείστε ραντεβού')).toBeGreaterThan(2);
    expect(nameFaults('Programează o vizită')).toBeGreaterThan(2);
  });

  it('takes spellings of one name together', () => {
    expect(nameKey('The Acme & Sons Ltd.')).toBe(nameKey('ACME and Sons'));
    expect(nameKey('Kovárna Brázda')).not.toBe(nameKey('Kovárna Haluza'));
  });
});
