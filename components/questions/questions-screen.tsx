import { useTranslations } from 'use-intl';
import { useDashboard } from '@/components/leads/dashboard-context';
import { PlaybookTabs } from '@/components/playbook/playbook-tabs';
import settings from '@/components/settings/settings-screen.module.css';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { QuestionSet } from '@/lib/domain/qualification';
import { draftOfSet } from '@/lib/domain/questions/question-set-draft';
import type { QuestionState } from '@/lib/services/question-actions';
import { LiftSection } from './lift-section';
import { PreviewSection } from './preview-section';
import { QuestionEditor } from './question-editor';
import styles from './questions-screen.module.css';
import { usePreview } from './use-preview';
import { useQuestionDraft, useQuestionState } from './use-question-draft';
import { VersionsList } from './versions-list';

function Questions({ state }: { state: QuestionState }) {
  const t = useTranslations('questions.screen');
  const { actions, attempt, notify, health } = useDashboard();
  const drafting = useQuestionDraft(state);
  const preview = usePreview();
  const { questions } = actions;
  const { trial } = state;
  const readOnly = health.state !== 'ok' && health.state !== 'first-run';
  const startTrial = async (set: QuestionSet) => {
    const done = await attempt(() => questions.startTrial(set));
    if (!done) return;
    drafting.forget();
    notify(t('trialStarted', { version: set.version }), done.undo);
  };
  const endTrial = async () => {
    const done = await attempt(() => questions.endTrial());
    if (done) notify(t('trialEnded'), done.undo);
  };
  const activate = async (set: QuestionSet) => {
    const done = await attempt(() => questions.activate(set));
    if (!done) return;
    drafting.forget();
    preview.close();
    const { changed } = done.result;
    notify(t('activated', { version: set.version, changed }), done.undo);
  };
  const discard = async () => {
    const { draft } = drafting;
    await attempt(() => questions.storeDraft(undefined));
    drafting.forget();
    notify(t('draftDiscarded'), () => questions.storeDraft(draft));
  };
  return (
    <>
      <div>
        <h1 className={settings.title}>{t('title')}</h1>
        <p className={styles.quiet}>{t('lead')}</p>
      </div>
      {trial && (
        <Notice
          tone="info"
          action={
            <span className={styles.tools}>
              <Button size="small" onClick={() => preview.open(trial.set)}>
                {t('preview')}
              </Button>
              <Button size="small" disabled={readOnly} onClick={() => void activate(trial.set)}>
                {t('activate')}
              </Button>
              <Button size="small" disabled={readOnly} onClick={() => void endTrial()}>
                {t('endTrial')}
              </Button>
            </span>
          }
        >
          <strong>{t('trialTitle', { version: trial.set.version })}</strong> {t('trialText')}
        </Notice>
      )}
      <VersionsList state={state} onWriteFrom={(set) => drafting.change(draftOfSet(set))} />
      <QuestionEditor
        state={state}
        drafting={drafting}
        readOnly={readOnly}
        onTrial={(set) => void startTrial(set)}
        onPreview={preview.open}
        onActivate={(set) => void activate(set)}
        onDiscard={() => void discard()}
      />
      {preview.set && (
        <PreviewSection
          set={preview.set}
          preview={preview.found}
          seen={preview.seen}
          onClose={preview.close}
        />
      )}
      <LiftSection versions={state.versions} />
    </>
  );
}

/** The company's marker questions: written, tried, looked at beforehand, asked, and weighed afterwards. */
export function QuestionsScreen() {
  const { actions } = useDashboard();
  const common = useTranslations('common');
  const state = useQuestionState(actions.questions);
  return (
    <>
      <PlaybookTabs />
      <div className={settings.screen}>
        <div className={`${settings.page} ${styles.page}`}>
          {state ? <Questions state={state} /> : <p role="status">{common('loading')}</p>}
        </div>
      </div>
    </>
  );
}
