import { openPage } from '../support/open-page';

export const base = 'http://www.svaz-demo.test/clenove/';

interface Member {
  name: string;
  phone?: string;
  mail?: string;
  place?: string;
}

export const members: Member[] = Array.from({ length: 8 }, (_, at) => ({
  name: `Dílna ${['Alba', 'Borek', 'Cedr', 'Dubina', 'Erben', 'Fala', 'Gryf', 'Holub'][at]}`,
  ...(at !== 3 && { phone: `+420 541 000 0${10 + at}` }),
  ...(at % 2 === 0 && { mail: `dilna${at}@svaz-demo.test` }),
  place: `Polní ${at + 1}, 602 00 Brno`,
}));

const member = ({ name, phone, mail, place }: Member, at: number) => `
  <div class="css-${at}x9f clen">
    <p class="kdo"><a href="/clen/${at}"><b>${name}</b></a></p>
    <p>${place}<br>Provozovna<br>${phone ? `Volejte: ${phone}` : 'Bez telefonu'}</p>
    ${mail ? `<a class="m" href="mailto:${mail}?subject=Dotaz">napište nám</a>` : ''}
  </div>`;

/** A list in two columns whose entries have no telling names, with a menu and an advertisement. */
export function awkwardPage(list: readonly Member[] = members): Document {
  const half = Math.ceil(list.length / 2);
  return openPage(
    `<!doctype html><html lang="cs"><body>
      <ul class="menu"><li><a href="/">Domů</a></li><li><a href="/clenove/">Členové</a></li></ul>
      <main id="obsah"><h1>Členové svazu</h1>
        <div class="sloupce">
          <div class="sloupec">${list.slice(0, half).map(member).join('')}</div>
          <div class="sloupec">${list
            .slice(half)
            .map((each, at) => member(each, at + half))
            .join('')}<div class="reklama"><p>Inzerce</p><p>Volejte: 800 000 000</p></div></div>
        </div>
      </main></body></html>`,
    base,
  );
}

/** The element that shows a text by itself. */
export function elementSaying(document: Document, text: string): Element {
  const found = [...document.querySelectorAll('body *')].filter((element) =>
    element.textContent?.includes(text),
  );
  const last = found.at(-1);
  if (!last) throw new Error(`Nothing says ${text}`);
  return last;
}
