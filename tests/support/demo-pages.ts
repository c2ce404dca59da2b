import type { DemoPage } from '../demo-web/demo-page';
import { demoTruth } from '../demo-web/truth';

const addresses = {
  'start page': 'http://demo.test/',
  'directory list': 'http://katalog.firmy-demo.test/hledani/?co=kovovyroba&kde=jihomoravsky-kraj',
  'directory detail page': 'http://katalog.firmy-demo.test/firma/kovarna-brazda/',
  'directory page with structured data': 'http://katalog.firmy-demo.test/firma/zamecnictvi-horak/',
  'register page': 'http://ariregister-demo.test/ettevote/korvemaa-puidutoostus/',
  'seller page': 'http://arlista-demo.test/elado/dunamenti-szerszamgep/',
  'board ad': 'http://anunt-demo.test/anunt/strung-paralel-sn-400/',
  'own contact page': 'http://northmill-demo.test/contact/',
  'russian contact page': 'http://zavod-demo.test/kontakty/',
  'german imprint': 'http://schraube-demo.test/impressum/',
  'page of three names': 'http://sklarna-luzanka.test/impresum/',
  'linkedin profile': 'http://www.linkedin.test/in/helen-ashgrove-demo/',
  'linkedin company': 'http://www.linkedin.test/company/northmill-press-tools-demo/about/',
  'linkedin people search': 'http://www.linkedin.test/search/results/people/?keywords=procurement',
  'linkedin wall': 'http://www.linkedin.test/authwall/',
  'blog post': 'http://cafe-blog.test/',
  'e-mail signature': 'http://cafe-blog.test/podpis/',
  'hostile page': 'http://hostile-demo.test/',
  'one-page application': 'http://spa-demo.test/supplier/alder-court/',
  'price list in PDF': 'http://katalog.firmy-demo.test/cenik.pdf',
} as const;
export type DemoPageName = keyof typeof addresses;

/** The address of a page of the demo web by what it is. */
export const demoPage = (name: DemoPageName): string => addresses[name];

/** What is on a page of the demo web. @throws for an address without an expectation. */
export function truthOf(url: string): DemoPage {
  const page = demoTruth.find((candidate) => candidate.url === url);
  if (!page) throw new Error(`No truth for ${url}`);
  return page;
}
