import { foldText } from '@/lib/domain/normalize/clean-text';
import type { PageFindings } from './findings-schema';

/** Words in addresses and headings of the pages on which companies give their contacts, folded. */
const contactWords = [
  'kontakt',
  'kontakty',
  'kontaktid',
  'kontaktai',
  'kontakti',
  'contact',
  'contacts',
  'contact us',
  'contacte',
  'contactus',
  'impressum',
  'imprint',
  'legal notice',
  'kapcsolat',
  'elerhetoseg',
  'elerhetosegek',
  'impresszum',
  'rekvizity',
  'impresum',
  'yhteystiedot',
];

/** Whether the page calls itself a contact or imprint page: in its address, a heading or its title. */
export function isContactPage({ url, headings, title }: PageFindings): boolean {
  const { pathname } = new URL(url);
  const said = [decoded(pathname), ...headings, title].map((text) => ` ${foldText(text)} `);
  return said.some((text) => contactWords.some((word) => text.includes(` ${word} `)));
}

/** A path without its escapes, as it is where it has broken ones. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
