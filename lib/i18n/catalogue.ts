import { common as csCommon } from './cs/common';
import { domain as csDomain } from './cs/domain';
import { duplicates as csDuplicates } from './cs/duplicates';
import { exports as csExports } from './cs/exports';
import { figures as csFigures } from './cs/figures';
import { followUp as csFollowUp } from './cs/follow-up';
import { imports as csImports } from './cs/imports';
import { leads as csLeads } from './cs/leads';
import { letters as csLetters } from './cs/letters';
import { method as csMethod } from './cs/method';
import { panel as csPanel } from './cs/panel';
import { playbook as csPlaybook } from './cs/playbook';
import { portrait as csPortrait } from './cs/portrait';
import { questions as csQuestions } from './cs/questions';
import { recipes as csRecipes } from './cs/recipes';
import { report as csReport } from './cs/report';
import { safety as csSafety } from './cs/safety';
import { table as csTable } from './cs/table';
import { common } from './en/common';
import { domain } from './en/domain';
import { duplicates } from './en/duplicates';
import { exports } from './en/exports';
import { figures } from './en/figures';
import { followUp } from './en/follow-up';
import { imports } from './en/imports';
import { leads } from './en/leads';
import { letters } from './en/letters';
import { method } from './en/method';
import { panel } from './en/panel';
import { playbook } from './en/playbook';
import { portrait } from './en/portrait';
import { questions } from './en/questions';
import { recipes } from './en/recipes';
import { report } from './en/report';
import { safety } from './en/safety';
import { table } from './en/table';
import type { Translated } from './translated';

const en = {
  common,
  domain,
  duplicates,
  exports,
  figures,
  followUp,
  imports,
  leads,
  letters,
  method,
  panel,
  playbook,
  portrait,
  questions,
  recipes,
  report,
  safety,
  table,
};
const cs: Translated<typeof en> = {
  common: csCommon,
  domain: csDomain,
  duplicates: csDuplicates,
  exports: csExports,
  figures: csFigures,
  followUp: csFollowUp,
  imports: csImports,
  leads: csLeads,
  letters: csLetters,
  method: csMethod,
  panel: csPanel,
  playbook: csPlaybook,
  portrait: csPortrait,
  questions: csQuestions,
  recipes: csRecipes,
  report: csReport,
  safety: csSafety,
  table: csTable,
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
