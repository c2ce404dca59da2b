import { useTranslations } from 'use-intl';
import settings from '@/components/settings/settings-screen.module.css';
import { BeginnerSection } from './beginner-section';
import { ExpertCalendar } from './expert-calendar';
import { ExpertList } from './expert-list';
import { ExpertRequests } from './expert-requests';
import { PlaybookTabs } from './playbook-tabs';
import { useExpertRequests } from './use-expert-requests';
import { usePlaybookPart } from './use-playbook';

/** Who helps with dream clients, what is left of their time, and who asked for it. */
export function ExpertsScreen() {
  const t = useTranslations('method.experts');
  const experts = usePlaybookPart('expert');
  const requests = useExpertRequests();
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={settings.page}>
          <h1 className={settings.title}>{t('title')}</h1>
          <p className={settings.quiet}>{t('intro')}</p>
          {experts && requests && (
            <>
              <ExpertList experts={experts} />
              {experts.length > 0 && <ExpertCalendar experts={experts} requests={requests} />}
              <ExpertRequests experts={experts} requests={requests} />
              <BeginnerSection />
            </>
          )}
        </div>
      </div>
    </>
  );
}
