import type { LeadDraft } from '@/lib/domain/lead';
import type { Evidence } from '@/lib/domain/qualification';
import { type AskedQuestions, setOf } from '@/lib/domain/questions/asked-questions';
import { QualifyEditor } from './qualify-editor';
import styles from './qualify-section.module.css';
import { VerdictBox } from './verdict-box';

interface QualifySectionProps {
  draft: LeadDraft;
  /** What is asked today, and the versions the draft's answers belong to. */
  questions: AskedQuestions;
  onChange(draft: LeadDraft): void;
  /** Absent where there is no page to select text on. */
  onPinEvidence?(): Promise<Evidence | undefined>;
}

/** The questions, and under them, always in sight, what the answers come to. */
export function QualifySection({ draft, questions, onChange, onPinEvidence }: QualifySectionProps) {
  return (
    <div className={styles.qualify}>
      <div className={styles.answers}>
        <QualifyEditor
          draft={draft}
          questions={questions}
          onChange={onChange}
          onPinEvidence={onPinEvidence}
        />
      </div>
      <div className={styles.verdict}>
        <VerdictBox
          draft={draft}
          set={setOf(questions, draft.qualification.markers)}
          onChange={onChange}
        />
      </div>
    </div>
  );
}
