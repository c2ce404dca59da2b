import type { CrmPreset, CrmTarget } from './crm-file';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforceAccounts, salesforceLeads } from './salesforce';

export const crmPresets: Record<CrmTarget, CrmPreset> = {
  hubspot,
  pipedrive,
  'salesforce-leads': salesforceLeads,
  'salesforce-accounts': salesforceAccounts,
};
