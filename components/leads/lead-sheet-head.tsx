import { ChevronDown, ChevronUp, Mail, Phone, Trash2, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { mailHref, phoneHref } from '@/components/lead/contact-href';
import { FitMark } from '@/components/lead/fit-mark';
import { isSafeLink } from '@/components/lead/safe-link';
import { PotentialMark, TemperatureMark } from '@/components/lead/verdict-marks';
import { AskExpert } from '@/components/playbook/ask-expert';
import { IconButton } from '@/components/ui/button';
import type { Lead } from '@/lib/domain/lead';
import { leadSummary, phoneOf } from '@/lib/domain/projections/lead-summary';
import { AxisReason } from './axis-reasons';
import { useDashboard } from './dashboard-context';
import type { LeadSheetProps } from './lead-sheet';
import styles from './lead-sheet-head.module.css';
import { StageMark } from './stage-mark';

type HeadProps = LeadSheetProps & {
  lead: Lead;
  /** Their ids. */
  neighbours: { previous: string | undefined; next: string | undefined };
};

/** Ways to reach them at once: the first phone and e-mail, in their full form. */
function Reach({ lead }: { lead: Lead }) {
  const { actions } = useDashboard();
  const row = leadSummary.rowOf(lead);
  const { email } = row;
  const phone = phoneOf(row);
  const tel = phone?.e164 && phoneHref(phone.e164);
  const mail = email && mailHref(email);
  if (!tel && !mail) return null;
  return (
    <p className={styles.reach}>
      {phone && tel && isSafeLink(tel) && (
        <a href={tel} target="_blank" rel="noopener noreferrer">
          <Phone aria-hidden size={13} />
          <bdi>{actions.showPhone(phone)}</bdi>
        </a>
      )}
      {mail && isSafeLink(mail) && (
        <a href={mail} target="_blank" rel="noopener noreferrer">
          <Mail aria-hidden size={13} />
          <bdi>{email}</bdi>
        </a>
      )}
    </p>
  );
}

export function LeadSheetHead({
  lead,
  neighbours,
  readOnly,
  onOpen,
  onClose,
  onDelete,
}: HeadProps) {
  const t = useTranslations('leads.sheet');
  const { previous, next } = neighbours;
  return (
    <header className={styles.head}>
      <div className={styles.tools}>
        <span className={styles.number}>{t('number', { number: lead.number })}</span>
        <IconButton
          label={t('previous')}
          icon={ChevronUp}
          disabled={!previous}
          onClick={() => previous && onOpen(previous)}
        />
        <IconButton
          label={t('next')}
          icon={ChevronDown}
          disabled={!next}
          onClick={() => next && onOpen(next)}
        />
        <AskExpert lead={lead} disabled={readOnly} />
        <IconButton
          label={t('delete')}
          icon={Trash2}
          disabled={readOnly}
          onClick={() => {
            const neighbour = next ?? previous;
            if (neighbour) onOpen(neighbour);
            else onClose();
            onDelete(lead);
          }}
        />
        <IconButton label={t('close')} icon={X} onClick={onClose} />
      </div>
      <h2 className={styles.name}>
        <bdi>{lead.name.value}</bdi>
      </h2>
      <div className={styles.marks}>
        <StageMark stage={lead.stage.value} />
        <AxisReason lead={lead} axis="stage" />
        {lead.potential && (
          <>
            <PotentialMark potential={lead.potential} />
            <AxisReason lead={lead} axis="potential" />
          </>
        )}
        {lead.temperature && (
          <>
            <TemperatureMark temperature={lead.temperature} />
            <AxisReason lead={lead} axis="temperature" />
          </>
        )}
        {lead.fit && (
          <>
            <FitMark fit={lead.fit} />
            <AxisReason lead={lead} axis="fit" />
          </>
        )}
      </div>
      <Reach lead={lead} />
    </header>
  );
}
