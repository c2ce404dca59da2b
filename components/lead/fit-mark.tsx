import { CircleCheck, CircleDashed, CircleOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type { Fit } from '@/lib/domain/playbook/portrait';

const looks: Record<Fit, { Icon: typeof CircleCheck; tone: ChipTone }> = {
  good: { Icon: CircleCheck, tone: 'good' },
  partial: { Icon: CircleDashed, tone: 'warn' },
  none: { Icon: CircleOff, tone: 'neutral' },
};

/** Fit to the portrait by shape, word and colour. */
export function FitMark({ fit, short }: { fit: Fit; short?: boolean }) {
  const t = useTranslations('portrait');
  const { Icon, tone } = looks[fit];
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={14} />
      {short ? t(`fitShort.${fit}`) : t(`fit.${fit}`)}
    </Chip>
  );
}
