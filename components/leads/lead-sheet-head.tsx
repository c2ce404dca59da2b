import { ChevronDown, ChevronUp, Mail, Phone, Trash2, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { mailHref, phoneHref } from '@/components/lead/contact-href';
import { isSafeLink } from '@/components/lead/safe-link';
import { PotentialMark, TemperatureMark } from '@/components/lead/verdict-marks';
import { IconButton } from '@/components/ui/button';
import type { LeadRow } from '@/lib/services/lead-query';
import { useDashboard } from './dashboard-context';
import type { LeadSheetProps } from './lead-sheet';
import styles from './lead-sheet-head.module.css';
import { StageMark } from './stage-mark';

type HeadProps = LeadSheetProps & {
  row: LeadRow;
  neighbours: { previous: LeadRow | undefined; next: LeadRow | undefined };
};

/** Ways to reach them at once: the first phone and e-mail, in their full form. */
function Reach({ row: { phone, email } }: { row: LeadRow }) {
  const { actions } = useDashboard();
  const tel = phone?.e164 && phoneHref(phone.e164);
  const mail = email && mailHref(email);
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

export function LeadSheetHead({ row, neighbours, readOnly, onOpen, onClose, onDelete }: HeadProps) {
  const t = useTranslations('leads.sheet');
  const { lead } = row;
  const { previous, next } = neighbours;
  return (
    <header className={styles.head}>
      <div className={styles.tools}>
        <span className={styles.number}>{t('number', { number: lead.number })}</span>
        <IconButton
          label={t('previous')}
          icon={ChevronUp}
          disabled={!previous}
          onClick={() => previous && onOpen(previous.lead.id)}
        />
        <IconButton
          label={t('next')}
          icon={ChevronDown}
          disabled={!next}
          onClick={() => next && onOpen(next.lead.id)}
        />
        <IconButton
          label={t('delete')}
          icon={Trash2}
          disabled={readOnly}
          onClick={() => {
            const neighbour = next ?? previous;
            if (neighbour) onOpen(neighbour.lead.id);
            else onClose();
            onDelete(row);
          }}
        />
        <IconButton label={t('close')} icon={X} onClick={onClose} />
      </div>
      <h2 className={styles.name}>
        <bdi>{lead.name.value}</bdi>
      </h2>
      <div className={styles.marks}>
        <StageMark stage={lead.stage.value} />
        {lead.potential && <PotentialMark potential={lead.potential} />}
        {lead.temperature && <TemperatureMark temperature={lead.temperature} />}
      </div>
      {(row.phone?.e164 || row.email) && <Reach row={row} />}
    </header>
  );
}
