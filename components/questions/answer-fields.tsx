import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { SelectField, TextField } from '@/components/ui/field';
import { potentials } from '@/lib/domain/qualification';
import { rangeInSigns } from '@/lib/domain/questions/number-ranges';
import { type DraftAnswer, typedNumber } from '@/lib/domain/questions/question-set-draft';
import styles from './questions-screen.module.css';
import { TextInputs } from './text-inputs';

interface AnswerFieldsProps {
  answer: DraftAnswer;
  /** From 0. */
  at: number;
  isNumber: boolean;
  translated: boolean;
  onChange(answer: DraftAnswer): void;
  onRemove(): void;
}

/** One answer: its words or its range, and what it says of the client. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { answer, at, isNumber, translated, onChange, onRemove } = props;
  const t = useTranslations('questions.screen');
  const words = useTranslations('domain.potential');
  const number = at + 1;
  const range = rangeInSigns({ from: typedNumber(answer.from), to: typedNumber(answer.to) });
  return (
    <li className={styles.answer}>
      {isNumber &&
        (['from', 'to'] as const).map((end) => (
          <div key={end} className={styles.bound}>
            <TextField
              label={`${t('answer', { number })}: ${t(end)}`}
              hideLabel
              inputMode="numeric"
              maxLength={15}
              placeholder={t(end)}
              value={answer[end]}
              onChange={({ target }) => onChange({ ...answer, [end]: target.value })}
            />
          </div>
        ))}
      <div className={styles.words}>
        <TextInputs
          label={t('answer', { number })}
          hideLabel
          text={answer.text}
          translated={translated}
          placeholder={isNumber ? range : t('answerText')}
          onChange={(text) => onChange({ ...answer, text })}
        />
      </div>
      <div className={styles.group}>
        <SelectField
          label={t('groupOf', { number })}
          hideLabel
          value={answer.group}
          onChange={({ target }) => {
            const group = potentials.find((known) => known === target.value);
            if (group) onChange({ ...answer, group });
          }}
        >
          {potentials.map((group) => (
            <option key={group} value={group}>
              {words(group)}
            </option>
          ))}
        </SelectField>
      </div>
      <CheckBox
        checked={answer.knockOut}
        onChange={(knockOut) => onChange({ ...answer, knockOut })}
      >
        {t('knockOut')}
      </CheckBox>
      <IconButton size="small" label={t('removeAnswer', { number })} icon={X} onClick={onRemove} />
    </li>
  );
}
