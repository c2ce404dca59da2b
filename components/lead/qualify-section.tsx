import type { LeadDraft } from '@/lib/domain/lead';
import type { Evidence, QuestionSet } from '@/lib/domain/qualification';
import { QualifyEditor } from './qualify-editor';
import styles from './qualify-section.module.css';
import { VerdictBox } from './verdict-box';

interface QualifySectionProps {
  draft: LeadDraft;
  /** The version of the question set the draft's answers belong to. */
  set: QuestionSet;
  onChange(draft: LeadDraft): void;
  /** Absent where there is no page to select text on. */
  onPinEvidence?(): Promise<Evidence | undefined>;
}

/** The questions, and under them, always in sight, what the answers come to. */
export function QualifySection({ draft, set, onChange, onPinEvidence }: QualifySectionProps) {
  return (
    <div className={styles.qualify}>
      <div className={styles.answers}>
        <QualifyEditor draft={draft} set={set} onChange={onChange} onPinEvidence={onPinEvidence} />
      </div>
      <div className={styles.verdict}>
        <VerdictBox draft={draft} set={set} />
      </div>
    </div>
  );
}
