import type { Lead } from '@/lib/domain/lead';
import { foldText } from '@/lib/domain/normalize/clean-text';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import {
  type CrmColumn,
  type CrmPreset,
  emailColumn,
  ownerColumn,
  phoneColumn,
  textColumn,
} from './crm-file';
import {
  type CrmRow,
  companyRow,
  countryName,
  descriptionOf,
  leadRow,
  personRows,
} from './crm-row';

/** The values it comes with. "Closed - Converted" cannot be imported: conversion is done there. */
const status: Record<Stage, string> = {
  suspect: 'Open - Not Contacted',
  lead: 'Open - Not Contacted',
  mql: 'Working - Contacted',
  sql: 'Working - Contacted',
  customer: 'Working - Contacted',
  discarded: 'Closed - Not Converted',
  parked: 'Closed - Not Converted',
  lost: 'Closed - Not Converted',
};

const sources: Partial<Record<SourceChannel, string>> = {
  'search-results': 'Web',
  advertising: 'Web',
  'trading-platform': 'Web',
  'business-directory': 'Web',
  'regional-portal': 'Web',
  'classified-board': 'Web',
  'social-network': 'Web',
  'company-site': 'Web',
  'live-chat': 'Web',
  telephone: 'Phone Inquiry',
  'word-of-mouth': 'Partner Referral',
  'centre-of-influence': 'Partner Referral',
  'business-connection': 'Partner Referral',
  'bought-list': 'Purchased List',
};

const leadSource = textColumn('Lead Source', ({ lead }) => sources[lead.sourceChannel] ?? 'Other');
const rating = textColumn('Rating', ({ lead: { temperature } }) =>
  temperature ? { hot: 'Hot', warm: 'Warm', cold: 'Cold' }[temperature] : '',
);
const description = (heading: string) =>
  textColumn(heading, descriptionOf, { max: 32_000, cut: true });

/** Street and the rest, after "Billing " or "Mailing " where the object has several addresses. */
const address = (before: string): CrmColumn[] => [
  textColumn(`${before}Street`, ({ address: at }) => at?.street ?? '', { max: 255 }),
  textColumn(`${before}City`, ({ address: at }) => at?.locality ?? '', { max: 40 }),
  textColumn(`${before}State`, ({ address: at }) => at?.region ?? '', { max: 80 }),
  textColumn(`${before}Postal Code`, ({ address: at }) => at?.postalCode ?? '', { max: 20 }),
  textColumn(`${before}Country`, ({ address: at }) => countryName(at), { max: 80 }),
];

const names: CrmColumn[] = [
  textColumn('First Name', ({ person }) => person?.given ?? '', { max: 40 }),
  textColumn('Last Name', ({ person }) => person?.family ?? '', { max: 80, required: true }),
];
const title = textColumn('Title', ({ person }) => person?.jobTitle ?? '', { max: 128 });
const website = textColumn('Website', (row) => row.website, { max: 255 });
const mobile = phoneColumn('Mobile Phone', ({ person }) => person?.mobile, 40);
const personEmail = ({ person }: CrmRow) => person?.email ?? '';
const leadEmail = (row: CrmRow) => personEmail(row) || row.email;

/**
 * Salesforce's Data Import Wizard for leads: each needs a last name and a company; one e-mail is one
 * lead by the duplicate rule it comes with. Lengths are those of the Lead object.
 * https://help.salesforce.com/s/articleView?id=xcloud.field_mapping_for_importing_leads.htm
 */
export const salesforceLeads: CrmPreset = {
  id: 'salesforce-leads',
  files: [
    {
      id: 'leads',
      rowsOf: (lead: Lead) => [leadRow(lead)],
      unique: { heading: 'Email', key: (row) => leadEmail(row).toLowerCase() },
      columns: [
        ...names,
        textColumn('Company', ({ company }) => company, { max: 255, required: true }),
        title,
        emailColumn('Email', leadEmail, 80),
        phoneColumn('Phone', ({ person, phone }) => person?.phone ?? phone, 40),
        mobile,
        phoneColumn('Fax', ({ fax }) => fax, 40),
        website,
        ...address(''),
        leadSource,
        textColumn('Lead Status', ({ lead }) => status[lead.stage.value]),
        rating,
        description('Description'),
        ownerColumn('Record Owner'),
      ],
    },
  ],
};

/**
 * The wizard for accounts and contacts: an account needs its name and is one by it, a contact needs
 * a last name and is one by its e-mail.
 * https://help.salesforce.com/s/articleView?id=xcloud.field_mapping_for_other_data_sources_and_organization_import.htm
 */
export const salesforceAccounts: CrmPreset = {
  id: 'salesforce-accounts',
  files: [
    {
      id: 'companies',
      rowsOf: (lead: Lead) => (lead.kind === 'organization' ? [companyRow(lead)] : []),
      unique: { heading: 'Account Name', key: ({ company }) => foldText(company) },
      columns: [
        textColumn('Account Name', ({ company }) => company, { max: 255, required: true }),
        phoneColumn('Account Phone', ({ phone }) => phone, 40),
        phoneColumn('Account Fax', ({ fax }) => fax, 40),
        website,
        ...address('Billing '),
        rating,
        description('Account Description'),
        ownerColumn('Record Owner'),
      ],
    },
    {
      id: 'contacts',
      rowsOf: personRows,
      unique: { heading: 'Email', key: (row) => personEmail(row).toLowerCase() },
      columns: [
        ...names,
        textColumn('Account Name', ({ company }) => company, { max: 255 }),
        title,
        emailColumn('Email', personEmail, 80),
        phoneColumn('Business Phone', ({ person, phone }) => person?.phone ?? phone, 40),
        mobile,
        ...address('Mailing '),
        leadSource,
        textColumn(
          'Contact Description',
          (row) => (row.lead.kind === 'person' ? descriptionOf(row) : ''),
          {
            max: 32_000,
            cut: true,
          },
        ),
        ownerColumn('Record Owner'),
      ],
    },
  ],
};
