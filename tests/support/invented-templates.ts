import type { TemplateItem } from '@/components/letters/use-templates';
import type { Template } from '@/lib/domain/playbook/template';

/** Letters and scripts of the playbook in the order given, by their ids. */
export function templateItems(given: Readonly<Record<string, Template>>): TemplateItem[] {
  return Object.entries(given).map(([id, value], order) => ({
    part: 'template',
    id,
    order,
    updatedAt: 1,
    value,
  }));
}

export const inventedTemplates = templateItems({
  'letter-en': {
    name: 'Offers in a day',
    channel: 'letter',
    language: 'en',
    subject: 'New hall in {town}',
    body: '{salutation},\n\nYour offers go out in one day instead of three, {news}.\n\n{me}',
  },
  'letter-cs': {
    name: 'Nabídky za den',
    channel: 'letter',
    language: 'cs',
    subject: 'Nová hala: {town}',
    body: '{salutation},\n\nnabídky odešlete za jeden den místo tří.\n\n{me}',
  },
  'call-cs': {
    name: 'Zjevná věc',
    channel: 'call',
    language: 'cs',
    subject: '',
    body: 'KDO JSEM\nDobrý den, u telefonu {me}. {news|Zakázky chodí najednou.}',
  },
});
