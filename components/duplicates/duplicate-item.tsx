import { CircleCheck, CircleDot, CircleHelp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useDashboard } from '@/components/leads/dashboard-context';
import { StageMark } from '@/components/leads/stage-mark';
import { Button } from '@/components/ui/button';
import { phoneOf } from '@/lib/domain/projections/lead-summary';
import { stages } from '@/lib/domain/stage';
import type { LeadIndex } from '@/lib/services/lead-index';
import type { DuplicateLine } from './duplicate-list';
import styles from './duplicates.module.css';
import { certaintyOf } from './use-duplicate-words';
import { useReasonWords } from './use-reason-words';

const icons = { sure: CircleCheck, very: CircleCheck, likely: CircleDot, possible: CircleHelp };

/** One lead of a line, in what tells it from the others. */
function Side({ id, index }: { id: string; index: LeadIndex }) {
  const t = useTranslations('duplicates');
  const { actions } = useDashboard();
  const slot = index.slotOf(id);
  if (slot === undefined) return null;
  const { leads } = index;
  const name = leads.text('name', slot);
  const phone = phoneOf({
    phone: leads.text('phone', slot),
    extension: leads.text('extension', slot),
  });
  const facts = [
    leads.text('person', slot),
    leads.text('place', slot),
    phone && actions.showPhone(phone),
    leads.text('email', slot),
    leads.text('website', slot).replace(/^https?:\/\/(www\.)?|\/$/g, ''),
  ].filter(Boolean);
  const stage = stages[leads.code('stage', slot) - 1];
  return (
    <li className={styles.side}>
      <span className={styles.number}>{leads.number('number', slot)}</span>
      <span className={styles.who}>
        <Link
          href={`/leads/${encodeURIComponent(id)}`}
          tabIndex={-1}
          aria-label={t('openLead', { name })}
        >
          <bdi>{name}</bdi>
        </Link>
        <span className={styles.facts}>
          {facts.map((fact) => (
            <bdi key={fact}>{fact}</bdi>
          ))}
        </span>
      </span>
      {stage && <StageMark stage={stage} />}
    </li>
  );
}

interface DuplicateItemProps {
  line: DuplicateLine;
  index: LeadIndex;
  active: boolean;
  readOnly: boolean;
  onFocus(): void;
  onKeyDown(event: KeyboardEvent): void;
  onCompare(): void;
  onMerge(): void;
  onApart(): void;
}

export function DuplicateItem(props: DuplicateItemProps) {
  const { line, index, active, readOnly, onFocus, onKeyDown, onCompare, onMerge, onApart } = props;
  const t = useTranslations('duplicates');
  const { keysText, reasonsText, doubtsText } = useReasonWords();
  const { ids, by, match } = line;
  const certainty = match ? certaintyOf(match.score) : 'sure';
  const Icon = icons[certainty];
  const called = ids.flatMap((id) => {
    const slot = index.slotOf(id);
    return slot === undefined ? [] : [index.leads.text('name', slot)];
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of leads and what can be done with them, not a fieldset
    <div
      role="group"
      className={styles.item}
      tabIndex={active ? 0 : -1}
      data-line={line.key}
      aria-label={t('item', { names: called.join(' · '), certainty: t(`certainty.${certainty}`) })}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <p className={styles.why}>
        <span className={`${styles.certainty} ${styles[certainty]}`}>
          <Icon aria-hidden size={14} />
          {t(`certainty.${certainty}`)}
        </span>
        <span>{t('because', { reasons: match ? reasonsText(match) : keysText(by ?? []) })}</span>
        {match && match.doubts.length > 0 && (
          <span className={styles.quiet}>{t('but', { doubts: doubtsText(match) })}</span>
        )}
      </p>
      <ul className={styles.sides}>
        {ids.map((id) => (
          <Side key={id} id={id} index={index} />
        ))}
      </ul>
      <p className={styles.buttons}>
        <Button size="small" onClick={onCompare}>
          {t('compare')}
        </Button>
        <Button size="small" disabled={readOnly} onClick={onMerge}>
          {t('merge')}
        </Button>
        <Button size="small" variant="quiet" disabled={readOnly} onClick={onApart}>
          {t('apart')}
        </Button>
      </p>
    </div>
  );
}
