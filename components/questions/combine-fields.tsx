import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '@/components/ui/field';
import { combineWays, type QuestionSetDraft } from '@/lib/domain/questions/question-set-draft';
import styles from './questions-screen.module.css';

interface CombineFieldsProps {
  combine: QuestionSetDraft['combine'];
  onChange(combine: QuestionSetDraft['combine']): void;
}

/** How the answers together become the potential. */
export function CombineFields({ combine, onChange }: CombineFieldsProps) {
  const t = useTranslations('questions.screen');
  return (
    <div className={styles.combine}>
      <SelectField
        label={t('combine')}
        hint={t(`combineMeaning.${combine.by}`)}
        value={combine.by}
        onChange={({ target }) => {
          const by = combineWays.find((way) => way === target.value);
          if (by) onChange({ ...combine, by });
        }}
      >
        {combineWays.map((way) => (
          <option key={way} value={way}>
            {t(`combineWay.${way}`)}
          </option>
        ))}
      </SelectField>
      {combine.by === 'points' &&
        (['standardFrom', 'highFrom'] as const).map((end) => (
          <TextField
            key={end}
            label={t(end)}
            inputMode="numeric"
            maxLength={2}
            value={combine[end]}
            onChange={({ target }) => onChange({ ...combine, [end]: target.value })}
          />
        ))}
    </div>
  );
}
