import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SettingsSection } from './settings-section';
import { useSettings } from './use-settings';

/** Whether the notice about LinkedIn's user agreement was read; withdrawn, it is shown again. */
export function LinkedInNotice() {
  const t = useTranslations('leads.settings');
  const format = useFormatter();
  const { settings, change } = useSettings();
  const readAt = settings.linkedInNoticeReadAt;
  return (
    <SettingsSection title={t('linkedIn')}>
      {readAt === undefined ? (
        <p>{t('linkedInUnread')}</p>
      ) : (
        <>
          <p>
            {t('linkedInRead', {
              date: format.dateTime(readAt, { dateStyle: 'medium', timeStyle: 'short' }),
            })}
          </p>
          <div>
            <Button size="small" onClick={() => change({ linkedInNoticeReadAt: undefined })}>
              {t('linkedInWithdraw')}
            </Button>
          </div>
        </>
      )}
    </SettingsSection>
  );
}
