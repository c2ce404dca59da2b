import * as z from 'zod';
import { defaultStrictness, strictnesses } from '@/lib/domain/matching/strictness';
import { readStored, watchStored, writeStored } from '@/lib/platform/storage';

const settingsKey = 'settings';

/** Each field falls back by itself, so that one damaged value does not cost the others. */
const settingsSchema = z.object({
  locale: z.enum(['auto', 'en', 'cs']).catch('auto'),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  /** Who new leads are given to: the representative's own name. */
  responsible: z.string().max(120).catch(''),
  /** What letters and call scripts say of whoever writes, beside the name. */
  ownCompany: z.string().max(200).catch(''),
  ownPhone: z.string().max(60).catch(''),
  ownEmail: z.string().max(254).catch(''),
  /** Several lines. */
  signature: z.string().max(1000).catch(''),
  /** ISO 3166-1 alpha-2 of the country whose phone numbers come without a prefix; '' leaves it to the page. */
  region: z
    .string()
    .regex(/^(?:[A-Z]{2})?$/)
    .catch(''),
  /** When the notice about LinkedIn's terms was read, epoch ms. */
  linkedInNoticeReadAt: z.number().int().positive().optional().catch(undefined),
  toolbarOpens: z.enum(['popup', 'side-panel']).catch('popup'),
  /** What two leads need to be taken for one without being asked. */
  matching: z.enum(strictnesses).catch(defaultStrictness),
  exportPreset: z.enum(['excel', 'plain', 'xlsx', 'vcard-4', 'vcard-3', 'json']).catch('excel'),
  exportTarget: z
    .enum(['common', 'hubspot', 'pipedrive', 'salesforce-leads', 'salesforce-accounts'])
    .catch('common'),
  /** After how many days without one a backup to a file is asked for; 0: never. */
  backupEveryDays: z.literal([0, 1, 7, 30]).catch(7),
  /** When a backup was last handed over as a file, epoch ms. */
  backupFileAt: z.number().int().positive().optional().catch(undefined),
  /** Not to ask for it before, epoch ms. */
  backupAskAt: z.number().int().positive().optional().catch(undefined),
  /** Who keeps the data, for the text that tells people so. */
  controller: z.string().max(500).catch(''),
  /** New at selling: where a strategy says so, an expert must be brought in. */
  beginner: z.boolean().catch(false),
  /** Whose steps the day sheet shows. */
  daySheetOf: z.enum(['own', 'all']).catch('own'),
  /** For how many months a lead is kept when nothing else is set for it. */
  retentionMonths: z.literal([6, 12, 24, 36]).catch(12),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Never throws on what is stored: what cannot be understood is as if it had never been set. */
export function parseSettings(stored: unknown): Settings {
  return settingsSchema.parse(stored instanceof Object && !Array.isArray(stored) ? stored : {});
}

export async function loadSettings(): Promise<Settings> {
  return parseSettings(await readStored('local', settingsKey));
}

/** Changes the given settings and returns all of them. Rejects values the schema does not know. */
export async function saveSettings(patch: Partial<Settings>): Promise<Settings> {
  const wanted = { ...(await loadSettings()), ...patch };
  const settings = parseSettings(wanted);
  const refused = Object.entries(patch).find(
    ([name, value]) => settings[name as keyof Settings] !== value,
  );
  if (refused) throw new Error(`Not a value for the setting ${refused[0]}.`);
  await writeStored('local', settingsKey, settings);
  return settings;
}

/** Calls back with all settings whenever one was changed, on any page. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return watchStored('local', settingsKey, (stored) => onChange(parseSettings(stored)));
}
