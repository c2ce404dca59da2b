import { describe, expect, it } from 'vitest';
import { chosenLabel, domainSpans } from '@/lib/capture/records/domain-spans';

describe('what a domain is made of', () => {
  it.each([
    ['www.brazda-stavby.example', 'brazdastavby'],
    ['shop.firma.co.uk', 'firma'],
    ['127.0.0.1', ''],
  ])('%s: %s', (host, label) => {
    expect(chosenLabel(host)).toBe(label);
  });

  it.each([
    ['londonroofing', 'Call London Roofing today', ['London Roofing']],
    ['flinthamandson', 'Contact Kent Fitters Flintham & Son', ['Flintham & Son']],
    ['gohazelroad', 'About Hazel Road Programs', ['Hazel Road', 'Hazel Road Programs']],
    ['elmsatriver', 'Thank you for visiting The Elms at River.', ['The Elms at River']],
    ['brazda', 'Kovárna Brázda s.r.o.', ['Brázda']],
    ['brazda', 'info@brazda.example, www.brazda.example', []],
    ['roofingexperts', 'Roofing in London', []],
    // Who practises under their own name is called by it.
    ['vzor', 'Büro von Architekt DI Jan Vzor', ['Architekt DI Jan Vzor']],
    ['muster', 'Rechtsanwältin Mag. Eva Muster', ['Rechtsanwältin Mag. Eva Muster']],
    ['vzorna', 'Advokátka Jana Vzorná', ['Advokátka Jana Vzorná']],
    // Who manages or answers for a company is not it.
    ['muster', 'Geschäftsführer Max Muster', ['Muster']],
    ['muster', 'Unser Architekt ist Max Muster', ['Muster']],
  ])('%s in “%s”', (label, text, spans) => {
    expect(domainSpans(text)(label)).toEqual(spans);
  });
});
