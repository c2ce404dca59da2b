import type { LeadBase } from '@/lib/db/database';
import type { BinRow } from '@/lib/db/rows';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { MonthPlan } from '@/lib/domain/figures/month-plan';
import type { SourceCost } from '@/lib/domain/figures/source-cost';
import type { Lead } from '@/lib/domain/lead';
import type { OwnColumn } from '@/lib/domain/own-column';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { QuestionSet } from '@/lib/domain/qualification';
import type { Recipe } from '@/lib/domain/recipes/recipe';
import type { SavedView } from '@/lib/domain/table-view';
import type { DashboardActions, SheetDraft } from '@/lib/services/dashboard-actions';
import type { Duplicates, NearLead } from '@/lib/services/find-duplicates';
import { valuesInUse } from '@/lib/services/lead-facets';
import { leadIndexOf } from '@/lib/services/lead-index';
import { findLeads } from '@/lib/services/lead-query';
import { leadRow } from '@/lib/services/lead-row';
import type { SafetyActions } from '@/lib/services/safety-actions';
import { SaveError } from '@/lib/services/save-error';
import { showPhone } from '@/lib/services/show-phone';
import { sortLeads } from '@/lib/services/sort-leads';
import type { StoreHealth } from '@/lib/services/store-health';
import { parseSettings, type Settings } from '@/lib/settings/settings';
import type { TableSettings } from '@/lib/settings/table-settings';
import { fakeDuplicates } from './fake-duplicates';
import { fakeExperts } from './fake-experts';
import { fakeExports } from './fake-exports';
import { fakeFigures } from './fake-figures';
import { fakeFollowUp } from './fake-follow-up';
import { fakeImports, type SalesHeld } from './fake-imports';
import { fakePlaybook } from './fake-playbook';
import { fakePlaybookFile } from './fake-playbook-file';
import { fakePortrait } from './fake-portrait';
import { fakeQuestions, type QuestionWorld } from './fake-questions';
import { fakeRecipes } from './fake-recipes';
import { fakeSafety } from './fake-safety';
import { fakeTable } from './fake-table';

const now = Date.UTC(2026, 10, 22, 9, 0);

interface World {
  leads?: Lead[];
  health?: StoreHealth;
  settings?: Partial<Settings>;
  sites?: string[];
  shortcuts?: Record<string, string>;
  recipes?: Recipe[];
  ownColumns?: OwnColumn[];
  views?: SavedView[];
  table?: Partial<TableSettings>;
  /** Where imports go; absent: nothing can be imported. */
  store?: LeadBase;
  salesHeld?: SalesHeld;
  duplicates?: Duplicates;
  near?: NearLead[];
  safety?: Partial<SafetyActions>;
  playbook?: PlaybookItem[];
  /** Until then the day sheet knows its steps, and no whole lead. */
  reading?: Promise<void>;
  costs?: SourceCost[];
  plans?: MonthPlan[];
  questions?: QuestionWorld;
  /** What a playbook's file meets. */
  questionSets?: readonly QuestionSet[];
}

