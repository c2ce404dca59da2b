import { useTranslations } from 'use-intl';
import { MatchingRules } from '@/components/duplicates/matching-rules';
import { BeginnerSection } from '@/components/playbook/beginner-section';
import { AllowedSites } from './allowed-sites';
import { BinSection } from './bin-section';
import { CaptureSettings } from './capture-settings';
import { GeneralSettings } from './general-settings';
import { LinkedInNotice } from './linkedin-notice';
import { OwnColumnsSection } from './own-columns-section';
import { RecipesSection } from './recipes-section';
import { SenderSettings } from './sender-settings';
import styles from './settings-screen.module.css';
import { ShortcutsSection } from './shortcuts-section';
import { StorageSection } from './storage-section';

/** Everything that can be set, granted, withdrawn and got back. */
export function SettingsScreen({ leadCount }: { leadCount: number }) {
  const t = useTranslations('leads.settings');
  return (
    <div className={styles.screen}>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.quiet}>{t('saved')}</p>
        <GeneralSettings />
        <CaptureSettings />
        <SenderSettings />
        <BeginnerSection />
        <MatchingRules />
        <AllowedSites />
        <LinkedInNotice />
        <OwnColumnsSection />
        <RecipesSection />
        <BinSection />
        <StorageSection leadCount={leadCount} />
        <ShortcutsSection />
      </div>
    </div>
  );
}
