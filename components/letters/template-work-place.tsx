import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { useLead } from '@/components/leads/use-lead';
import { checkLetter } from '@/lib/domain/letters/check-letter';
import { senderOf } from '@/lib/domain/letters/sender';
import type { LeadIndex } from '@/lib/services/lead-index';
import { FindingList } from './finding-list';
import { LeadPicker } from './lead-picker';
import styles from './letters-screen.module.css';
import { type ShowFinding, TemplateEditor } from './template-editor';
import { TemplatePreview } from './template-preview';
import { useTemplateDraft } from './use-template-draft';
import type { TemplateWork } from './use-template-work';
import type { TemplateItem } from './use-templates';

interface TemplateWorkPlaceProps {
  item: TemplateItem;
  index: LeadIndex;
  readOnly: boolean;
  work: TemplateWork;
  onSelect(id: string | undefined): void;
}

function Preview({
  leadId,
  ...rest
}: { leadId: string } & Omit<Parameters<typeof TemplatePreview>[0], 'lead'>) {
  const lead = useLead(leadId);
  return lead ? <TemplatePreview {...rest} lead={lead} /> : null;
}

/** One letter under edit, with the check and the preview for a lead beside it. */
export function TemplateWorkPlace({
  item,
  index,
  readOnly,
  work,
  onSelect,
}: TemplateWorkPlaceProps) {
  const t = useTranslations('letters');
  const { settings, actions } = useDashboard();
  const { value, change, changed, back, settle } = useTemplateDraft(item, {
    keep: work.keep,
    note: work.note,
    now: actions.followUp.now,
  });
  const sender = useMemo(() => senderOf(settings), [settings]);
  const findings = useMemo(
    () => checkLetter(value, { language: value.language, sender }),
    [value, sender],
  );
  const show = useRef<ShowFinding>(null);
  const first = index.slots[0];
  const [picked, setPicked] = useState<string>();
  const leadId = picked ?? (first === undefined ? undefined : index.leads.text('id', first));
  return (
    <>
      <TemplateEditor
        value={value}
        changed={changed}
        readOnly={readOnly}
        onChange={change}
        onBack={back}
        onLeaveField={() => void settle()}
        onDuplicate={() => void work.duplicate({ ...item, value }).then(onSelect)}
        onDelete={() => void settle().then(() => work.remove({ ...item, value }))}
        showRef={show}
      />
      <div className={styles.aside}>
        <section aria-labelledby="letter-check" className={styles.part}>
          <h2 id="letter-check">
            {t('check.title')}{' '}
            <span className={styles.quiet} role="status">
              {t('check.count', { count: findings.length })}
            </span>
          </h2>
          <FindingList
            findings={findings}
            language={value.language}
            channel={value.channel}
            onShow={(finding) => show.current?.(finding)}
          />
        </section>
        <section aria-labelledby="letter-preview" className={styles.part}>
          <h2 id="letter-preview">{t('preview.title')}</h2>
          {leadId === undefined ? (
            <p className={styles.quiet}>{t('preview.noLead')}</p>
          ) : (
            <>
              <LeadPicker index={index} onPick={setPicked} />
              <Preview leadId={leadId} value={value} sender={sender} />
            </>
          )}
        </section>
      </div>
    </>
  );
}
