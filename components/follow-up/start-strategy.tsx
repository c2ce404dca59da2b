import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { strategiesOf, strategyFor } from '@/lib/domain/follow-up/strategy-for';
import { needsExpert } from '@/lib/domain/playbook/needs-expert';
import styles from './follow-up-section.module.css';
import type { BoxProps } from './next-step-box';

export interface StartStrategyProps extends BoxProps {
  /** Whether whoever works here is new at selling. */
  beginner: boolean;
}

/**
 * The strategy for the lead's potential, offered to be begun by one press. Where an expert must be
 * brought in, one has to be named first; where one may be, one can.
 */
export function StartStrategy(props: StartStrategyProps) {
  const { lead, playbook, followUp, run, readOnly, beginner } = props;
  const t = useTranslations('followUp');
  const strategies = strategiesOf(playbook);
  const offered = strategyFor(lead.potential, playbook);
  const [chosenId, setChosenId] = useState<string>();
  const [expert, setExpert] = useState('');
  const chosen = strategies.find(({ id }) => id === (chosenId ?? offered?.id));
  const duty = chosen ? needsExpert(chosen.value, { beginner }) : 'no';
  const experts = playbook.filter((item) => item.part === 'expert');
  const isMissing = duty === 'must' && expert === '';
  const start = () =>
    chosen &&
    void run(
      () => followUp.startStrategy(lead.id, chosen.id, expert || undefined),
      () => t('done.started', { name: lead.name.value, strategy: chosen.value.name }),
    );
  const says = () => {
    if (lead.potential === 'low') return t('strategy.low');
    if (!lead.potential) return t('strategy.unknown');
    const { potential } = lead;
    if (!offered) return t('strategy.noneFor', { potential });
    return t('strategy.offered', { potential, name: offered.value.name });
  };
  return (
    <>
      <p className={offered ? undefined : styles.quiet}>{says()}</p>
      {lead.potential !== 'low' && strategies.length > (offered ? 1 : 0) && (
        <SelectField
          label={t('strategy.choose')}
          value={chosen?.id ?? ''}
          onChange={({ target }) => {
            setChosenId(target.value);
            setExpert('');
          }}
        >
          {!chosen && <option value="">{t('strategy.expertChoose')}</option>}
          {strategies.map(({ id, value }) => (
            <option key={id} value={id}>
              {value.name}
            </option>
          ))}
        </SelectField>
      )}
      {chosen && lead.potential !== 'low' && (
        <>
          {chosen.value.firstOffer && (
            <p className={styles.quiet}>
              {t('strategy.firstOffer', { offer: chosen.value.firstOffer })}
            </p>
          )}
          {duty !== 'no' && (
            <SelectField
              label={t('strategy.expert')}
              hint={experts.length === 0 ? t('strategy.expertMissing') : undefined}
              value={expert}
              onChange={({ target }) => setExpert(target.value)}
            >
              <option value="">
                {t(duty === 'must' ? 'strategy.expertChoose' : 'strategy.expertNone')}
              </option>
              {experts.map((item) => (
                <option key={item.id} value={item.id}>
                  {item.part === 'expert' && item.value.name}
                </option>
              ))}
            </SelectField>
          )}
          <div className={styles.buttons}>
            <Button variant="primary" size="small" disabled={readOnly || isMissing} onClick={start}>
              {t('strategy.start', { name: chosen.value.name })}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
