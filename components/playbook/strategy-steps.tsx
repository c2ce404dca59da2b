import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button, IconButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { channels } from '@/lib/domain/follow-up/touch';
import { mostSteps, type TypedStep } from '@/lib/domain/playbook/typed-strategy';
import styles from './playbook.module.css';
import { TemplateChoice } from './template-choice';

interface StrategyStepsProps {
  steps: readonly TypedStep[];
  onChange(steps: TypedStep[]): void;
}

interface StepRowProps {
  step: TypedStep;
  /** From 1. */
  number: number;
  count: number;
  onChange(step: TypedStep): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

function StepRow({ step, number, count, onChange, onMove, onRemove }: StepRowProps) {
  const t = useTranslations('method.strategies');
  const words = useTranslations('method.channel');
  return (
    <fieldset className={styles.step} aria-label={t('step', { number })}>
      <TextField
        label={t('day')}
        inputMode="numeric"
        maxLength={3}
        value={step.day}
        onChange={({ target }) => onChange({ ...step, day: target.value })}
      />
      <SelectField
        label={t('channel')}
        value={step.channel}
        onChange={({ target }) => {
          const channel = channels.find((each) => each === target.value);
          if (channel) onChange({ ...step, channel, template: undefined });
        }}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {words(channel)}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t('aim')}
        maxLength={300}
        value={step.aim}
        onChange={({ target }) => onChange({ ...step, aim: target.value })}
      />
      <TemplateChoice
        label={t('template')}
        channel={step.channel}
        value={step.template}
        onChange={(template) => onChange({ ...step, template })}
      />
      <span className={styles.stepTools}>
        <IconButton
          icon={ChevronUp}
          label={t('moveUp', { number })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('moveDown', { number })}
          disabled={number === count}
          onClick={() => onMove(1)}
        />
        <IconButton icon={Trash2} label={t('removeStep', { number })} onClick={onRemove} />
      </span>
    </fieldset>
  );
}

/** The days stay where they are, what is done on them changes places. */
function swapped(steps: readonly TypedStep[], at: number, by: -1 | 1): TypedStep[] {
  const [one, other] = [steps[at], steps[at + by]];
  if (!one || !other) return [...steps];
  return steps.with(at, { ...other, day: one.day }).with(at + by, { ...one, day: other.day });
}

/** The touches of a strategy: when, how, what for. */
export function StrategySteps({ steps, onChange }: StrategyStepsProps) {
  const t = useTranslations('method.strategies');
  const add = () => {
    const last = steps.at(-1);
    const key = steps.reduce((most, step) => Math.max(most, step.key), -1) + 1;
    const day = String((Number(last?.day) || 0) + (last ? 7 : 0));
    onChange([...steps, { key, day, channel: 'call', aim: '', template: undefined }]);
  };
  return (
    <div className={styles.steps}>
      <h2 className={styles.group}>
        {t('steps')} <span className={styles.meaning}>{t('stepsHint')}</span>
      </h2>
      {steps.map((step, at) => (
        <StepRow
          key={step.key}
          step={step}
          number={at + 1}
          count={steps.length}
          onChange={(changed) => onChange(steps.with(at, changed))}
          onMove={(by) => onChange(swapped(steps, at, by))}
          onRemove={() => onChange(steps.toSpliced(at, 1))}
        />
      ))}
      <div>
        <Button size="small" icon={Plus} disabled={steps.length >= mostSteps} onClick={add}>
          {t('addStep')}
        </Button>
      </div>
    </div>
  );
}
