import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SettingsSection } from '@/components/settings/settings-section';
import { TextArea } from '@/components/ui/field';
import { type Portrait, portraitMap } from '@/lib/domain/playbook/portrait';
import { usePlaybookReadOnly } from './use-playbook';

interface MapPartProps {
  label: string;
  hint: string;
  value: string;
  /** False when it could not be kept: what was typed stays then. */
  onSave(value: string): Promise<boolean>;
}

/** Kept when it is left, so that the way back is that of a whole thought. */
function MapPart({ label, hint, value, onSave }: MapPartProps) {
  const readOnly = usePlaybookReadOnly();
  const [typed, setTyped] = useState<string>();
  return (
    <TextArea
      label={label}
      hint={hint}
      value={typed ?? value}
      maxLength={4000}
      disabled={readOnly}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={async () => {
        if (typed === undefined || typed === value || (await onSave(typed))) setTyped(undefined);
      }}
    />
  );
}

interface PortraitMapProps {
  portrait: Portrait;
  onChange(portrait: Portrait, said: string): Promise<boolean>;
}

/** The portrait from the inside, in the company's own words. */
export function PortraitMap({ portrait, onChange }: PortraitMapProps) {
  const t = useTranslations('portrait.map');
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {portraitMap.map((part) => (
        <MapPart
          key={part}
          label={t(part)}
          hint={t(`${part}Hint`)}
          value={portrait[part]}
          onSave={(value) => onChange({ ...portrait, [part]: value }, t('saved'))}
        />
      ))}
    </SettingsSection>
  );
}
