import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useFormatter, useTranslations } from 'use-intl';
import { Link } from 'wouter';
import { useToday } from '@/components/follow-up/use-today';
import { useDashboard } from '@/components/leads/dashboard-context';
import modal from '@/components/leads/stage-board.module.css';
import { Button } from '@/components/ui/button';
import { SelectField, TextArea, TextField } from '@/components/ui/field';
import type { ExpertRequest } from '@/lib/domain/playbook/expert';
import { hoursLeft, type RequestRefusal } from '@/lib/domain/playbook/expert-hours';
import type { ItemOf } from '@/lib/domain/playbook/playbook-item';
import styles from './playbook.module.css';
import { useExpertRequests } from './use-expert-requests';
import { usePlaybookPart } from './use-playbook';

interface ExpertRequestDialogProps {
  lead: { id: string; name: string };
  /** The day that is proposed, "2026-11-22"; today where it is left out. */
  day?: string;
  onAsked?(request: ExpertRequest): void;
  onClose(): void;
}

interface RequestFormProps extends ExpertRequestDialogProps {
  experts: readonly ItemOf<'expert'>[];
}

function RequestForm({ lead, day, onAsked, onClose, experts }: RequestFormProps) {
  const t = useTranslations('method.experts');
  const common = useTranslations('common');
  const format = useFormatter();
  const { actions, attempt, notify } = useDashboard();
  const requests = useExpertRequests() ?? [];
  const today = useToday(actions.followUp);
  const [given, setTyped] = useState({
    expert: experts[0]?.id ?? '',
    on: day,
    hours: '1',
    note: '',
  });
  // A day nobody chose is today's, whenever that is.
  const typed = { ...given, on: given.on ?? today };
  const [refusal, setRefusal] = useState<RequestRefusal>();
  const set = (patch: Partial<typeof typed>) => {
    setRefusal(undefined);
    setTyped((before) => ({ ...before, ...patch }));
  };
  const expert = experts.find(({ id }) => id === typed.expert);
  const known = expert && typed.on !== '';
  const left = known ? Math.max(hoursLeft(expert, requests, typed.on), 0) : undefined;
  const ask = () =>
    attempt(async () => {
      const hours = Number(typed.hours.replace(',', '.'));
      const asked = await actions.experts.ask({ ...typed, lead: lead.id, hours });
      if (!asked.ok) return setRefusal(asked.refusal);
      const date = format.dateTime(Date.parse(typed.on), { dateStyle: 'medium', timeZone: 'UTC' });
      notify(t('asked', { expert: expert?.value.name ?? '', date }), asked.undo);
      onAsked?.(asked.result);
      onClose();
    });
  return (
    <form
      className={modal.form}
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <SelectField
        label={t('expert')}
        value={typed.expert}
        autoFocus
        onChange={({ target }) => set({ expert: target.value })}
      >
        {experts.map(({ id, value }) => (
          <option key={id} value={id}>
            {[value.name, value.role].filter(Boolean).join(', ')}
          </option>
        ))}
      </SelectField>
      <div className={styles.row}>
        <TextField
          label={t('day')}
          type="date"
          value={typed.on}
          onChange={({ target }) => set({ on: target.value })}
        />
        <TextField
          label={t('hoursWanted')}
          inputMode="decimal"
          maxLength={5}
          value={typed.hours}
          onChange={({ target }) => set({ hours: target.value })}
        />
      </div>
      {left !== undefined && <p className={styles.quiet}>{t('leftIn', { left })}</p>}
      <TextArea
        label={t('note')}
        value={typed.note}
        maxLength={500}
        onChange={({ target }) => set({ note: target.value })}
      />
      {refusal && (
        <p role="alert" className={styles.error}>
          {refusal.code === 'over'
            ? t('refusal.over', { left: refusal.left })
            : t(`refusal.${refusal.code}`)}
        </p>
      )}
      <div className={modal.buttons}>
        <Button type="submit" variant="primary">
          {t('send')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </form>
  );
}

/** Asks for an expert to help with a lead; says why where it is over what is left of their week. */
export function ExpertRequestDialog(props: ExpertRequestDialogProps) {
  const t = useTranslations('method.experts');
  const common = useTranslations('common');
  const experts = usePlaybookPart('expert');
  const { lead, onClose } = props;
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={modal.overlay}
      onOpenChange={(open) => open || onClose()}
    >
      <Modal className={modal.modal}>
        <Dialog className={modal.dialog}>
          <Heading slot="title" className={modal.title}>
            {t('askFor', { name: lead.name })}
          </Heading>
          {experts?.length === 0 && (
            <>
              <p>
                <Link href="/playbook/experts" onClick={onClose}>
                  {t('noExperts')}
                </Link>
              </p>
              <div className={modal.buttons}>
                <Button onClick={onClose}>{common('cancel')}</Button>
              </div>
            </>
          )}
          {experts && experts.length > 0 && <RequestForm {...props} experts={experts} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
