import type { Lead } from '@/lib/domain/lead';
import type { Stage } from '@/lib/domain/stage';
import {
  type CrmColumn,
  type CrmPreset,
  emailColumn,
  ownerColumn,
  phoneColumn,
  textColumn,
} from './crm-file';
import { companyRow, countryName, descriptionOf, personRows } from './crm-row';

const text = 65_536;

/** The values its property knows; leads move on in it, so nobody becomes a customer by our word alone. */
const lifecycle: Record<Stage, string> = {
  suspect: 'Lead',
  lead: 'Lead',
  mql: 'Marketing Qualified Lead',
  sql: 'Sales Qualified Lead',
  customer: 'Customer',
  discarded: 'Other',
  parked: 'Other',
  lost: 'Other',
};
const status: Record<Stage, string> = {
  suspect: 'New',
  lead: 'Open',
  mql: 'In Progress',
  sql: 'In Progress',
  customer: 'Connected',
  discarded: 'Unqualified',
  parked: 'Bad Timing',
  lost: 'Bad Timing',
};

const place: CrmColumn[] = [
  textColumn('Street Address', ({ address }) => address?.street ?? '', { max: text }),
  textColumn('City', ({ address }) => address?.locality ?? '', { max: text }),
  textColumn('State/Region', ({ address }) => address?.region ?? '', { max: text }),
  textColumn('Postal Code', ({ address }) => address?.postalCode ?? '', { max: text }),
  textColumn('Country/Region', ({ address }) => countryName(address), { max: text }),
];
const stages: CrmColumn[] = [
  textColumn('Lifecycle Stage', ({ lead }) => lifecycle[lead.stage.value]),
  textColumn('Lead Status', ({ lead }) => status[lead.stage.value]),
];

/**
 * HubSpot's import of contacts and of companies: a contact needs a name or an e-mail and is one by
 * its e-mail, a company needs a name or a domain and is one by its domain; owners are users by their
 * e-mail. https://knowledge.hubspot.com/import-and-export/set-up-your-import-file
 */
export const hubspot: CrmPreset = {
  id: 'hubspot',
  files: [
    {
      id: 'contacts',
      rowsOf: personRows,
      anyOf: ['First Name', 'Last Name', 'Email'],
      unique: { heading: 'Email', key: ({ person }) => person?.email.toLowerCase() ?? '' },
      columns: [
        textColumn('First Name', ({ person }) => person?.given ?? '', { max: text }),
        textColumn('Last Name', ({ person }) => person?.family ?? '', { max: text }),
        emailColumn('Email', ({ person }) => person?.email ?? '', 254),
        phoneColumn('Phone Number', ({ person, phone }) => person?.phone ?? phone, 128),
        phoneColumn('Mobile Phone Number', ({ person }) => person?.mobile, 128),
        textColumn('Job Title', ({ person }) => person?.jobTitle ?? '', { max: text }),
        textColumn('Company Name', ({ company }) => company, { max: text }),
        textColumn('Website URL', ({ website }) => website, { max: text }),
        textColumn('LinkedIn URL', ({ person }) => person?.linkedIn ?? '', { max: text }),
        ...place,
        ...stages,
        ownerColumn('Contact Owner'),
      ],
    },
    {
      id: 'companies',
      rowsOf: (lead: Lead) => (lead.kind === 'organization' ? [companyRow(lead)] : []),
      anyOf: ['Company Name', 'Company Domain Name'],
      unique: { heading: 'Company Domain Name', key: ({ domain }) => domain },
      columns: [
        textColumn('Company Name', ({ company }) => company, { max: text }),
        textColumn('Company Domain Name', ({ domain }) => domain, { max: 253 }),
        phoneColumn('Phone Number', ({ phone }) => phone, 128),
        textColumn('Website URL', ({ website }) => website, { max: text }),
        textColumn('LinkedIn Company Page', ({ linkedIn }) => linkedIn, { max: text }),
        ...place,
        textColumn('Description', descriptionOf, { max: text, cut: true }),
        ...stages,
        ownerColumn('Company Owner'),
      ],
    },
  ],
};
