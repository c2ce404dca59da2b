import { useTranslations } from 'use-intl';
import settings from '@/components/settings/settings-screen.module.css';
import { HoldBackList } from './hold-back-list';
import { PlaybookFileSection } from './playbook-file-section';
import { PlaybookTabs } from './playbook-tabs';
import { StageRules } from './stage-rules';

/** The lists to choose from, the rules for the stage, and the playbook as a file. */
export function ListsScreen() {
  const t = useTranslations('method.lists');
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={settings.page}>
          <h1 className={settings.title}>{t('title')}</h1>
          <p className={settings.quiet}>{t('intro')}</p>
          <HoldBackList />
          <StageRules />
          <PlaybookFileSection />
        </div>
      </div>
    </>
  );
}
