import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Potential, Temperature } from '@/lib/domain/qualification';
import type { SourceChannel } from '@/lib/domain/source-channel';
import type { Stage } from '@/lib/domain/stage';
import type { Facet } from '@/lib/services/lead-query';

/** The word for one value of a facet in the reader's language; '' is the word for "not set". */
export function useFacetWord(): (facet: Facet, value: string) => string {
  const t = useTranslations();
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
        case 'source':
          return t(`domain.sourceChannel.${value as SourceChannel}`);
        default:
          return value;
      }
    },
    [t],
  );
}
