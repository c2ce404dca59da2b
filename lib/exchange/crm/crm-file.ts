import type { Phone } from '@/lib/domain/captured-record';
import type { Lead } from '@/lib/domain/lead';
import type { CrmRow } from './crm-row';

/** What a program checks a value for. */
export type CrmRule = 'email' | 'phone' | 'owner';

export interface CrmColumn {
  /** As the program's import names it, so that it needs no mapping by hand. */
  heading: string;
  value(row: CrmRow): string;
  /** Whether a phone could be told for a country; for the rule `phone`. */
  phone?(row: CrmRow): Phone | undefined;
  rule?: CrmRule;
  /** Characters it takes; a longer value is refused. */
  max?: number;
  /** A longer one is cut instead: free text, of which the beginning says most. */
  cut?: boolean;
  required?: boolean;
}

/** One file that a program imports. */
export interface CrmFile {
  /** "contacts": what its rows are. */
  id: 'contacts' | 'companies' | 'leads';
  rowsOf(lead: Lead): CrmRow[];
  columns: readonly CrmColumn[];
  /** Headings of which one must have something in it. */
  anyOf?: readonly string[];
  /** What two rows may not have alike: the program refuses the second, or makes one of both. */
  unique: { heading: string; key(row: CrmRow): string };
}

export interface CrmPreset {
  id: CrmTarget;
  files: readonly CrmFile[];
}

export const crmTargets = [
  'hubspot',
  'pipedrive',
  'salesforce-leads',
  'salesforce-accounts',
] as const;
export type CrmTarget = (typeof crmTargets)[number];

/** "+420541000002 ext. 12": the form that all of them read. */
export function crmPhone(phone: Phone | undefined): string {
  if (!phone) return '';
  const { e164, extension, shown } = phone;
  if (!e164) return shown;
  return extension ? `${e164} ext. ${extension}` : e164;
}

export const textColumn = (
  heading: string,
  value: CrmColumn['value'],
  limits: Pick<CrmColumn, 'max' | 'cut' | 'required'> = {},
): CrmColumn => ({ heading, value, ...limits });

export const emailColumn = (
  heading: string,
  value: CrmColumn['value'],
  max: number,
): CrmColumn => ({ heading, value, max, rule: 'email' });

export const phoneColumn = (
  heading: string,
  phone: (row: CrmRow) => Phone | undefined,
  max: number,
): CrmColumn => ({ heading, value: (row) => crmPhone(phone(row)), phone, max, rule: 'phone' });

export const ownerColumn = (heading: string): CrmColumn => ({
  heading,
  value: ({ lead }) => lead.responsible,
  rule: 'owner',
});
