import { atMost, type Measure, median, milliseconds } from './bench-report';
import { openMeasuredBrowser } from './measured-browser';
import { withServedPage } from './served-page';

/** A directory's list as such lists are written: name, street, place, phone, e-mail, own page. */
export function listPage(entries: number): string {
  const rows = Array.from({ length: entries }, (_, at) => {
    const tail = String(at).padStart(4, '0');
    return `<li class="entry"><h2><a href="/firma/${at}/">Truhlářství Vzor ${at} s.r.o.</a></h2>
<p>Vzorová ${(at % 90) + 1}, 602 00 Brno</p><p>Tel.: <a href="tel:+42054100${tail}">+420 541 00${tail[0]} ${tail.slice(1)}</a></p>
<p><a href="mailto:info@vzor${at}.example">info@vzor${at}.example</a></p><p>Výroba nábytku na míru, schody a dveře.</p></li>`;
  });
  return `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Truhlářství – katalog firem</title></head>
<body><nav><a href="/">Úvod</a> <a href="/obory/">Obory</a></nav><h1>Truhlářství: ${entries} firem</h1><ul>${rows.join('\n')}</ul></body></html>`;
}

async function timeList(entries: number, runs: number): Promise<{ time: number; read: number }> {
  const browser = await openMeasuredBrowser();
  try {
    return await withServedPage(browser.pages, listPage(entries), async (page) => {
      const times: number[] = [];
      let read = 0;
      for (let run = 0; run < runs; run += 1) {
        const { raw, milliseconds: reading } = await page.read();
        const made = await browser.makeRecords(raw, 'CZ');
        read = made.records;
        times.push(reading + made.milliseconds);
      }
      return { time: median(times), read };
    });
  } finally {
    await browser.close();
  }
}

/** Whether a long list costs more by the entry than a short one. */
export async function measureList(runs: number): Promise<Measure[]> {
  const short = await timeList(100, Math.max(runs, 9));
  const long = await timeList(1000, Math.max(runs, 9));
  return [
    {
      what: 'list of 1,000 entries: found',
      figure: String(long.read),
      target: '1000',
      met: long.read === 1000,
    },
    { what: 'list of 1,000 entries: capture', figure: milliseconds(long.time) },
    atMost(
      'time per entry at 1,000 ÷ at 100',
      long.time / 1000 / (short.time / 100),
      1.3,
      (value) => value.toFixed(2),
    ),
  ];
}
