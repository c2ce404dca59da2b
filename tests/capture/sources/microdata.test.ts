import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readMicrodata } from '@/lib/capture/sources/microdata';
import { openPage } from '../support/open-page';
import { statedRecords } from '../support/stated-records';

const read = (html: string) => {
  const graph = readMicrodata(createPageContext(openPage(html), 'https://a.example/list/'));
  return statedRecords({ graphs: graph ? [graph] : [] });
};
const values = (list: { value: string }[] | undefined) => list?.map(({ value }) => value);

describe('readMicrodata', () => {
  it('reads nested scopes, links as text and the parts of an address', () => {
    const [record] = read(`
      <div itemscope itemtype="https://schema.org/Organization https://schema.org/LocalBusiness">
        <a itemprop="name" href="/brazda">Kovárna <b>Brázda</b></a>
        <a itemprop="url" href="//brazda.example/">web</a>
        <a itemprop="telephone" href="tel:+420541000001">541 000 001</a>
        <a itemprop="telephone" href="tel:+420541000002">Zavolejte</a>
        <meta itemprop="faxNumber" content="+420 541 000 003">
        <a itemprop="email" href="mailto:info@brazda.example">napište</a>
        <div itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
          <span itemprop="streetAddress">Dolní 5<br>hala 2</span>, <span itemprop="postalCode">602 00</span>
          <span itemprop="addressLocality">Brno</span>
        </div>
        <div itemprop="employee" itemscope itemtype="https://schema.org/Person">
          <span itemprop="name">Jana Brázdová</span>, <span itemprop="jobTitle">jednatelka</span>
          <span itemprop="email">jana@brazda.example</span>
        </div>
        <div itemprop="review" itemscope itemtype="https://schema.org/Review">
          <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Host</b></span>
        </div>
      </div>`);
    expect(record).toMatchObject({ type: 'organization', role: 'subject' });
    expect(values(record?.names)).toEqual(['Kovárna Brázda']);
    expect(values(record?.websites)).toEqual(['https://brazda.example/']);
    expect(record?.phones.map(({ value, label }) => [value, label])).toEqual([
      ['541 000 001', undefined],
      ['+420541000002', undefined],
      ['+420 541 000 003', 'fax'],
    ]);
    expect(values(record?.emails)).toEqual(['info@brazda.example']);
    expect(record?.addresses).toMatchObject([
      { street: 'Dolní 5, hala 2', postalCode: '602 00', locality: 'Brno' },
    ]);
    expect(record?.people.map(({ names, emails }) => [values(names), values(emails)])).toEqual([
      [['Jana Brázdová'], ['jana@brazda.example']],
    ]);
  });

  it('does not take reviewers for anybody', () => {
    const records =
      read(`<div itemscope itemtype="https://schema.org/Restaurant"><i itemprop="name">U Dubu</i>
      <div itemprop="review" itemscope itemtype="https://schema.org/Review">
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Host</b></span></div></div>`);
    expect(
      records.filter(({ role }) => role !== 'other').map(({ names }) => values(names)),
    ).toEqual([['U Dubu']]);
  });

  it('follows itemref, also to what stands in another scope', () => {
    const records = read(`
      <div id="where"><span itemprop="telephone">541 000 001</span></div>
      <div itemscope itemtype="http://schema.org/WebPage"><p id="mail" itemprop="email">info@b.example</p></div>
      <div itemscope itemtype="http://schema.org/Store" itemref="where mail none"><b itemprop="name">B</b></div>`);
    expect(records).toHaveLength(1);
    expect(values(records[0]?.phones)).toEqual(['541 000 001']);
    expect(values(records[0]?.emails)).toEqual(['info@b.example']);
  });

  it('takes what stands in the footer for the site', () => {
    const card = (name: string) =>
      `<div itemscope itemtype="https://schema.org/Organization"><b itemprop="name">${name}</b></div>`;
    const records = read(`<main>${card('Firma')}</main><footer>${card('Katalog')}</footer>`);
    expect(records.map(({ names, role }) => [names[0]?.value, role])).toEqual([
      ['Firma', 'subject'],
      ['Katalog', 'publisher'],
    ]);
  });

  it('understands the older vocabulary', () => {
    const [record] = read(`<div itemscope itemtype="http://data-vocabulary.org/Organization">
      <span itemprop="name">Old Ltd</span><span itemprop="tel">020 7946 0001</span>
      <span itemprop="address" itemscope itemtype="http://data-vocabulary.org/Address">
      <span itemprop="street-address">1 Low Road</span><span itemprop="locality">Leeds</span></span></div>`);
    expect(values(record?.phones)).toEqual(['020 7946 0001']);
    expect(record?.addresses).toMatchObject([{ street: '1 Low Road', locality: 'Leeds' }]);
  });
});
