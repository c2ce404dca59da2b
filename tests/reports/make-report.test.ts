import { describe, expect, it } from 'vitest';
import { reported } from './scrubbed-fixtures';

const html = `<!doctype html><html lang="cs"><head><title>Kontakt – Šroubárna Vrzal s.r.o.</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Šroubárna Vrzal s.r.o.","telephone":"+420 541 000 017","openingHours":["Mo-Fr 08:00-16:00"],}</script></head>
<body><main class="hlavni-obsah vcard"><h1 id="vrzal-nadpis" class="radek fn">Šroubárna Vrzal s.r.o.</h1><p class="radek" data-cfemail="543d3a323b143a352c3127212524">Telefon: <a href="tel:+420541000017">541 000 017</a><br>IČO: 39010015</p>
<p><a href="mailto:vrzal@sroubarna-vrzal.cz" title="Napište Vrzalovi">vrzal@sroubarna-vrzal.cz</a></p><vrzal-mapa data-place='{"q":"Vrzalova 12"}'></vrzal-mapa><p hidden>Tajemství</p></main></body></html>`;
const { report, result, again } = reported({
  name: 'made up',
  html,
  url: 'https://www.sroubarna-vrzal.cz/kontakt',
});
const { page } = report;

describe('a report', () => {
  it('has the page’s structure', () => {
    expect(page).toMatch(/<main class="[a-z]+-[a-z]+ vcard">/);
    expect(page).toContain('<p hidden>');
    expect(page).toContain('"@type":"LocalBusiness"');
    expect(page).toContain('"openingHours":');
  });

  it('repeats what was repeated', () => {
    const [, title] = /<title>Kontakt – (.*?)<\/title>/.exec(page) ?? [];
    expect(title).toMatch(/ s\.r\.o\.$/);
    expect(page).toContain(`"name":"${title}"`);
    expect(page).toContain(`>${title}</h1>`);
    const [, first] = /<h1 id="[^"]*" class="(\w+) fn">/.exec(page) ?? [];
    expect(page).toContain(`<p class="${first}"`);
  });

  it('has nothing of what the page says', () => {
    const whole = JSON.stringify(report);
    expect(whole).not.toMatch(/vrzal|541 ?000|39010015|Tajemství|543d3a|[^\w]12[^\w]*"}/i);
  });

  it('has what was found, with the same inventions', () => {
    const [found] = report.found.records;
    const [read] = again.records;
    expect(report.found).toMatchObject({ region: 'CZ', view: result.view });
    expect(found?.name).toBe(read?.name.value);
    expect(found?.emails).toContain(read?.emails[0]?.value);
    expect(read?.registrationNumbers[0]?.valid).toBe(true);
  });

  it('shows what the copy says, a line for each block', () => {
    expect(report.text.split('\n')[0]).toMatch(/^Kontakt – /);
    expect(report.text).toContain('Telefon: ');
    expect(report.text).not.toContain('<');
  });
});
