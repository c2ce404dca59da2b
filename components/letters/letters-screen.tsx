import { Mails, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { PlaybookTabs } from '@/components/playbook/playbook-tabs';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/field';
import type { LeadIndex } from '@/lib/services/lead-index';
import styles from './letters-screen.module.css';
import { TemplateList } from './template-list';
import { TemplateWorkPlace } from './template-work-place';
import { useLanguageName } from './use-language-name';
import { useTemplateWork } from './use-template-work';
import { useTemplates } from './use-templates';

/** The company's letters and call scripts: by channel and language, edited, checked, previewed. */
export function LettersScreen({ index }: { index: LeadIndex }) {
  const t = useTranslations('letters');
  const locale = useLocale();
  const languageName = useLanguageName();
  const { actions, health } = useDashboard();
  const templates = useTemplates(actions.playbook);
  const work = useTemplateWork(templates ?? []);
  const [language, setLanguage] = useState('');
  const [selected, setSelected] = useState<string>();
  const readOnly = health.state === 'newer' || health.state === 'unavailable';
  const shown = (templates ?? []).filter(({ value }) => !language || value.language === language);
  const item = templates?.find(({ id }) => id === selected) ?? shown[0];
  const languages = [...new Set((templates ?? []).map(({ value }) => value.language))];
  const create = () =>
    void work.create(language || locale).then((id) => id !== undefined && setSelected(id));
  return (
    <div className={styles.screen}>
      <PlaybookTabs />
      {templates?.length === 0 && (
        <EmptyState
          icon={Mails}
          heading="h1"
          title={t('emptyTitle')}
          actions={
            <>
              <Button variant="primary" disabled={readOnly} onClick={() => void work.takeShipped()}>
                {t('takeShipped')}
              </Button>
              <Button icon={Plus} disabled={readOnly} onClick={create}>
                {t('add')}
              </Button>
            </>
          }
        >
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {templates !== undefined && templates.length > 0 && (
        <div className={styles.work}>
          <div className={styles.choice}>
            <div>
              <h1 className={styles.title}>{t('title')}</h1>
              <p className={styles.quiet}>{t('intro')}</p>
            </div>
            <div className={styles.filter}>
              <SelectField
                label={t('inLanguage')}
                value={languages.includes(language) ? language : ''}
                onChange={({ target }) => {
                  setLanguage(target.value);
                  setSelected(undefined);
                }}
              >
                <option value="">{t('allLanguages')}</option>
                {languages.map((each) => (
                  <option key={each} value={each}>
                    {languageName(each)}
                  </option>
                ))}
              </SelectField>
              <Button icon={Plus} disabled={readOnly} onClick={create}>
                {t('add')}
              </Button>
            </div>
            <TemplateList
              templates={shown}
              selected={item?.id}
              onSelect={setSelected}
              onDelete={(gone) => readOnly || void work.remove(gone)}
            />
            <p className={styles.keys}>{t('keys')}</p>
          </div>
          {item && (
            <TemplateWorkPlace
              key={item.id}
              item={item}
              index={index}
              readOnly={readOnly}
              work={work}
              onSelect={(id) => id !== undefined && setSelected(id)}
            />
          )}
        </div>
      )}
    </div>
  );
}
