import { describedSite } from './described-site';
import type { Site } from './site';

/** GitHub: an organization or a member, above their repositories. */
export const github: Site = describedSite({
  name: 'GitHub',
  hosts: ['github.com'],
  path: /^\/[\w-]+\/?$/,
  type: 'organization',
  isProfile: true,
  fields: {
    names: [{ selector: 'main header h1' }],
    emails: [{ selector: 'main [itemprop=email]' }],
    websites: [{ selector: 'main a[itemprop=url]', attribute: 'href' }],
    addresses: [{ selector: 'main [itemprop=location]' }],
  },
});
