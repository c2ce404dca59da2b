import { useCallback } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { RecordKind } from '@/lib/domain/captured-record';
import {
  type Ownership,
  ownerships,
  type PortraitCriterion,
  type PortraitField,
  portraitFields,
} from '@/lib/domain/playbook/portrait';

const ofPerson = ['jobTitle', 'decider', 'name'] as const;

/** What is looked at, a value of it, and a whole criterion, in the reader's words. */
export function useCriterionWords() {
  const t = useTranslations('portrait');
  const locale = useLocale();
  const format = useFormatter();
  const fieldWord = useCallback(
    (field: PortraitField, kind: RecordKind, column?: string) => {
      if (field === 'own') return column || t('field.own');
      const own = ofPerson.find((each) => each === field);
      return kind === 'person' && own ? t(`fieldOfPerson.${own}`) : t(`field.${field}`);
    },
    [t],
  );
  const valueWord = useCallback(
    (field: PortraitField, value: string) => {
      if (field === 'ownership' && ownerships.some((known) => known === value))
        return t(`ownership.${value as Ownership}`);
      if (field === 'country' && /^[A-Z]{2}$/.test(value))
        return new Intl.DisplayNames(locale, { type: 'region' }).of(value) ?? value;
      return value;
    },
    [t, locale],
  );
  const criterionWord = useCallback(
    (criterion: PortraitCriterion, kind: RecordKind) => {
      const { field, anyOf, atLeast, atMost, weight } = criterion;
      const name = fieldWord(field, kind, criterion.column);
      const from = format.number(atLeast ?? 0);
      const to = format.number(atMost ?? 0);
      const isRange = portraitFields[field] === 'count' || portraitFields[field] === 'own';
      const words = format.list(
        anyOf.map((word) => valueWord(field, word)),
        { type: 'disjunction' },
      );
      const said =
        isRange && atLeast !== undefined && atMost !== undefined
          ? t('criterion.between', { field: name, from, to })
          : isRange && atLeast !== undefined
            ? t('criterion.atLeast', { field: name, from })
            : isRange && atMost !== undefined
              ? t('criterion.atMost', { field: name, to })
              : anyOf.length > 0
                ? t('criterion.anyOf', { field: name, words })
                : t('criterion.known', { field: name });
      return weight === 'excludes' ? t('criterion.not', { criterion: said }) : said;
    },
    [t, format, fieldWord, valueWord],
  );
  return { fieldWord, valueWord, criterionWord };
}
