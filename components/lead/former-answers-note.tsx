import { useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Qualification } from '@/lib/domain/qualification';
import { type AskedQuestions, findAmong } from '@/lib/domain/questions/asked-questions';
import { answersTo, isAnswered, moveToSet } from '@/lib/domain/questions/carry-over';
import { isVersion } from '@/lib/domain/questions/question-parts';

interface FormerAnswersNoteProps {
  qualification: Qualification;
  questions: AskedQuestions;
  onChange(qualification: Qualification): void;
}

/** Says that answers belong to a former version of the questions, and offers to go on with today's. */
export function FormerAnswersNote({ qualification, questions, onChange }: FormerAnswersNoteProps) {
  const t = useTranslations('questions.lead');
  const { markers } = qualification;
  const { active } = questions;
  if (!isAnswered(markers) || isVersion(markers, active)) return null;
  const find = findAmong(questions);
  const carried = Object.keys(answersTo(qualification, active, find).answers).length;
  return (
    <Notice
      tone="info"
      action={
        <Button size="small" onClick={() => onChange(moveToSet(qualification, active, find))}>
          {t('takeOver')}
        </Button>
      }
    >
      {t('formerAnswers', { version: markers.setVersion })}{' '}
      {t('carried', { count: carried, all: active.questions.length })}
    </Notice>
  );
}
