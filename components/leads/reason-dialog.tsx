import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import type { Stage } from '@/lib/domain/stage';
import { ReasonFields } from './reason-fields';
import styles from './stage-board.module.css';

interface ReasonDialogProps {
  name: string;
  stage: Stage;
  onSay(said: { reason: string; comeBackOn?: string }): void;
  onCancel(): void;
}

/** Asks why somebody is discarded, parked or lost before it is done. */
export function ReasonDialog({ name, stage, onSay, onCancel }: ReasonDialogProps) {
  const t = useTranslations('table.board');
  const words = useTranslations('domain.stage');
  const common = useTranslations('common');
  const [said, setSaid] = useState<{ reason: string; comeBackOn?: string }>({ reason: '' });
  const reason = said.reason.trim();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      className={styles.overlay}
      onOpenChange={(open) => open || onCancel()}
    >
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog}>
          <Heading slot="title" className={styles.title}>
            {t('reasonTitle', { name })}
          </Heading>
          <form
            className={styles.form}
            onSubmit={(event) => {
              event.preventDefault();
              if (reason) onSay({ ...said, reason });
            }}
          >
            <ReasonFields
              reason={said.reason}
              comeBackOn={said.comeBackOn}
              autoFocus
              onChange={setSaid}
            />
            <div className={styles.buttons}>
              <Button type="submit" variant="primary" disabled={!reason}>
                {t('move', { stage: words(stage) })}
              </Button>
              <Button onClick={onCancel}>{common('cancel')}</Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
