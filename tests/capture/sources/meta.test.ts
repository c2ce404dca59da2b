import { describe, expect, it } from 'vitest';
import { createPageContext } from '@/lib/capture/page-context';
import { readMeta } from '@/lib/capture/sources/meta';
import { openPage } from '../support/open-page';

const read = (head: string) =>
  readMeta(createPageContext(openPage(`<head>${head}</head>`), 'https://a.example/'));
const meta = (tags: Record<string, string>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');

describe('readMeta', () => {
  it('reads a business with its contact data', () => {
    const [subject] = read(
      meta({
        'og:type': 'business.business',
        'og:title': 'Kovárna Brázda',
        'business:contact_data:street_address': 'Dolní 5',
        'business:contact_data:locality': 'Brno',
        'business:contact_data:phone_number': '+420 541 000 001',
        'business:contact_data:email': 'info@brazda.example',
      }),
    );
    expect(subject).toMatchObject({
      type: 'organization',
      role: 'subject',
      names: [{ value: 'Kovárna Brázda', source: 'meta' }],
      phones: [{ value: '+420 541 000 001' }],
      emails: [{ value: 'info@brazda.example' }],
      addresses: [{ street: 'Dolní 5', locality: 'Brno' }],
    });
  });

  it('takes the site name for the publisher and the author for nobody', () => {
    const records = read(
      '<meta name="author" content="Jan Psal"><meta property="og:site_name" content="Katalog">' +
        '<meta name="twitter:site" content="@katalog">',
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      role: 'publisher',
      names: [{ value: 'Katalog' }],
      profiles: [{ value: 'https://x.com/katalog' }],
    });
  });

  it('reads a profile as a person', () => {
    const [person] = read(
      meta({ 'og:type': 'profile', 'profile:first_name': 'Eva', 'profile:last_name': 'Kos' }),
    );
    expect(person).toMatchObject({
      type: 'person',
      role: 'subject',
      names: [{ value: 'Eva Kos' }],
    });
  });

  it('finds nobody on a page without tags', () => {
    expect(read('<meta name="viewport" content="width=device-width">')).toEqual([]);
  });
});
