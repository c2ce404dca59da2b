import { useEffect, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { reasonInWords } from '@/components/lead/verdict-words';
import { InfoPopover } from '@/components/ui/info-popover';
import type { Axis } from '@/lib/domain/axis-change';
import type { Lead } from '@/lib/domain/lead';
import { type AskedQuestions, setOf } from '@/lib/domain/questions/asked-questions';
import { isAnswered } from '@/lib/domain/questions/carry-over';
import { markerReasons } from '@/lib/domain/verdict';
import { useAxisWords } from './axis-words';
import { useDashboard } from './dashboard-context';
import { FitReason } from './fit-reason';

function StageReason({ lead }: { lead: Lead }) {
  const t = useTranslations('questions.history');
  const format = useFormatter();
  const words = useAxisWords();
  const last = lead.history?.findLast(({ axis }) => axis === 'stage');
  const date = format.dateTime(last?.at ?? lead.stage.since, { dateStyle: 'medium' });
  const known = last?.cause === 'answers' || last?.cause === 'questions' ? undefined : last;
  return (
    <>
      <p>
        {known?.cause === 'rule'
          ? t('stage.rule', { rule: words.detail(known), date })
          : known?.cause === 'import' || known?.cause === 'merge' || known?.cause === 'person'
            ? t(`stage.${known.cause}`, { date })
            : t('stage.since', { date })}
      </p>
      {lead.stage.reason && (
        <p>
          <bdi>{lead.stage.reason}</bdi>
        </p>
      )}
      <p>{t('stageNote')}</p>
    </>
  );
}

function PotentialReason({ lead }: { lead: Lead }) {
  const t = useTranslations('questions.history');
  const panel = useTranslations('panel.verdict');
  const words = useTranslations('domain');
  const locale = useLocale();
  const format = useFormatter();
  const { actions } = useDashboard();
  const [asked, setAsked] = useState<AskedQuestions>();
  const { markers } = lead.qualification;
  useEffect(() => {
    let gone = false;
    void actions.questions.asked(lead.qualification).then((found) => gone || setAsked(found));
    return () => {
      gone = true;
    };
  }, [actions, lead.qualification]);
  if (!asked) return null;
  const set = setOf(asked, markers);
  const reasons = markerReasons(markers, set);
  if (reasons.length === 0)
    return <p>{lead.potential || isAnswered(markers) ? t('potentialKept') : t('noPotential')}</p>;
  const wording = { panel, words, set, locale };
  const answers = format.list(reasons.map((reason) => reasonInWords(reason, wording)));
  return (
    <>
      <p>{t('potential', { answers })}</p>
      <p>{t('potentialVersion', { version: set.version })}</p>
    </>
  );
}

/** Why an axis of a lead has the value it has, behind an ⓘ. */
export function AxisReason({ lead, axis }: AxisReasonProps) {
  const t = useTranslations('questions');
  return (
    <InfoPopover label={t('history.why', { axis: t(`axis.${axis}`) })}>
      {() => <AxisText lead={lead} axis={axis} />}
    </InfoPopover>
  );
}

interface AxisReasonProps {
  lead: Lead;
  axis: Axis;
}

function AxisText({ lead, axis }: AxisReasonProps) {
  const t = useTranslations('questions');
  const words = useTranslations('domain.timeToDecision');
  const format = useFormatter();
  const axisWords = useAxisWords();
  const { timeToDecision } = lead.qualification;
  const last = lead.history?.findLast((change) => change.axis === axis);
  return (
    <>
      <strong>{t(`axis.${axis}`)}</strong>
      {axis === 'stage' && <StageReason lead={lead} />}
      {axis === 'temperature' && (
        <p>
          {timeToDecision === 'unknown'
            ? t('history.noTemperature')
            : t('history.temperature', { time: words(timeToDecision) })}
        </p>
      )}
      {axis === 'potential' && <PotentialReason lead={lead} />}
      {axis === 'fit' && <FitReason lead={lead} />}
      {last && axis !== 'stage' && (
        <p>
          {t('history.lastChange', {
            date: format.dateTime(last.at, { dateStyle: 'medium' }),
            cause: axisWords.cause(last),
          })}
        </p>
      )}
    </>
  );
}
