import { useTranslations } from 'use-intl';
import { SettingsSection } from '@/components/settings/settings-section';
import { CheckBox } from '@/components/ui/check-box';
import { stageRules } from '@/lib/domain/playbook/playbook-item';
import { itemOf, usePlaybookPart, usePlaybookReadOnly, usePlaybookWork } from './use-playbook';

/** The rules by which the stage changes without a person's word, each switched on by itself. */
export function StageRules() {
  const t = useTranslations('method.lists');
  const items = usePlaybookPart('rule') ?? [];
  const { put, remove } = usePlaybookWork();
  const readOnly = usePlaybookReadOnly();
  return (
    <SettingsSection title={t('rules')} text={t('rulesText')}>
      {stageRules.map((rule, order) => {
        const on = items.find(({ id }) => id === rule);
        const item = itemOf('rule', { id: rule, order }, {});
        return (
          <CheckBox
            key={rule}
            checked={on !== undefined}
            disabled={readOnly}
            onChange={(checked) =>
              void (checked ? put([item], t('switchedOn')) : remove(item, t('switchedOff')))
            }
          >
            {t(`rule.${rule}`)}
          </CheckBox>
        );
      })}
    </SettingsSection>
  );
}
