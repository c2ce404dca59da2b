const trades = 'Kovárna Pekárna Strojírna Lisovna Truhlářství Sklárna Zámečnictví Slévárna'.split(
  ' ',
);
const names = 'Brázda Vlárka Hanák Řehoř Šíp Ďurko Kupka Žlutý Löw Černík'.split(' ');
const towns = 'Brno Třebíč Plzeň Tábor Opava Jičín'.split(' ');
const stages = ['Suspect', 'Lead', 'MQL', 'SQL', ''];

/** Rows of companies that do not exist, each with an e-mail, a phone and a website of its own. */
export function inventedCsv(count: number, from = 0): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const at = from + index;
    const phone = `+420 541 ${String(Math.floor(at / 1000) % 1000).padStart(3, '0')} ${String(at % 1000).padStart(3, '0')}`;
    return [
      `${trades[at % trades.length]} ${names[at % names.length]} ${at} s.r.o.`,
      `Jana ${names[(at * 3) % names.length]}ová`,
      phone,
      `info@firma${at}.example`,
      `https://www.firma${at}.example/`,
      `Dlouhá ${at}`,
      towns[at % towns.length],
      '602 00',
      stages[at % stages.length],
      `poznámka ${at}`,
    ].join(';');
  });
  return `Firma;Kontaktní osoba;Telefon;E-mail;Web;Ulice;Obec;PSČ;Fáze;Poznámka\r\n${lines.join('\r\n')}\r\n`;
}
