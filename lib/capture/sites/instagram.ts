import { contactsIn, describedSite } from './described-site';
import type { Site } from './site';

/** Instagram: the head of a profile, often behind an invitation to log in. */
export const instagram: Site = describedSite({
  name: 'Instagram',
  hosts: ['.instagram.com'],
  path: /^\/(?!p\/|reel|explore|accounts)[\w.]+\/?$/,
  type: 'organization',
  isProfile: true,
  fields: {
    names: [{ selector: 'title', pattern: /^(.+?) \(@[\w.]+\)/ }],
    ...contactsIn('main header'),
  },
});
