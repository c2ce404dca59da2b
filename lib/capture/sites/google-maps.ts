import { describedSite } from './described-site';
import type { Site } from './site';

/** Google Maps: the panel of one place, beside a list of others found. */
export const googleMaps: Site = describedSite({
  name: 'Google Maps',
  hosts: ['www.google.com', 'maps.google.com'],
  path: /^\/maps\/place\//,
  type: 'organization',
  fields: {
    names: [{ selector: '[role=main] h1' }],
    industries: [{ selector: '[role=main] button[jsaction*=category]' }],
    phones: [{ selector: '[data-item-id^="phone:"]', attribute: 'aria-label', pattern: /: *(.+)/ }],
    addresses: [
      { selector: '[data-item-id=address]', attribute: 'aria-label', pattern: /: *(.+)/ },
    ],
    websites: [{ selector: 'a[data-item-id=authority]', attribute: 'href' }],
  },
});
