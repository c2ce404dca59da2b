import * as circleCheck from 'lucide-react/icons/circle-check';
import * as circleDashed from 'lucide-react/icons/circle-dashed';
import * as circleOff from 'lucide-react/icons/circle-off';
import { useTranslations } from 'use-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { SignIcon, signOutline } from '@/components/ui/sign-icon';
import type { Fit } from '@/lib/domain/playbook/portrait';

const looks: Record<Fit, { outline: string; tone: ChipTone }> = {
  good: { outline: signOutline(circleCheck), tone: 'good' },
  partial: { outline: signOutline(circleDashed), tone: 'warn' },
  none: { outline: signOutline(circleOff), tone: 'neutral' },
};

/** Fit to the portrait by shape, word and colour. */
export function FitMark({ fit, short }: { fit: Fit; short?: boolean }) {
  const t = useTranslations('portrait');
  const { outline, tone } = looks[fit];
  return (
    <Chip tone={tone}>
      <SignIcon outline={outline} />
      {short ? t(`fitShort.${fit}`) : t(`fit.${fit}`)}
    </Chip>
  );
}
