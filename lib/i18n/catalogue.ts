import { common as csCommon } from './cs/common';
import { domain as csDomain } from './cs/domain';
import { duplicates as csDuplicates } from './cs/duplicates';
import { leads as csLeads } from './cs/leads';
import { panel as csPanel } from './cs/panel';
import { recipes as csRecipes } from './cs/recipes';
import { common } from './en/common';
import { domain } from './en/domain';
import { duplicates } from './en/duplicates';
import { leads } from './en/leads';
import { panel } from './en/panel';
import { recipes } from './en/recipes';
import type { Translated } from './translated';

const en = { common, domain, panel, leads, recipes, duplicates };
const cs: Translated<typeof en> = {
  common: csCommon,
  domain: csDomain,
  panel: csPanel,
  leads: csLeads,
  recipes: csRecipes,
  duplicates: csDuplicates,
};

/** Every text of the product, by language; English is complete by definition, the others by type. */
export const catalogue = { en, cs };
export type Locale = keyof typeof catalogue;
export const locales = ['en', 'cs'] as const satisfies readonly Locale[];

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof en;
  }
}
