import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { RecordKind } from '@/lib/domain/captured-record';
import type { Fit } from '@/lib/domain/playbook/portrait';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import type { Facet } from '@/lib/services/lead-facets';

function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}

/** The word for one value of a facet in the reader's language; '' is the word for "not set". */
export function useFacetWord(): (facet: Facet, value: string) => string {
  const t = useTranslations();
  const locale = useLocale();
  return useCallback(
    (facet, value) => {
      if (value === '') {
        if (facet === 'tag') return t('leads.filter.noTag');
        return facet === 'responsible' ? t('leads.filter.nobody') : t('leads.filter.none');
      }
      switch (facet) {
        case 'stage':
          return t(`domain.stage.${value as Stage}`);
        case 'potential':
          return t(`domain.potential.${value as Potential}`);
        case 'temperature':
          return t(`domain.temperature.${value as Temperature}`);
        case 'fit':
          return t(`portrait.fit.${value as Fit}`);
        case 'source':
          return t(`domain.sourceChannel.${value as SourceChannel}`);
        case 'kind':
          return t(`domain.kind.${value as RecordKind}`);
        case 'hasPhone':
        case 'hasEmail':
        case 'hasWebsite':
          return t(`table.filter.${value as 'yes' | 'no'}`);
        case 'country':
          return countryName(value, locale);
        default:
          return value;
      }
    },
    [t, locale],
  );
}
