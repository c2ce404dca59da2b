import { contactsIn, describedSite } from './described-site';
import type { Site } from './site';

/** Facebook: a page of a company, public or signed in. */
export const facebook: Site = describedSite({
  name: 'Facebook',
  hosts: ['.facebook.com'],
  path: /^\/(?!groups|events|watch|login|search|profile\.php)[\w.-]+(?:\/about\w*)?\/?$/,
  type: 'organization',
  isProfile: true,
  fields: {
    names: [{ selector: '[role=main] h1' }],
    industries: [{ selector: '[role=main] span', pattern: /^\S+ · ([^·]{3,60})$/ }],
    ...contactsIn('[role=main]'),
    addresses: [
      {
        selector: '[role=main] span',
        pattern: /^(?=[^@:]{5,200}$)([^@:]*\d[^@:]*, [^@:]*\p{L}{3}[^@:]*)$/u,
      },
    ],
  },
});
