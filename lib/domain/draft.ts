import * as z from 'zod';
import { pageInfoSchema } from './capture-result';
import {
  capturedRecordSchema,
  contactPersonSchema,
  emailSchema,
  phoneSchema,
  postalAddressSchema,
  registrationNumberSchema,
  socialProfileSchema,
  textValueSchema,
  webAddressSchema,
} from './captured-record';
import { leadDraftSchema } from './lead';
import { madeLate } from './made-late';

const text = (most: number) => z.string().max(most);
const typedText = madeLate(() => textValueSchema.extend({ value: text(500) }));
const typedPhones = madeLate(() => z.array(phoneSchema.extend({ shown: text(100) })));
const typedEmails = madeLate(() => z.array(emailSchema.extend({ value: text(254) })));
const typedProfiles = madeLate(() => z.array(socialProfileSchema.extend({ value: text(2048) })));
const typedPerson = madeLate(() =>
  contactPersonSchema.extend({
    name: text(200),
    phones: typedPhones.max(10),
    emails: typedEmails.max(10),
    socialProfiles: typedProfiles.max(10),
  }),
);

/**
 * A lead while it is being typed: any value may be empty or half there, and must survive so.
 * `finishDraft` turns it into one that can be saved.
 */
export const typedLeadDraftSchema = madeLate(() =>
  leadDraftSchema.extend({
    name: typedText,
    jobTitle: typedText.optional(),
    organization: typedText.optional(),
    industry: typedText.optional(),
    phones: typedPhones.max(50),
    emails: typedEmails.max(50),
    websites: z.array(webAddressSchema.extend({ value: text(2048) })).max(10),
    addresses: z.array(postalAddressSchema.extend({ text: text(500) })).max(60),
    registrationNumbers: z
      .array(registrationNumberSchema.extend({ value: text(30), shown: text(60) }))
      .max(20),
    socialProfiles: typedProfiles.max(30),
    people: z.array(typedPerson).max(200),
  }),
);

export const panelTabs = ['details', 'qualify', 'follow-up'] as const;
export type PanelTab = (typeof panelTabs)[number];

/** What the panel had open when it was closed: kept by the page's canonical address. */
export const panelDraftSchema = madeLate(() =>
  z.object({
    /** Canonical page address; with `#selection` appended for a clipped selection. */
    pageKey: z.string().max(2100),
    page: pageInfoSchema,
    at: z.number().int().nonnegative(),
    /** One company or person being edited. */
    lead: typedLeadDraftSchema.optional(),
    /** What had been read when the editing began, to tell what was typed from what was found. */
    read: capturedRecordSchema.optional(),
    /** Revision of the lead when the editing began; for drafts of a lead of the base. */
    baseRevision: z.number().int().positive().optional(),
    tab: z.enum(panelTabs).optional(),
    /** Entry keys ticked on a list page. */
    ticked: z.array(z.string().max(2100)).max(2000).optional(),
  }),
);
export type PanelDraft = z.infer<typeof panelDraftSchema>;
