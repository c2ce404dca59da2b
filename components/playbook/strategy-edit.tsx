import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { ItemForm } from '@/components/settings/item-form';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import { expertNeeds, type Strategy } from '@/lib/domain/playbook/strategy';
import {
  finishStrategy,
  type StrategyProblem,
  type TypedStrategy,
  typedStrategy,
} from '@/lib/domain/playbook/typed-strategy';
import styles from './playbook.module.css';
import { StrategySteps } from './strategy-steps';
import { TemplateChoice } from './template-choice';

interface StrategyEditProps {
  strategy: Strategy;
  onSave(strategy: Strategy): Promise<void>;
  onCancel(): void;
}

/** A whole strategy: what to offer, when to touch, how to negotiate, when to stop. */
export function StrategyEdit({ strategy, onSave, onCancel }: StrategyEditProps) {
  const t = useTranslations('method.strategies');
  const words = useTranslations('domain.potential');
  const [typed, setTyped] = useState(() => typedStrategy(strategy));
  const [problem, setProblem] = useState<StrategyProblem>();
  const set = (patch: Partial<TypedStrategy>) => {
    setProblem(undefined);
    setTyped((before) => ({ ...before, ...patch }));
  };
  const save = () => {
    const finished = finishStrategy(typed);
    if ('problem' in finished) setProblem(finished.problem);
    else void onSave(finished.strategy);
  };
  return (
    <ItemForm isWide onSave={save} onCancel={onCancel}>
      <TextField
        label={t('name')}
        value={typed.name}
        maxLength={120}
        autoFocus
        onChange={({ target }) => set({ name: target.value })}
      />
      <ChoiceGroup
        legend={t('potential')}
        options={(['standard', 'high'] as const).map((value) => ({ value, label: words(value) }))}
        value={typed.potential}
        onChange={(potential) => set({ potential })}
      />
      <TextArea
        label={t('firstOffer')}
        hint={t('firstOfferHint')}
        value={typed.firstOffer}
        maxLength={2000}
        onChange={({ target }) => set({ firstOffer: target.value })}
      />
      <StrategySteps steps={typed.steps} onChange={(steps) => set({ steps })} />
      <TextArea
        label={t('negotiation')}
        hint={t('negotiationHint')}
        value={typed.negotiation}
        maxLength={4000}
        onChange={({ target }) => set({ negotiation: target.value })}
      />
      <div className={styles.row}>
        <TextField
          label={t('stopAfter')}
          inputMode="numeric"
          maxLength={2}
          value={typed.stopAfter}
          onChange={({ target }) => set({ stopAfter: target.value })}
        />
        <TextField
          label={t('resumeAfter')}
          aside={<span className={styles.meaning}>{t('resumeHint')}</span>}
          inputMode="numeric"
          maxLength={3}
          value={typed.resumeAfter}
          onChange={({ target }) => set({ resumeAfter: target.value })}
        />
      </div>
      <TemplateChoice
        label={t('resumeTemplate')}
        channel={typed.steps[0]?.channel}
        value={typed.resumeTemplate}
        onChange={(resumeTemplate) => set({ resumeTemplate })}
      />
      <SelectField
        label={t('expert')}
        value={typed.expert}
        onChange={({ target }) => {
          const expert = expertNeeds.find((need) => need === target.value);
          if (expert) set({ expert });
        }}
      >
        {expertNeeds.map((need) => (
          <option key={need} value={need}>
            {t(`expertNeed.${need}`)}
          </option>
        ))}
      </SelectField>
      {problem && (
        <p role="alert" className={styles.error}>
          {problem.code === 'day'
            ? t('problem.day', { step: problem.step })
            : t(`problem.${problem.code}`)}
        </p>
      )}
    </ItemForm>
  );
}
