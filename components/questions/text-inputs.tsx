import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '@/components/ui/field';
import type { DraftText } from '@/lib/domain/questions/question-set-draft';
import { type Locale, locales } from '@/lib/i18n/catalogue';

interface TextInputsProps {
  label: string;
  hideLabel?: boolean;
  text: DraftText;
  /** Whether the other languages are asked for too. */
  translated: boolean;
  /** Shown while nothing is typed in any language. */
  placeholder?: string;
  onChange(text: DraftText): void;
}

/** A text in the writer's own language; the other languages beside it where they are wanted. */
export function TextInputs(props: TextInputsProps) {
  const { label, hideLabel, text, translated, placeholder, onChange } = props;
  const t = useTranslations('questions.screen');
  const own = useLocale();
  const shown: Locale[] = [own, ...(translated ? locales.filter((other) => other !== own) : [])];
  const instead = Object.values(text).find(Boolean) ?? placeholder;
  return shown.map((language) => (
    <TextField
      key={language}
      label={
        language === own
          ? label
          : t('inLanguage', { what: label, language: t(`language.${language}`) })
      }
      hideLabel={hideLabel}
      lang={language}
      maxLength={300}
      placeholder={instead}
      value={text[language] ?? ''}
      // A translation that is not in sight would go on saying what it said before.
      onChange={({ target }) => onChange({ ...(translated && text), [language]: target.value })}
    />
  ));
}
