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
      { selector: 'title', pattern: /^((?:(?! - )[^|]){1,80}) - [^|]{1,300} \| XING$/ },
      { selector: 'path', pattern: /^\/profile\/([^/\d]{3,80}?)\d{0,6}(?:\/|$)/ },
    ],
    jobTitles: [
      {
        selector: 'title',
        pattern: /^(?:(?! - )[^|]){1,80} - ([^|]{1,200}) - (?:(?! - )[^|]){1,120} \| XING$/,
      },
    ],
    organizations: [{ selector: 'title', pattern: / - ((?:(?! - )[^|]){1,120}) \| XING$/ }],
  },
});
