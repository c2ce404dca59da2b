import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { findAddresses, readAddresses } from '@/lib/capture/visible/find-addresses';
import { readPageText } from '@/lib/capture/visible/read-page-text';
import { openPage } from '../support/open-page';

const contact = '<p>Tel.: +420 541 000 001</p>';

/** What is taken for addresses of a page with these lines below its heading. */
function addressesOf(html: string): string[] {
  const page = createPageContext(
    openPage(`<h1>Contact</h1>${html}${contact}`),
    'https://www.kvitek.example/contact',
  );
  return readAddresses(readPageText(page)).map(({ value }) => value);
}

const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');

describe('addresses among the lines of a page', () => {
  it.each([
    [['120 Flower Street', 'Suite 400', 'Springfield, IL 62701']],
    [['Kvítková 12', '602 00 Brno']],
    [['ul. Kwiatowa 12/3', '00-001 Warszawa']],
    [['Blumenstraße 12', 'D - 80331 München']],
    [['Postfach 12 34', '80301 München']],
    [['Corner of Flower Street and Rose Avenue', 'Springfield, IL 62701']],
    [['Roh ulic Kvítková a Dlouhá', '602 00 Brno']],
    [['C/ Flor, 5', '28001 Madrid']],
    [['Kvítková 12', 'Brno', '615 00']],
    [['Apex Yard', 'Leeds', 'LS1 4AB']],
    [['г. Казань', 'ул. Цветочная, 5, 2 этаж']],
    [['Kvítková 12', 'Praha 4']],
    [['746 East 1150 South, Suite 6', 'Springfield, IL 62701']],
    [['P.O. Box 3127', 'Springfield, Illinois 62701']],
    [['P.O. Box 30418', 'Springfield, IL 02912-0418']],
    [['2260 Flower Spur', 'Springfield,IL 62701']],
    [['4471 E 58th', 'Springfield, IL 62701']],
    [['1902 W 340 North', 'Springfield, IL 62701']],
    [['604 – 606, Lotus Tower', 'Lotus Nagar', 'Phoolpur - 110 025']],
    [['287/5, Lotus Nagar, Phoolpur, 160 101 India']],
    [['Blomsterby Legesenter AS – Roseveien 3, 9105 Blomsterby']],
  ])('takes the street below the heading "Contact" for no person: %j', (lines) => {
    expect(addressesOf(paragraphs(...lines))).toEqual([lines.join('\n')]);
  });

  it('takes one that stands behind other values of its line', () => {
    const line = 'Kvítek s.r.o., IČO: 39123457, Kvítková 12, 615 00 Brno';
    expect(addressesOf(paragraphs(line))).toEqual(['Kvítková 12, 615 00 Brno']);
  });

  it('takes one that ends a sentence beside the sign of a copyright', () => {
    const line = '© 2014 Example Inc. 4000 Flower Street, Springfield, Illinois 62701. Privacy';
    expect(addressesOf(paragraphs(line))).toEqual([line.slice(2)]);
  });

  it('takes both of two that stand on one line', () => {
    const line = 'Kvítková 12, 615 00 Brno | Lipová 3, 130 00 Praha 3';
    expect(addressesOf(paragraphs(line)).toSorted()).toEqual(line.split(' | '));
  });

  it.each([
    [['Ulice:', 'Kvítková 12', 'Město:', 'Brno', 'PSČ:', '615 00']],
    [['Adresa:', 'Kvítková 12', 'Město: Brno', 'PSČ: 615 00']],
    [['Ulica:', 'Kvetná 5', 'Mesto:', 'Žilina', 'PSČ:', '010 01']],
  ])('takes one whose parts are labelled each: %j', (lines) => {
    expect(addressesOf(paragraphs(...lines))).toEqual([lines.join('\n')]);
  });

  it('joins lines that are all headings, and no others with them', () => {
    expect(addressesOf('<h3>Kvítková 12</h3><h3>615 00 Brno</h3>')).toEqual([
      'Kvítková 12\n615 00 Brno',
    ]);
    expect(addressesOf('<h3>Kvítková 12</h3><p>615 00 Brno</p>')).toEqual(['615 00 Brno']);
  });

  it.each(['Kvítková 12, Brno', 'Szeged, Virág u. 17.', 'Brno, Kvítková 12/5, Česko'])(
    'hands over what may be a street and its town beside a telephone: %s',
    (line) => {
      expect(addressesOf(paragraphs(line))).toEqual([line]);
    },
  );

  it('takes streets that stand together without a telephone, each for itself', () => {
    const page = (lines: string[]) =>
      readAddresses(
        readPageText(
          createPageContext(
            openPage(`<h1>Branches</h1>${paragraphs(...lines)}`),
            'https://www.kvitek.example/branches',
          ),
        ),
      ).map(({ value }) => value);
    const lines = ['12 Flower Street, Leeds', '4 Rose Road, York', '9 Lily Avenue, Bristol'];
    expect(page(lines)).toEqual(lines);
    expect(page(lines.slice(0, 2))).toEqual([]);
  });

  it('joins a street with nothing that lists features', () => {
    expect(addressesOf(paragraphs('12 Flower Street', 'Old Town / Flat / 2 rooms'))).toEqual([
      '12 Flower Street',
    ]);
  });

  it.each([
    ['<p>Brno – Květinová ulice 12</p>', 'Květinová ulice 12', 'Brno'],
    ['<p>Brno</p><p>Květinová ulice 12</p>', 'Květinová ulice 12', 'Brno'],
    [
      '<table><tr><td>Brno</td><td>Květinová ulice 12</td></tr><tr><td>Praha</td><td>Volno</td></tr></table>',
      'Květinová ulice 12',
      'Brno',
    ],
  ])('hands over what stands above a street or before it: %s', (html, value, above) => {
    const page = createPageContext(openPage(html + contact), 'https://www.kvitek.example/');
    expect(readAddresses(readPageText(page))).toMatchObject([{ value, above }]);
  });

  it('takes no figure alone for a code', () => {
    expect(addressesOf(paragraphs('Happy customers', 'since we began', '12345'))).toEqual([]);
  });

  it('is silent where there is nothing', () => {
    expect(findAddresses([], [])).toEqual([]);
  });
});
