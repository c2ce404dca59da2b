import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import { strategiesOf, strategyFor } from '@/lib/domain/follow-up/strategy-for';
import styles from './follow-up-section.module.css';
import type { BoxProps } from './next-step-box';

/** Nobody is brought in: an experienced seller said so. */
const nobody = 'none';

/**
 * The strategy for the lead's potential, offered to be begun by one press. Where an expert is to be
 * brought in, one has to be named, or that none is needed has to be said.
 */
export function StartStrategy({ lead, playbook, followUp, run, readOnly }: BoxProps) {
  const t = useTranslations('followUp');
  const strategies = strategiesOf(playbook);
  const offered = strategyFor(lead.potential, playbook);
  const [chosenId, setChosenId] = useState<string>();
  const [expert, setExpert] = useState('');
  const chosen = strategies.find(({ id }) => id === (chosenId ?? offered?.id));
  const need = chosen?.value.expert ?? 'none';
  const experts = playbook.filter((item) => item.part === 'expert');
  const isMissing = (need === 'always' || need === 'beginners') && expert === '';
  const start = () =>
    chosen &&
    void run(
      () =>
        followUp.startStrategy(
          lead.id,
          chosen.id,
          expert && expert !== nobody ? expert : undefined,
        ),
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
          {need !== 'none' && (
            <SelectField
              label={t('strategy.expert')}
              hint={experts.length === 0 ? t('strategy.expertMissing') : undefined}
              value={expert}
              onChange={({ target }) => setExpert(target.value)}
            >
              <option value="">{t('strategy.expertChoose')}</option>
              {experts.map((item) => (
                <option key={item.id} value={item.id}>
                  {item.part === 'expert' && item.value.name}
                </option>
              ))}
              {need !== 'always' && <option value={nobody}>{t('strategy.expertNone')}</option>}
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
