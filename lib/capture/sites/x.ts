import { contactsIn, describedSite } from './described-site';
import type { Site } from './site';

/** X: the head of a profile; what others write beneath is theirs. */
export const x: Site = describedSite({
  name: 'X',
  hosts: ['.x.com', '.twitter.com'],
  path: /^\/(?!home|search|explore|i\/)\w{1,15}\/?$/,
  type: 'organization',
  isProfile: true,
  fields: {
    names: [{ selector: 'title', pattern: /^(?:\(\d+\) )?(.+?) \(@\w+\)/ }],
    ...contactsIn('[data-testid=UserDescription]'),
    addresses: [{ selector: '[data-testid=UserLocation]' }],
    websites: [{ selector: '[data-testid=UserUrl]' }],
  },
});
