import type { PageContext } from '../page-context';
import { readPageText } from '../visible/read-page-text';
import { readCompany } from './linkedin-company';
import { readJob } from './linkedin-job';
import { linkedinPath } from './linkedin-path';
import { readProfile } from './linkedin-profile';
import { readSearch, readStaff } from './linkedin-search';
import { saysWall } from './linkedin-title';
import { isWall } from './linkedin-wall';
import type { Site, SiteReading } from './site';

const nothing: SiteReading = { shape: 'nothing', records: [], entries: [] };

/**
 * LinkedIn: profiles, company pages, jobs and search results. Class names and ids there change with each
 * release, so nothing depends on them: what counts are addresses, headings, links and the order of
 * lines. Read only what is shown; no request is ever made.
 */
export const linkedin: Omit<Site, 'hosts'> = {
  name: 'LinkedIn',
  accepts: (page) => linkedinPath(page.url) !== undefined,
  read(page: PageContext) {
    const path = linkedinPath(page.url);
    if (path === undefined) return undefined;
    if (path.kind === 'wall' || saysWall(page.title.split('|')[0] ?? '')) return nothing;
    const text = readPageText(page);
    if ('namesOnly' in path) {
      const entries = readSearch(page, text, path.kind, path.namesOnly);
      return entries.length > 0 ? { shape: 'list', records: [], entries } : nothing;
    }
    if (path.kind === 'job') {
      const company = readJob(page, text);
      return company && { shape: 'single', records: [company], entries: [] };
    }
    const record =
      path.kind === 'profile' ? readProfile(page, text, path) : readCompany(page, text, path);
    if (!record || isWall(page, record)) return nothing;
    if (path.kind === 'company' && /\/people\/?$/.test(page.url.pathname)) {
      const entries = readStaff(page, text, record);
      if (entries.length > 0) return { shape: 'list', records: [], entries };
    }
    return { shape: 'single', records: [record], entries: [] };
  },
};
