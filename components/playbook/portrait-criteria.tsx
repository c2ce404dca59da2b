import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCriterionWords } from '@/components/lead/use-criterion-words';
import { ListRow } from '@/components/settings/list-editor';
import list from '@/components/settings/list-editor.module.css';
import { SettingsSection } from '@/components/settings/settings-section';
import { Button } from '@/components/ui/button';
import {
  mostCriteria,
  type Portrait,
  type PortraitCriterion,
  portraitWeights,
} from '@/lib/domain/playbook/portrait';
import { CriterionEdit } from './criterion-edit';
import styles from './playbook.module.css';
import { usePlaybookReadOnly } from './use-playbook';

interface PortraitCriteriaProps {
  portrait: Portrait;
  onChange(portrait: Portrait, said: string): Promise<boolean>;
}

/** What a record is compared with: by weight, each in a sentence. */
export function PortraitCriteria({ portrait, onChange }: PortraitCriteriaProps) {
  const t = useTranslations('portrait.criteria');
  const words = useTranslations('portrait');
  const { criterionWord } = useCriterionWords();
  const readOnly = usePlaybookReadOnly();
  const [editing, setEditing] = useState<string>();
  const { criteria, kind } = portrait;
  const wordOf = (criterion: PortraitCriterion) => criterionWord(criterion, kind);
  const close = () => setEditing(undefined);
  const keep = async (criterion: PortraitCriterion) => {
    const isNew = criteria.every(({ id }) => id !== criterion.id);
    const next = isNew
      ? [...criteria, criterion]
      : criteria.map((each) => (each.id === criterion.id ? criterion : each));
    const said = { criterion: wordOf(criterion) };
    if (await onChange({ ...portrait, criteria: next }, t(isNew ? 'added' : 'changed', said)))
      close();
  };
  const remove = (gone: PortraitCriterion) =>
    onChange(
      { ...portrait, criteria: criteria.filter(({ id }) => id !== gone.id) },
      t('removed', { criterion: wordOf(gone) }),
    );
  const item = (criterion: PortraitCriterion) => {
    const word = wordOf(criterion);
    if (editing === criterion.id)
      return (
        <li key={criterion.id}>
          <CriterionEdit kind={kind} criterion={criterion} onSave={keep} onCancel={close} />
        </li>
      );
    return (
      <li key={criterion.id} className={list.row}>
        <ListRow
          label={(tool) => t(tool === 'remove' ? 'remove' : 'edit', { criterion: word })}
          readOnly={readOnly}
          onEdit={() => setEditing(criterion.id)}
          onRemove={() => void remove(criterion)}
        >
          <bdi>{word}</bdi>
        </ListRow>
      </li>
    );
  };
  return (
    <SettingsSection title={t('title')} text={t('text')}>
      {criteria.length === 0 && editing === undefined && <p className={list.quiet}>{t('none')}</p>}
      {portraitWeights.map((weight) => {
        const ofWeight = criteria.filter((criterion) => criterion.weight === weight);
        if (ofWeight.length === 0) return null;
        return (
          <section key={weight} aria-label={words(`weight.${weight}`)}>
            <h3 className={styles.group}>
              {words(`weight.${weight}`)}{' '}
              <span className={styles.meaning}>{words(`weightMeaning.${weight}`)}</span>
            </h3>
            <ul className={list.list}>{ofWeight.map(item)}</ul>
          </section>
        );
      })}
      {editing === '' ? (
        <CriterionEdit kind={kind} onSave={keep} onCancel={close} />
      ) : (
        <div>
          <Button
            icon={Plus}
            disabled={readOnly || criteria.length >= mostCriteria}
            onClick={() => setEditing('')}
          >
            {t('add')}
          </Button>
          {criteria.length >= mostCriteria && (
            <p className={list.quiet}>{t('most', { count: mostCriteria })}</p>
          )}
        </div>
      )}
    </SettingsSection>
  );
}
