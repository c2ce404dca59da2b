import { useTranslations } from 'use-intl';
import settings from '@/components/settings/settings-screen.module.css';
import { BackupsSection } from './backups-section';
import { HistorySection } from './history-section';
import { NoticeSection } from './notice-section';
import { RetentionSection } from './retention-section';
import { SuppressedSection } from './suppressed-section';

/** What protects the lead base, and what is owed to the people in it. */
export function DataScreen() {
  const t = useTranslations('safety');
  return (
    <div className={settings.screen}>
      <div className={settings.page}>
        <h1 className={settings.title}>{t('title')}</h1>
        <p className={settings.quiet}>{t('intro')}</p>
        <BackupsSection />
        <HistorySection />
        <NoticeSection />
        <RetentionSection />
        <SuppressedSection />
      </div>
    </div>
  );
}
