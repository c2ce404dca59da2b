import { describe, expect, it } from 'vitest';
import { caps } from '@/lib/capture/caps';
import { createPageContext, type PageContext } from '@/lib/capture/page-context';
import { readRdfa } from '@/lib/capture/sources/rdfa';
import { foundSummary } from '../support/found-summary';
import { openPage } from '../support/open-page';
import { statedRecords } from '../support/stated-records';

const open = (html: string) => createPageContext(openPage(html), 'https://a.example/list/');
const recordsOf = (page: PageContext) => {
  const graph = readRdfa(page);
  return statedRecords({ graphs: graph ? [graph] : [] });
};
const read = (html: string) => recordsOf(open(html)).map(foundSummary);

describe('readRdfa', () => {
  it('reads RDFa Lite', () => {
    const [record] = recordsOf(
      open(`<div vocab="https://schema.org/" typeof="Store LocalBusiness"><h1 property="name">Kovárna</h1>
      <a property="url" href="/k">web</a> <a property="telephone" href="tel:+420541000001">541 000 001</a>
      <meta property="faxNumber" content="+420 541 000 003">
      <p property="location address" typeof="PostalAddress"><span property="streetAddress">Dolní 5<br>hala 2</span>
      <span property="postalCode">602 00</span> <b property="addressLocality">Brno</b></p>
      <p property="employee" typeof="Person"><b property="name">Jana Brázdová</b></p></div>`),
    );
    expect(record && foundSummary(record)).toEqual({
      type: 'organization',
      role: 'subject',
      names: ['Kovárna'],
      phones: ['541 000 001', 'fax=+420 541 000 003'],
      websites: ['https://a.example/k'],
      addresses: [''],
      people: [{ names: ['Jana Brázdová'] }],
    });
    expect(record?.addresses).toMatchObject([
      { street: 'Dolní 5, hala 2', postalCode: '602 00', locality: 'Brno' },
    ]);
  });

  it('joins what is said of one resource in several places', () => {
    const html = `<div vocab="http://schema.org/"><p resource="#k" typeof="Organization"><b property="name">Kovárna</b></p>
      <p about="#k"><i property="telephone">541 000 001</i> <a property="address" resource="#where">kde</a></p>
      <p resource="#where" typeof="PostalAddress"><i property="addressLocality">Brno</i></p></div>`;
    expect(read(html)).toEqual([
      {
        type: 'organization',
        role: 'subject',
        names: ['Kovárna'],
        phones: ['541 000 001'],
        addresses: [''],
      },
    ]);
  });

  it('reads older vocabularies, with relations around things', () => {
    const html = `<div xmlns:gr="http://purl.org/goodrelations/v1#" xmlns:v="http://www.w3.org/2006/vcard/ns#" typeof="gr:BusinessEntity" about="#co">
      <b property="gr:legalName">Pila Dubová s.r.o.</b><div rel="v:adr"><div typeof="v:Address">
      <i property="v:street-address">Lesní 1</i> <i property="v:postal-code">602 00</i></div></div>
      <div rel="v:adr"><i property="v:locality">Zlín</i></div>
      <i property="v:tel">541 000 001</i> <a rel="foaf:homepage" href="http://pila.example/">web</a></div>
      <p typeof="foaf:Person"><b property="foaf:firstName">Jan</b> <b property="foaf:lastName">Dub</b>
      <a rel="foaf:mbox" href="mailto:jan@pila.example">e</a></p>`;
    expect(read(html)).toEqual([
      {
        type: 'organization',
        role: 'subject',
        names: ['Pila Dubová s.r.o.'],
        phones: ['541 000 001'],
        websites: ['http://pila.example/'],
        addresses: ['', ''],
      },
      { type: 'person', role: 'subject', names: ['Jan Dub'], emails: ['jan@pila.example'] },
    ]);
  });

  it('leaves to others what is meant for networks, and headings of things to the things', () => {
    const html = `<html vocab="http://schema.org/" typeof="Event"><head><meta property="og:title" content="T"></head>
      <body><h1 property="name">Trh</h1><p property="organizer" typeof="Organization"><b property="name">Spolek</b></p></body></html>`;
    const records = recordsOf(open(html));
    expect(
      records.map(({ names, relation }) => [names.map(({ value }) => value), relation]),
    ).toEqual([
      [['Spolek'], 'organizer'],
      [['Trh'], 'thing'],
    ]);
  });

  it('looks at so many elements only and says so', () => {
    const page = open(
      `<div vocab="http://schema.org/">${'<p property="name">x</p>'.repeat(caps.nodes)}<p typeof="Organization"><b property="name">Late</b></p></div>`,
    );
    expect(recordsOf(page)).toEqual([]);
    expect([...page.notices]).toEqual(['structured-data-skipped']);
  });

  it('is not disturbed by forms that hide their own members, or by reserved names', () => {
    const html = `<form typeof="Organization"><input name="getAttribute"><input name="contains">
      <b property="name">Kovárna</b><i property="__proto__" typeof="Person"><b property="name">P</b></i></form>`;
    expect(read(html)[0]).toMatchObject({ names: ['Kovárna'] });
  });
});
