import { MousePointerClick } from 'lucide-react';
import { useContext } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '@/components/ui/button';
import { InfoPopover } from '@/components/ui/info-popover';
import type { Origin } from '@/lib/domain/origin';
import type { RecipeField } from '@/lib/domain/recipes/recipe';
import { EditingContext } from './editing-context';
import styles from './origin-note.module.css';
import { findPlaceWord } from './place-words';
import { isSafeLink } from './safe-link';

interface OriginNoteProps {
  /** What the value is called: "Phone 2". */
  field: string;
  origin: Origin;
  /** What it is called where one points at it. */
  pointedAs?: RecipeField;
}

/** A small ⓘ that tells which reader found a value, where on which page, and when. */
export function OriginNote({ field, origin, pointedAs }: OriginNoteProps) {
  const t = useTranslations('panel.origin');
  return (
    <InfoPopover label={t('label', { field })}>
      {() => <OriginText origin={origin} pointedAs={pointedAs} />}
    </InfoPopover>
  );
}

function OriginText({ origin, pointedAs }: Omit<OriginNoteProps, 'field'>) {
  const t = useTranslations('panel.origin');
  const words = useTranslations('domain.valueSource');
  const format = useFormatter();
  const recipes = useTranslations('recipes.panel');
  const { repair } = useContext(EditingContext);
  const { page } = origin;
  const place = findPlaceWord(origin.where);
  return (
    <>
      <dl className={styles.list}>
        <dt>{t('source')}</dt>
        <dd>{words(origin.source)}</dd>
        {origin.where && (
          <>
            <dt>{t('where')}</dt>
            <dd>
              <bdi>{place ? t(`places.${place}`) : origin.where}</bdi>
            </dd>
          </>
        )}
        {page && (
          <>
            <dt>{t('page')}</dt>
            <dd>
              {isSafeLink(page) ? (
                <a href={page} target="_blank" rel="noopener noreferrer">
                  <bdi>{page}</bdi>
                </a>
              ) : (
                <bdi>{page}</bdi>
              )}
            </dd>
          </>
        )}
        <dt>{t('at')}</dt>
        <dd>{format.dateTime(origin.at, { dateStyle: 'medium', timeStyle: 'short' })}</dd>
      </dl>
      {repair && pointedAs && origin.source !== 'manual' && (
        <div className={styles.repair}>
          <p>{recipes('repairMeaning')}</p>
          <Button size="small" icon={MousePointerClick} onClick={() => repair(pointedAs)}>
            {recipes('repairField')}
          </Button>
        </div>
      )}
    </>
  );
}
