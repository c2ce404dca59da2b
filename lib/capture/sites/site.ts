import type { PageContext } from '../page-context';
import type { PageFindings } from '../records/findings-schema';

/** What a site adapter gives instead of the generic readers. */
export type SiteReading = Pick<PageFindings, 'shape' | 'records' | 'entries'>;

/** An adapter for one site, used where generic reading falls short. */
export interface Site {
  readonly name: string;
  /** ".site.example" matches the host and all below it, "site.example" the host alone. */
  readonly hosts: readonly string[];
  /** Cheap: by the address, before anything is read. */
  accepts(page: PageContext): boolean;
  /** Undefined where the page has another layout than expected: the generic readers go on. */
  read(page: PageContext): SiteReading | undefined;
}
