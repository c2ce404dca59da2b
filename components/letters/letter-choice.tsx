import { useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '@/components/ui/field';
import { channels } from '@/lib/domain/follow-up/touch';
import type { Lead } from '@/lib/domain/lead';
import { languageOfLead } from '@/lib/domain/letters/language-of-lead';
import type { Sender } from '@/lib/domain/letters/sender';
import type { NewTouch } from '@/lib/services/follow-up-actions';
import { CallScript } from './call-script';
import { FindingList } from './finding-list';
import styles from './letter-choice.module.css';
import { LetterLog } from './letter-log';
import { MissingFields } from './missing-fields';
import { useLanguageName } from './use-language-name';
import { useLetter } from './use-letter';
import type { TemplateItem } from './use-templates';
import { WrittenLetter } from './written-letter';

interface LetterChoiceProps {
  lead: Lead;
  templates: readonly TemplateItem[];
  sender: Sender;
  /** Keeps the touch that was made with a letter or script; resolves to whether it was kept. */
  onLog(touch: NewTouch): Promise<boolean>;
}

function ChosenTemplate({
  item,
  lead,
  sender,
  onLog,
}: Omit<LetterChoiceProps, 'templates'> & { item: TemplateItem }) {
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
        <h4 id={checkId}>
          {t('check.title')}{' '}
          <span className={styles.quiet}>
            {t('check.count', { count: letter.findings.length })}
          </span>
        </h4>
        <FindingList findings={letter.findings} language={language} channel={channel} />
      </section>
      {(used || !written) && (
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
export function LetterChoice({ lead, templates, sender, onLog }: LetterChoiceProps) {
  const t = useTranslations('letters');
  const locale = useLocale();
  const languageName = useLanguageName();
  const languages = [...new Set(templates.map(({ value }) => value.language))];
  const [chosenLanguage, setLanguage] = useState<string>();
  const language = chosenLanguage ?? languageOfLead(lead, languages, locale);
  const [chosen, setChosen] = useState('');
  const offered = templates.filter(({ value }) => value.language === language);
  const item = offered.find(({ id }) => id === chosen);
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
