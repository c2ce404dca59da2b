import { type LucideIcon, Pencil, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { localizedText } from '@/components/lead/localized-text';
import { Button } from '@/components/ui/button';
import { Chip, type ChipTone } from '@/components/ui/chip';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { Meeting, MetPart } from '@/lib/domain/playbook/meet-playbooks';
import type { PlaybookItem, StageRule } from '@/lib/domain/playbook/playbook-item';
import styles from './playbook.module.css';
import preview from './playbook-preview.module.css';
import { useDifferenceWords } from './use-difference-words';

const looks: Record<Exclude<Meeting, 'same'>, { Icon: LucideIcon; tone: ChipTone }> = {
  new: { Icon: Plus, tone: 'accent' },
  changed: { Icon: Pencil, tone: 'warn' },
};

const kindOf = (part: MetPart) => (part.part === 'item' ? part.theirs.part : part.part);

function useNameOf() {
  const t = useTranslations();
  const locale = useLocale();
  const itemName = (item: PlaybookItem) => {
    switch (item.part) {
      case 'portrait':
        return t(`portrait.kind.${item.value.kind}`);
      case 'hold-back':
        return item.value.text;
      case 'rule':
        return t(`method.lists.rule.${item.id as StageRule}`);
      default:
        return item.value.name;
    }
  };
  return (part: MetPart) => {
    if (part.part === 'item') return itemName(part.theirs);
    const { name, version } = part.theirs;
    return t('method.file.setName', { name: localizedText(name, locale), version });
  };
}

interface PlaybookPreviewProps {
  parts: readonly MetPart[];
  onTake(parts: readonly MetPart[]): void;
  onCancel(): void;
}

/** What a file would bring: part by part new, changed or the same, and whose is to be kept. */
export function PlaybookPreview({ parts, onTake, onCancel }: PlaybookPreviewProps) {
  const t = useTranslations('method.file');
  const common = useTranslations('common');
  const nameOf = useNameOf();
  const choosable = parts.flatMap((part) =>
    part.meeting === 'same' ? [] : [{ ...part, meeting: part.meeting }],
  );
  // What is new comes; what one changed oneself stays, unless it is said otherwise.
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(parts.flatMap(({ key, meeting }) => (meeting === 'new' ? [key] : []))),
  );
  const choose = (key: string, theirs: boolean) =>
    setTaken((before) => {
      const next = new Set(before);
      if (theirs) next.add(key);
      else next.delete(key);
      return next;
    });
  const differences = useDifferenceWords();
  const same = parts.filter(({ meeting }) => meeting === 'same');
  const count = (meeting: Meeting) => parts.filter((part) => part.meeting === meeting).length;
  const chosen = choosable.filter(({ key }) => taken.has(key));
  const hasSets = choosable.some(({ part }) => part === 'question-set');
  return (
    <section aria-label={t('preview')} className={preview.preview}>
      <h3>{t('preview')}</h3>
      <p role="status">
        {t('counts', { fresh: count('new'), changed: count('changed'), same: count('same') })}
        {choosable.length === 0 && <> {t('nothing')}</>}
      </p>
      {choosable.length > 1 && (
        <div className={styles.buttons}>
          <Button size="small" onClick={() => setTaken(new Set(choosable.map(({ key }) => key)))}>
            {t('allTheirs')}
          </Button>
          <Button size="small" onClick={() => setTaken(new Set())}>
            {t('allMine')}
          </Button>
        </div>
      )}
      <ul className={preview.parts}>
        {choosable.map((part) => {
          const { key, meeting } = part;
          const { Icon, tone } = looks[meeting];
          const name = nameOf(part);
          const differs = differences(part);
          return (
            <li key={key} className={preview.part}>
              <span className={preview.what}>
                <span className={styles.quiet}>{t(`parts.${kindOf(part)}`)}</span>
                <bdi>{name}</bdi>
                {differs.length > 0 && (
                  <span className={preview.differs}>
                    {t('differs', { what: differs.join(' · ') })}
                  </span>
                )}
              </span>
              <Chip tone={tone}>
                <Icon aria-hidden size={14} />
                {t(`meeting.${meeting}`)}
              </Chip>
              <ChoiceGroup
                legend={t('choiceOf', { name })}
                hideLegend
                options={[
                  { value: 'mine', label: meeting === 'new' ? t('leave') : t('mine') },
                  { value: 'theirs', label: t('theirs') },
                ]}
                value={taken.has(key) ? 'theirs' : 'mine'}
                onChange={(whose) => choose(key, whose === 'theirs')}
              />
            </li>
          );
        })}
      </ul>
      {same.length > 0 && (
        <details>
          <summary>{t('sameParts', { count: same.length })}</summary>
          <ul className={preview.parts}>
            {same.map((part) => (
              <li key={part.key} className={preview.part}>
                <span className={preview.what}>
                  <span className={styles.quiet}>{t(`parts.${kindOf(part)}`)}</span>
                  <bdi>{nameOf(part)}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {hasSets && <p className={styles.quiet}>{t('setHint')}</p>}
      <div className={styles.buttons}>
        <Button variant="primary" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
          {t('take', { count: chosen.length })}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </section>
  );
}
