import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readMicroformats } from '@/lib/capture/sources/microformats';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { statedRecords } from '../support/stated-records';

const read = (html: string) =>
  statedRecords({
    cards: readMicroformats(createPageContext(openPage(html), 'https://a.example/list/')),
  });
const names = (html: string) => read(html).map(({ type, names }) => `${type} ${names[0]?.value}`);

describe('readMicroformats', () => {
  it('reads a company’s classic card', () => {
    const [record] = read(`<div class="vcard"><a class="fn org url" href="/">Kovárna Brázda</a>
      <p class="adr"><span class="street-address">Dolní 5</span> <span class="postal-code">602 00</span>
      <span class="locality">Brno</span> <abbr class="country-name" title="CZ">Česko</abbr></p>
      <p class="tel">+420 541 000 001</p> <p class="tel"><b class="type">Fax</b>: +420 541 000 003</p>
      <p class="tel"><b class="type">cell</b> <span class="value">+420 601 000 002</span></p>
      <a class="email" href="mailto:info@brazda.example?subject=x">napište</a></div>`);
    expect(record && foundSummary(record)).toEqual({
      type: 'organization',
      role: 'subject',
      names: ['Kovárna Brázda'],
      phones: ['+420 541 000 001', 'fax=+420 541 000 003', 'cell=+420 601 000 002'],
      emails: ['info@brazda.example'],
      websites: ['https://a.example/'],
      addresses: [''],
    });
    expect(record?.addresses[0]).toMatchObject({
      street: 'Dolní 5',
      postalCode: '602 00',
      locality: 'Brno',
      country: 'CZ',
    });
  });

  it('reads a person with the company and the company by itself', () => {
    const records = read(`<div class="h-card"><b class="p-name">Jana Brázdová</b>
      <i class="p-job-title">jednatelka</i> <a class="p-org h-card" href="https://b.example/">Kovárna Brázda</a>
      <a class="u-email" href="mailto:jana@b.example">jana</a></div>`);
    expect(records.map(foundSummary)).toEqual([
      {
        type: 'person',
        role: 'subject',
        names: ['Jana Brázdová'],
        jobTitles: ['jednatelka'],
        organizations: ['Kovárna Brázda'],
        emails: ['jana@b.example'],
      },
      {
        type: 'organization',
        role: 'other',
        names: ['Kovárna Brázda'],
        websites: ['https://b.example/'],
      },
    ]);
    expect(records[1]?.relation).toBe('worksFor');
  });

  it.each([
    ['the organization’s name', '<p class="vcard"><b class="fn">KB</b> <i class="org">KB</i></p>'],
    ['a legal form', '<p class="h-card">Kovárna Brázda s.r.o.</p>'],
    ['no name but the organization', '<p class="vcard"><b class="org">Kovárna</b></p>'],
    [
      'an address and no person’s name',
      '<p class="vcard"><b class="fn">Kovárna Na Dolní</b> <i class="adr"><i class="street-address">Dolní 5</i></i></p>',
    ],
    [
      'being where an event is',
      '<p class="vevent"><b class="location vcard"><b class="fn">Sál</b></b></p>',
    ],
  ])('takes for a company what has %s', (_, html) => {
    expect(names(html)[0]).toMatch(/^organization /);
  });

  it.each([
    ['a job title', '<p class="vcard"><b class="fn">KB</b> <i class="title">kovář</i></p>'],
    ['parts of a name', '<p class="vcard"><b class="fn n"><i class="given-name">Jan</i></b></p>'],
    ['a company', '<p class="vcard"><b class="fn">Jan</b> <i class="org">Kovárna s.r.o.</i></p>'],
    ['nothing but a name', '<p class="h-card">Jana Brázdová</p>'],
  ])('takes for a person what has %s', (_, html) => {
    expect(names(html)).toEqual([expect.stringMatching(/^person /)]);
  });

  it('tells writers, venues and the site from the subject', () => {
    const card = (classes: string, name: string) =>
      `<p class="${classes}"><b class="fn org">${name}</b></p>`;
    const records = read(`<div class="hentry">${card('author vcard', 'A')}</div>
      <div class="h-event">${card('p-location h-card vcard', 'B')}</div>
      <main>${card('vcard', 'C')}</main><footer>${card('vcard', 'D')}</footer>
      <div class="hreview">${card('item vcard', 'E')}</div>`);
    expect(records.map(({ names, role, relation }) => [names[0]?.value, role, relation])).toEqual([
      ['C', 'subject', undefined],
      ['D', 'publisher', 'publisher'],
      ['A', 'other', 'author'],
      ['B', 'other', 'location'],
      ['E', 'subject', 'itemReviewed'],
    ]);
  });

  it('takes in what stands elsewhere', () => {
    const html = `<p id="company"><a class="org url" href="https://b.example/">Kovárna</a></p>
      <table><tr><th id="head"><b class="org">Pila</b></th></tr>
      <tr><td class="vcard" headers="head"><b class="fn">Jan</b></td></tr></table>
      <p class="vcard"><b class="fn">Jana</b><a class="include" href="#company"></a></p>
      <p class="vcard" itemref="company x:&quot;]"><b class="fn">Eva</b></p>`;
    expect(read(html).map(({ organizations }) => organizations[0]?.value)).toEqual([
      'Pila',
      'Kovárna',
      'Kovárna',
    ]);
  });

  it('reads an address that stands alone', () => {
    const [record] = read('<p class="adr"><b class="locality">Brno</b></p>');
    expect(record).toMatchObject({ names: [], addresses: [{ locality: 'Brno' }] });
  });

  it('is not disturbed by forms that hide their own members', () => {
    const html = `<form class="vcard"><input name="getAttribute"><input name="parentElement">
      <input name="firstElementChild"><b class="fn">Jana</b></form>`;
    expect(names(html)).toEqual(['person Jana']);
  });

  it('gives nothing on a page without cards', () => {
    expect(read('<p class="card"><b class="name">Jana</b></p>')).toEqual([]);
  });
});
