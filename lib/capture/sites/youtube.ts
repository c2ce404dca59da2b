import { contactsIn, describedSite } from './described-site';
import type { Site } from './site';

/** YouTube: what a channel says of itself. */
export const youtube: Site = describedSite({
  name: 'YouTube',
  hosts: ['.youtube.com'],
  path: /^\/(?:@|c\/|channel\/|user\/)/,
  type: 'organization',
  isProfile: true,
  fields: {
    names: [{ selector: 'title', pattern: /^(?:\(\d+\) )?(.+) - YouTube$/ }],
    ...contactsIn('ytd-about-channel-renderer'),
  },
});
