import type { Lead } from '@/lib/domain/lead';
import { foldText } from '@/lib/domain/normalize/clean-text';
import { type CrmPreset, emailColumn, ownerColumn, phoneColumn, textColumn } from './crm-file';
import { type CrmRow, companyRow, descriptionOf, personRows } from './crm-row';

const name = 255;
const note = 100_000;

/** The labels it comes with. */
function label({ lead: { stage, temperature } }: CrmRow): string {
  if (stage.value === 'customer') return 'Customer';
  return temperature ? { hot: 'Hot lead', warm: 'Warm lead', cold: 'Cold lead' }[temperature] : '';
}

/**
 * Pipedrive's import of people and of organizations: each needs its name; rows of one name, or of
 * people with one e-mail, are made one; an owner must be an active user.
 * https://support.pipedrive.com/en/article/importing-mandatory-fields
 */
export const pipedrive: CrmPreset = {
  id: 'pipedrive',
  files: [
    {
      id: 'contacts',
      rowsOf: personRows,
      unique: {
        heading: 'Person - Email',
        key: ({ person, company }) =>
          person?.email.toLowerCase() || foldText(`${person?.fullName} ${company}`),
      },
      columns: [
        textColumn('Person - Name', ({ person }) => person?.fullName ?? '', {
          max: name,
          required: true,
        }),
        emailColumn('Person - Email', ({ person }) => person?.email ?? '', 254),
        phoneColumn('Person - Phone (work)', ({ person, phone }) => person?.phone ?? phone, name),
        phoneColumn('Person - Phone (mobile)', ({ person }) => person?.mobile, name),
        textColumn('Person - Job title', ({ person }) => person?.jobTitle ?? '', { max: name }),
        textColumn('Person - Label', label),
        ownerColumn('Person - Owner'),
        textColumn('Organization - Name', ({ company }) => company, { max: name }),
        textColumn(
          'Note - Content',
          (row) => (row.lead.kind === 'person' ? descriptionOf(row) : ''),
          {
            max: note,
            cut: true,
          },
        ),
      ],
    },
    {
      id: 'companies',
      rowsOf: (lead: Lead) => (lead.kind === 'organization' ? [companyRow(lead)] : []),
      unique: { heading: 'Organization - Name', key: ({ company }) => foldText(company) },
      columns: [
        textColumn('Organization - Name', ({ company }) => company, { max: name, required: true }),
        textColumn('Organization - Address', ({ address }) => address?.text ?? '', { max: name }),
        textColumn('Organization - Website', ({ website }) => website, { max: name }),
        textColumn('Organization - LinkedIn profile', ({ linkedIn }) => linkedIn, { max: name }),
        phoneColumn('Organization - Phone', ({ phone }) => phone, name),
        emailColumn('Organization - Email', ({ email }) => email, 254),
        textColumn('Organization - Label', label),
        ownerColumn('Organization - Owner'),
        textColumn('Note - Content', descriptionOf, { max: note, cut: true }),
      ],
    },
  ],
};
