import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '@/components/ui/field';
import { channels } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { languageOfLead } from '@/lib/domain/letters/language-of-lead';
import type { Sender } from '@/lib/domain/letters/sender';
import { inLanguage } from '@/lib/domain/letters/step-template';
import type { NewTouch } from '@/lib/services/follow-up-actions';
import { CallScript } from './call-script';
import { FindingList } from './finding-list';
import styles from './letter-choice.module.css';
import { LetterLog, type Logged } from './letter-log';
import { MissingFields } from './missing-fields';
import { useLanguageName } from './use-language-name';
import { useLetter } from './use-letter';
import type { TemplateItem } from './use-templates';
import { WrittenLetter } from './written-letter';

interface LetterChoiceProps {
  lead: Lead;
  templates: readonly TemplateItem[];
  sender: Sender;
  /** The id of the one that is next by the lead's strategy; its like in the lead's language is chosen. */
  suggested?: string | undefined;
  /** Keeps the touch that was made with a letter or script; absent where nothing can be kept. */
  onLog?: ((touch: NewTouch) => Promise<Logged | undefined>) | undefined;
}

function ChosenTemplate({
  item,
  lead,
  sender,
  onLog,
}: Omit<LetterChoiceProps, 'templates' | 'suggested'> & { item: TemplateItem }) {
  const t = useTranslations('letters');
  const { id, value } = item;
  const { channel, language } = value;
  const letter = useLetter(value, lead, sender);
  const written = channel === 'letter' || channel === 'message';
  const [used, setUsed] = useState(false);
  const checkId = useId();
  return (
    <div className={styles.chosen}>
      <MissingFields missing={letter.missing} onGive={letter.give} />
      {letter.plainBecause && <p className={styles.quiet}>{t(`plain.${letter.plainBecause}`)}</p>}
      {written ? (
        <WrittenLetter template={value} lead={lead} letter={letter} onUsed={() => setUsed(true)} />
      ) : (
        <CallScript language={language} lead={lead} letter={letter} />
      )}
      <section aria-labelledby={checkId}>
        <p id={checkId} className={styles.heading}>
          {t('check.title')}{' '}
          <span className={styles.quiet}>
            {t('check.count', { count: letter.findings.length })}
          </span>
        </p>
        <FindingList findings={letter.findings} language={language} channel={channel} />
      </section>
      {onLog && (used || !written) && (
        <LetterLog
          onLog={(outcome, note) =>
            onLog({ channel, outcome, note, by: sender.name, template: id })
          }
        />
      )}
    </div>
  );
}

/**
 * A letter or call script for one lead: chosen in the lead's language, filled, checked, changed,
 * then opened in the mail program, copied or read from, and offered to be logged. It sends nothing.
 */
export function LetterChoice({ lead, templates, sender, suggested, onLog }: LetterChoiceProps) {
  const t = useTranslations('letters');
  const locale = useLocale();
  const languageName = useLanguageName();
  const languages = [...new Set(templates.map(({ value }) => value.language))];
  const [chosenLanguage, setLanguage] = useState<string>();
  const language = chosenLanguage ?? languageOfLead(lead, languages, locale);
  const [chosen, setChosen] = useState<string>();
  const offered = templates.filter(({ value }) => value.language === language);
  const next = suggested && inLanguage(suggested, language, templates);
  const item = offered.find(({ id }) => id === (chosen ?? next));
  if (templates.length === 0) return <p className={styles.quiet}>{t('use.noTemplates')}</p>;
  return (
    <section className={styles.letters} aria-label={t('use.title')}>
      <div className={styles.choice}>
        <SelectField
          label={t('use.choose')}
          value={item?.id ?? ''}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{t('use.chooseNone')}</option>
          {channels.map((channel) => {
            const items = offered.filter(({ value }) => value.channel === channel);
            if (items.length === 0) return null;
            return (
              <optgroup key={channel} label={t(`channel.${channel}`)}>
                {items.map(({ id, value }) => (
                  <option key={id} value={id}>
                    {value.name}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </SelectField>
        <SelectField
          label={t('language')}
          value={language}
          onChange={({ target }) => setLanguage(target.value)}
        >
          {languages.map((each) => (
            <option key={each} value={each}>
              {languageName(each)}
            </option>
          ))}
        </SelectField>
      </div>
      {item && (
        <ChosenTemplate key={item.id} item={item} lead={lead} sender={sender} onLog={onLog} />
      )}
    </section>
  );
}
