import { createFormatter, createTranslator } from 'use-intl';
import type { Lead } from '@/lib/domain/lead';
import { keptUntil } from '@/lib/domain/retention';
import { catalogue, type Locale } from '@/lib/i18n/catalogue';
import type { Settings } from '@/lib/settings/settings';

const fields = [
  'name',
  'jobTitle',
  'organization',
  'phones',
  'emails',
  'addresses',
  'socialProfiles',
] as const;

const isThere = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined);

/** What tells somebody where their data come from, in one of the product's languages, filled in. */
export function noticeText(
  lead: Lead,
  locale: Locale,
  settings: Settings,
): { to: string; subject: string; body: string } {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const t = createTranslator({
    locale,
    timeZone,
    messages: catalogue[locale],
    namespace: 'safety.notice',
  });
  const format = createFormatter({ locale, timeZone });
  const day = (at: number) => format.dateTime(at, { dateStyle: 'long' });
  const [visit] = lead.visits;
  const { source: foundBy, page } = lead.name.origin;
  const url = visit?.url ?? page;
  const channelWord = createTranslator({
    locale,
    timeZone,
    messages: catalogue[locale],
    namespace: 'domain.sourceChannel',
  });
  const channel = channelWord(lead.sourceChannel);
  const source = url ?? t(foundBy === 'import' ? 'listSource' : 'ownSource', { channel });
  const held = fields.filter(
    (field) =>
      isThere(lead[field]) || lead.people.some((person) => isThere(Reflect.get(person, field))),
  );
  const person = lead.kind === 'person' ? undefined : lead.people.map(({ name }) => name);
  const names = person && person.length > 0 ? person.join(', ') : lead.name.value;
  const emails = [...lead.emails, ...lead.people.flatMap((each) => each.emails)];
  const body = t('body', {
    name: names,
    data: held.map((field) => t(`field.${field}`)).join(', '),
    date: day(visit?.at ?? lead.createdAt),
    source,
    isPublic: url === undefined ? 'no' : 'yes',
    until: day(keptUntil(lead, settings.retentionMonths)),
    controller: settings.controller || settings.responsible || '…',
  });
  return { to: emails[0]?.value ?? '', subject: t('subject'), body };
}
