import { Braces } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MenuButton } from '@/components/ui/menu-button';
import { type LetterField, letterFields, senderFields } from '@/lib/domain/letters/letter-fields';

const ownWords: readonly LetterField[] = ['benefit', 'proof'];
const groups: readonly (readonly LetterField[])[] = [
  letterFields.filter((field) => !senderFields.includes(field) && !ownWords.includes(field)),
  ownWords,
  senderFields,
];

/** Offers the fields that can stand in a letter, as they are written there. */
export function InsertField({ onInsert }: { onInsert(written: string): void }) {
  const t = useTranslations('letters');
  return (
    <MenuButton
      label={t('editor.insert')}
      icon={Braces}
      groups={groups.map((fields) =>
        fields.map((field) => ({
          id: field,
          title: t(`field.${field}`),
          hint: `{${field}}`,
          onChoose: () => onInsert(`{${field}}`),
        })),
      )}
    />
  );
}
