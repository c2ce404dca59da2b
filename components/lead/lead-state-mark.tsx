import { useFormatter, useTranslations } from 'use-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type { Lead } from '@/lib/domain/lead';
import { stagesWithReason } from '@/lib/domain/stage';
import styles from './lead-state-mark.module.css';

interface LeadStateMarkProps {
  /** The lead of the base; absent for somebody new. */
  lead?: Pick<Lead, 'stage' | 'potential'>;
  /** One word for it, for a row of a list. */
  short?: boolean;
}

/** Whether somebody is new, known or out of the funnel: by shape, word and colour. */
export function LeadStateMark({ lead, short }: LeadStateMarkProps) {
  const t = useTranslations('panel.state');
  const words = useTranslations('domain.stage');
  const format = useFormatter();
  const draw = (tone: ChipTone, sign: string, text: string) => (
    <Chip tone={tone}>
      <span aria-hidden className={styles.sign}>
        {sign}
      </span>
      <span>{text}</span>
    </Chip>
  );
  if (!lead) return draw('accent', '●', t('new'));
  const stage = words(lead.stage.value);
  if (stagesWithReason.includes(lead.stage.value)) {
    const date = format.dateTime(lead.stage.since, { day: 'numeric', month: 'short' });
    const text = lead.stage.reason ? t('withReason', { stage, reason: lead.stage.reason }) : stage;
    return draw('bad', '✕', t('since', { state: text, date }));
  }
  const state = short ? t('knownShort') : t('known');
  const text = lead.potential
    ? t('withPotential', { state, stage, potential: t(`potential.${lead.potential}`) })
    : t('withStage', { state, stage });
  return draw('info', '◐', text);
}
