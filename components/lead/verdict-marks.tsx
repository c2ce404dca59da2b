import * as chevronDown from 'lucide-react/icons/chevron-down';
import * as chevronsUp from 'lucide-react/icons/chevrons-up';
import * as equal from 'lucide-react/icons/equal';
import * as flame from 'lucide-react/icons/flame';
import * as snowflake from 'lucide-react/icons/snowflake';
import * as sun from 'lucide-react/icons/sun';
import { useTranslations } from 'use-intl';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { SignIcon, signOutline } from '@/components/ui/sign-icon';
import type { Potential, Temperature } from '@/lib/domain/qualification';

const potentialLook: Record<Potential, { outline: string; tone: ChipTone }> = {
  high: { outline: signOutline(chevronsUp), tone: 'good' },
  standard: { outline: signOutline(equal), tone: 'info' },
  low: { outline: signOutline(chevronDown), tone: 'neutral' },
};

const temperatureLook: Record<Temperature, { outline: string; tone: ChipTone }> = {
  hot: { outline: signOutline(flame), tone: 'bad' },
  warm: { outline: signOutline(sun), tone: 'warn' },
  cold: { outline: signOutline(snowflake), tone: 'info' },
};

/** Potential by shape, word and colour. */
export function PotentialMark({ potential, inFull }: { potential: Potential; inFull?: boolean }) {
  const words = useTranslations('domain');
  const word = inFull ? words(`potentialVerdict.${potential}`) : words(`potential.${potential}`);
  return <PotentialSign potential={potential} word={word} />;
}

/** The same where its word is known. */
export function PotentialSign({ potential, word }: { potential: Potential; word: string }) {
  const { outline, tone } = potentialLook[potential];
  return (
    <Chip tone={tone}>
      <SignIcon outline={outline} />
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
  const { outline, tone } = temperatureLook[temperature];
  return (
    <Chip tone={tone}>
      <SignIcon outline={outline} />
      {word}
    </Chip>
  );
}
