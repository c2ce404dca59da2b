import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails } from '@/lib/capture/visible/find-emails';

const values = (text: string) => findEmails(text).map(({ value }) => value);

describe('findEmails', () => {
  it.each([
    ['Pište na info@priklad.example, prosím.', ['info@priklad.example']],
    ['info (at) priklad.example', ['info@priklad.example']],
    ['info [at] priklad [dot] example', ['info@priklad.example']],
    ['jana zavináč priklad.example', ['jana@priklad.example']],
    ['ertekesites (kukac) pelda.example', ['ertekesites@pelda.example']],
    ['info (собака) primer.example', ['info@primer.example']],
    ['write to jane at example dot org', ['jane@example.org']],
    ['meet us at noon dot the i', []],
    ['logo@2x.png', []],
    ['@handle and a@b', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    ['E-mail: info@ priklad.example', ['info@priklad.example']],
    ['E-mail: info @priklad.example', ['info@priklad.example']],
    ['info ＠ priklad.example', ['info@priklad.example']],
    ['info＠priklad.example', ['info@priklad.example']],
    ['info{at}priklad{dot}example', ['info@priklad.example']],
    ['info(@)priklad.example', ['info@priklad.example']],
    ['info (a) priklad.example', ['info@priklad.example']],
    ['info (zavináč) priklad (tečka) example', ['info@priklad.example']],
    ['obchod[zavinac]priklad[bodka]example', ['obchod@priklad.example']],
    ['info (malpa) przyklad (kropka) example', ['info@przyklad.example']],
    ['contact (arobase) exemple (point) example', ['contact@exemple.example']],
    ['ventas (arroba) ejemplo (punto) example', ['ventas@ejemplo.example']],
    ['info (chiocciola) esempio (punto) example', ['info@esempio.example']],
    ['E-mail: info at priklad.example', ['info@priklad.example']],
    ['info AT priklad DOT example', ['info@priklad.example']],
    ['info AT priklad.example', ['info@priklad.example']],
    ['E-Mail info <at> beispiel <punkt> example', ['info@beispiel.example']],
    ['info |at| beispiel.example', ['info@beispiel.example']],
    ['info -at- beispiel.example', ['info@beispiel.example']],
    ['info/at/beispiel.example', ['info@beispiel.example']],
    ['почта: zakaz (собачка) primer (точка) example', ['zakaz@primer.example']],
    ['Seen at priklad.example last week', []],
    ['Follow us @priklad.example on every network', []],
    ['Look at www.priklad.example', []],
    ['Open (a) Monday (b) Tuesday', []],
    ['Visit us at stand 12.B in hall 3', []],
  ])('reads what is written around: %s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('gives each address the place it stands at', () => {
    const text = 'Jana: jana@priklad.example, Petr: petr (at) priklad.example';
    const shown = findEmails(text).map(({ start, end }) => text.slice(start, end));
    expect(shown).toEqual(['jana@priklad.example', 'petr (at) priklad.example']);
  });

  it('finds any plain address in any text, and never overlaps', () => {
    const label = fc.stringMatching(/^[a-z][a-z0-9]{0,10}$/);
    const address = fc.tuple(label, label).map(([name, host]) => `${name}@${host}.example`);
    // "x[a]y . info@firma.example" and "info@firma.example /./ a" may be read otherwise.
    const noise = fc
      .string({ maxLength: 30 })
      .map((text) => text.replace(/[@＠﹫]|[[({<|/*](?=\s{0,2}[.aäæezkms])/gi, ''));
    fc.assert(
      fc.property(noise, address, noise, (before, email, after) => {
        const found = findEmails(`${before} ${email} ${after}`);
        expect(found.map(({ value }) => value)).toContain(email);
        found.forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});
