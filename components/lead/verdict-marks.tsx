import { ChevronDown, ChevronsUp, Equal, Flame, Snowflake, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import type { Potential, Temperature } from '@/lib/domain/qualification';

const potentialLook: Record<Potential, { Icon: typeof Equal; tone: ChipTone }> = {
  high: { Icon: ChevronsUp, tone: 'good' },
  standard: { Icon: Equal, tone: 'info' },
  low: { Icon: ChevronDown, tone: 'neutral' },
};

const temperatureLook: Record<Temperature, { Icon: typeof Equal; tone: ChipTone }> = {
  hot: { Icon: Flame, tone: 'bad' },
  warm: { Icon: Sun, tone: 'warn' },
  cold: { Icon: Snowflake, tone: 'info' },
};

/** Potential by shape, word and colour. */
export function PotentialMark({ potential, inFull }: { potential: Potential; inFull?: boolean }) {
  const words = useTranslations('domain');
  const word = inFull ? words(`potentialVerdict.${potential}`) : words(`potential.${potential}`);
  return <PotentialSign potential={potential} word={word} />;
}

/** The same where its word is known. */
export function PotentialSign({ potential, word }: { potential: Potential; word: string }) {
  const { Icon, tone } = potentialLook[potential];
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={14} />
      {word}
    </Chip>
  );
}

/** Temperature by shape, word and colour. */
export function TemperatureMark({ temperature }: { temperature: Temperature }) {
  const words = useTranslations('domain.temperature');
  return <TemperatureSign temperature={temperature} word={words(temperature)} />;
}

/** The same where its word is known. */
export function TemperatureSign({ temperature, word }: { temperature: Temperature; word: string }) {
  const { Icon, tone } = temperatureLook[temperature];
  return (
    <Chip tone={tone}>
      <Icon aria-hidden size={14} />
      {word}
    </Chip>
  );
}