/** A lead base in memory behind the dashboard's actions; what a test changes shows as in the real one. */
export function fakeActions(world: World = {}) {
  let leads = world.leads ?? [];
  let bin: BinRow[] = [];
  let sites = world.sites ?? [];
  let settings = parseSettings({ locale: 'en', ...world.settings });
  const drafts = new Map<string, SheetDraft>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const follow = (listener: () => void) => {
    listeners.add(listener);
    queueMicrotask(listener);
    return () => void listeners.delete(listener);
  };
  const put = (lead: Lead) => {
    leads = [...leads.filter(({ id }) => id !== lead.id), lead];
    tell();
  };
  const table = fakeTable(world, {
    now,
    list: () => leads,
    put(changed) {
      const ids = new Set(changed.map(({ id }) => id));
      leads = [...leads.filter(({ id }) => !ids.has(id)), ...changed];
      tell();
    },
  });
  const restore = async (ids: readonly string[]) => {
    const back = bin.filter(({ id }) => ids.includes(id));
    bin = bin.filter(({ id }) => !ids.includes(id));
    leads = [...leads, ...back.map(({ lead }) => lead)];
    tell();
    return back.map(({ id }) => id);
  };
  const chosen = (ids: readonly string[]) =>
    ids.flatMap((id) => leads.find((lead) => lead.id === id) ?? []);
  const set = (next: Lead[]) => {
    leads = next;
    tell();
  };
  const playbook = fakePlaybook(world.playbook);
  const duplicates = fakeDuplicates({ all: () => leads, set }, world.duplicates, world.near);
  const followUp = fakeFollowUp({
    now,
    find: (id) => leads.find((lead) => lead.id === id),
    put,
    follow,
    all: () => leads,
    ...(world.playbook && { playbook: world.playbook }),
    ...(world.reading && { reading: world.reading }),
  });
  const actions: DashboardActions = {
    version: '0.1.0',
    glanceAtStore: async () =>
      world.health || leads.length === 0
        ? undefined
        : { state: 'ok', detail: 'fine', leadCount: leads.length },
    checkStore: async () =>
      world.health ?? {
        state: leads.length > 0 ? 'ok' : 'first-run',
        detail: 'fine',
        leadCount: leads.length,
      },
    acceptStore: async () => {
      world.health = { state: 'ok', detail: 'fine', leadCount: leads.length };
    },
    onStoreClosed: () => () => {},
    subscribeLeads: (_, onLeads) => follow(() => onLeads(leadIndexOf(leads))),
    subscribeLead: (id, onLead) => follow(() => onLead(leads.find((lead) => lead.id === id))),
    subscribeBin: (onBin) => follow(() => onBin(bin)),
    noLeads: leadIndexOf([]),
    findLeads,
    sortLeads,
    prepareTable: () => [],
    prepareNextLetter: () => [],
    valuesInUse,
    async deleteLeads(ids) {
      const gone = leads.filter(({ id }) => ids.includes(id));
      leads = leads.filter(({ id }) => !ids.includes(id));
      bin = [...gone.map((lead) => ({ id: lead.id, deletedAt: now, lead })), ...bin];
      tell();
      return { result: gone.map(({ id }) => id), undo: () => restore(ids) };
    },
    restoreLeads: restore,
    questionSetOf: async () => defaultQuestionSet,
    loadSheetDraft: async (id) => drafts.get(id),
    storeSheetDraft: (id, draft) => void drafts.set(id, draft),
    dropSheetDraft: async (id) => void drafts.delete(id),
    onDraftError: () => () => {},
    async saveLead(draft, set, revision) {
      const before = leads.find(({ id }) => id === draft.leadId);
      if (before?.revision !== revision) throw new SaveError('conflict', 'changed');
      const lead = leadRow(draft, { before, set, now });
      drafts.delete(lead.id);
      put(lead);
      return {
        result: lead,
        undo: async () => put({ ...before, revision: lead.revision + 1 }),
      };
    },
    exports: fakeExports((which) => (which === 'all' ? leads : chosen(which)), world.ownColumns),
    showPhone,
    async saveSettings(patch) {
      settings = parseSettings({ ...settings, ...patch });
      tell();
      return settings;
    },
    watchSettings: (onChange) => follow(() => onChange(settings)),
    listAllowedSites: async () => sites,
    watchAllowedSites: () => () => {},
    async revokeSite(pattern) {
      sites = sites.filter((site) => site !== pattern);
      return true;
    },
    recipes: fakeRecipes(world.recipes),
    table: table.actions,
    imports: fakeImports(world.store, world.salesHeld),
    duplicates,
    playbook,
    playbookFile: fakePlaybookFile(playbook, world.questionSets),
    experts: fakeExperts({ today: '2026-11-22', all: () => leads, playbook }),
    portrait: fakePortrait({ all: () => leads, set, playbook }),
    followUp,
    figures: fakeFigures({ all: () => leads, follow, put }, world),
    questions: fakeQuestions(() => leads, world.questions),
    safety: fakeSafety(world.safety),
    listShortcuts: async () => world.shortcuts ?? { _execute_action: 'Alt+Shift+K' },
    storageSize: async () => 3.4 * 1024 * 1024,
  };
  return {
    actions,
    get settings() {
      return settings;
    },
    get leads() {
      return leads;
    },
    drafts,
    table,
    apart: duplicates.apart,
    /** Lets time pass: what it is from now on, epoch ms. */
    setNow: followUp.setNow,
    /** As if another page had saved it. */
    put,
  };
}
