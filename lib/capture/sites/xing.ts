import { describedSite } from './described-site';
import type { Site } from './site';

/** XING: a member's title says name, job and company; beneath stands one job of many, past ones too. */
export const xing: Site = describedSite({
  name: 'XING',
  hosts: ['.xing.com'],
  path: /^\/profile\//,
  type: 'person',
  isProfile: true,
  fields: {
    // The address is made of the name, with a number where several share it.
    names: [
      { selector: 'title', pattern: /^(.+?) - .+ \| XING$/ },
      { selector: 'path', pattern: /^\/profile\/([^/\d]{3,80}?)\d{0,6}(?:\/|$)/ },
    ],
    jobTitles: [{ selector: 'title', pattern: / - (.+) - .+ \| XING$/ }],
    organizations: [{ selector: 'title', pattern: /.+ - (.+) \| XING$/ }],
  },
});
