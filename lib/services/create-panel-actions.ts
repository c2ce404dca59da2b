import type { LeadBase } from '@/lib/db/database';
import { finishDraft } from '@/lib/domain/finish-draft';
import { draftFromLead } from '@/lib/domain/lead-draft';
import { cleanText } from '@/lib/domain/normalize/clean-text';
import { setOf } from '@/lib/domain/questions/asked-questions';
import { openLeadBasePage } from '@/lib/platform/lead-base-page';
import { requestSite } from '@/lib/platform/permissions';
import { isSidePanelOpen, openSidePanel } from '@/lib/platform/side-panel';
import { loadSettings, saveSettings, watchSettings } from '@/lib/settings/settings';
import { activeQuestionSet } from './active-question-set';
import { tellSidePanel } from './clip-tab';
import { now } from './clock';
import type { EarlyReading } from './early-reading';
import { readFitRules } from './fit-rules';
import { followUpActions } from './follow-up-actions';
import { findNear, refuseNear } from './near-prospect';
import { keepApart } from './not-duplicates';
import { entryPageKey, refreshList } from './open-list';
import { bringOnto, openProspect, takeTheirs } from './open-prospect';
import type { OpenProspect, PanelActions, SaveOutcome } from './panel-actions';
import { createDraftWriter, dropDraft, purgeDrafts } from './panel-draft';
import { openEmpty, openPage, openSelectedText } from './panel-page';
import { createPanelTab } from './panel-tab';
import { seedPlaybook } from './playbook-actions';
import { continueReading, findChange, type LastReading } from './read-for-panel';
import { readSelection } from './read-tab';
import { recipesForPage } from './recipes-for-page';
import { saveEntries, undoSaveEntries } from './save-entries';
import { type SaveErrorCode, toSaveError } from './save-error';
import { saveDraft, undoSave } from './save-lead';
import { checkStore, type StoreHealth } from './store-health';
import { canTeach, teachSite } from './teach-site';

/** How many leads, the latest ones, are looked through for tags and names to offer. */
const lookedThrough = 300;

async function usedLately(base: LeadBase): Promise<{ knownTags: string[]; knownPeople: string[] }> {
  const leads = await base.leads.orderBy('number').reverse().limit(lookedThrough).toArray();
  const people = leads.map(({ responsible }) => responsible).filter(Boolean);
  return {
    knownTags: [...new Set(leads.flatMap(({ tags }) => tags))],
    knownPeople: [...new Set(people)],
  };
}

/** The name typed for the first lead is what the next ones are given. */
async function rememberResponsible(responsible: string): Promise<void> {
  const settings = await loadSettings();
  if (responsible && !settings.responsible) await saveSettings({ responsible });
}

function afterSave(prospect: OpenProspect, saved: (SaveOutcome & { ok: true })['saved']) {
  const { restoredAt: _, ...rest } = prospect;
  const draft = draftFromLead(saved.lead);
  const known = { lead: saved.lead };
  return {
    ...rest,
    draft,
    fresh: draft,
    known,
    baseRevision: saved.lead.revision,
    differences: [],
  };
}

/** What was begun before there were actions; each is used once. */
export interface BegunAhead {
  /** The reading of the tab in front. */
  early?: Promise<EarlyReading | undefined>;
  health?: Promise<StoreHealth>;
}

/** `windowId`: the window the panel belongs to; asked for beforehand, since opening may not wait. */
export function createPanelActions(
  base: LeadBase,
  place: PanelActions['place'],
  windowId: number,
  { early, health: looking }: BegunAhead = {},
): PanelActions {
  const tab = createPanelTab();
  const draftLost = new Set<(code: SaveErrorCode) => void>();
  const writer = createDraftWriter(base, ({ code }) => {
    for (const listener of draftLost) listener(code);
  });
  let waitingSelection: string | undefined;
  const begun = early && continueReading(base, early, now());
  // Looked at when the page is opened, if ever.
  begun?.catch(() => undefined);
  const last: LastReading = { ...(begun && { begun }) };
  const here = () => ({ base, tab: tab.shown(), place, now: now(), last });

  const selectedText = async () => {
    const shown = await tab.take();
    if (!shown) return '';
    const { linkedInNoticeReadAt } = await loadSettings();
    return readSelection(shown.id, { linkedInNoticeReadAt });
  };
  const undone = async (work: Promise<unknown>) => {
    try {
      await work;
      return { ok: true } as const;
    } catch (error) {
      return { ok: false, code: toSaveError(error).code } as const;
    }
  };

  return {
    place,
    async begin() {
      const looked = looking ?? checkStore(base);
      // A later look is a look at what there is then.
      looking = undefined;
      // Asked for together: of a store that is damaged, the rest is not shown.
      const [settings, health, used, rules] = await Promise.all([
        loadSettings(),
        looked,
        usedLately(base).catch(() => ({ knownTags: [], knownPeople: [] })),
        readFitRules(base).catch(() => ({ portraits: {}, ownColumns: [] })),
      ]);
      if (health.state !== 'ok' && health.state !== 'first-run')
        return {
          settings,
          health,
          knownTags: [],
          knownPeople: [],
          ownColumns: [],
          portraits: {},
        };
      void purgeDrafts(base, now()).catch(() => undefined);
      return {
        settings,
        health,
        ...used,
        ownColumns: [...rules.ownColumns],
        portraits: rules.portraits,
      };
    },
    seedPlaybook: (language) => seedPlaybook(base, language, now()).catch(() => false),
    watchSettings,
    async handOver() {
      if (place !== 'popup' || !(await isSidePanelOpen(windowId))) return false;
      const shown = await tab.take();
      if (!shown) return false;
      waitingSelection = await tab.takeSelectionIntent();
      return tellSidePanel(shown, waitingSelection);
    },
    takeSelectionIntent: async () => waitingSelection ?? tab.takeSelectionIntent(),
    followTab: (onEvent) => tab.follow(windowId, onEvent),
    async openPage(cause) {
      await writer.flush();
      await tab.take();
      return openPage(here(), cause);
    },
    findChange: () => findChange(here()),
    async openSelection(text) {
      await writer.flush();
      const selected = text ?? (await selectedText());
      if (!selected.trim()) return 'nothing-selected';
      await tab.take();
      return openSelectedText(here(), selected);
    },
    async openEntry(list, entry) {
      await writer.flush();
      const { responsible, matching: strictness } = await loadSettings();
      return openProspect(base, entry.record, {
        page: list.page,
        pageKey: entryPageKey(list, entry),
        how: 'entry',
        entryKey: entry.key,
        responsible,
        strictness,
        now: now(),
      });
    },
    openEmpty: (kind) => openEmpty(here(), kind),
    bringOnto: (prospect, lead) => bringOnto(base, prospect, lead),
    findNear: (prospect) => findNear(base, prospect),
    refuseNear: (prospect, lead) => refuseNear(base, prospect, lead, now()),
    takeTheirs: (prospect, lead) => takeTheirs(base, prospect, lead),
    storeDraft: (draft) => writer.write(draft),
    onDraftLost(listener) {
      draftLost.add(listener);
      return () => draftLost.delete(listener);
    },
    async dropDraft(pageKey) {
      await writer.flush();
      await dropDraft(base, pageKey);
    },
    async readSelection() {
      const quote = cleanText(await selectedText(), 1000);
      const page = tab.shown()?.url?.slice(0, 2048) ?? '';
      return quote ? { quote, page, at: now() } : undefined;
    },
    async save(prospect, options) {
      const { draft, problems } = finishDraft(prospect.draft);
      if (problems.length > 0) return { ok: false, code: 'incomplete', problems };
      const { leadId: _, ...unbound } = draft;
      const { page, pageKey, questions, baseRevision } = prospect;
      const set = setOf(questions, draft.qualification.markers);
      try {
        await writer.flush();
        const { matching: strictness } = await loadSettings();
        const saved = await saveDraft(base, options?.asNew ? unbound : draft, {
          ...(page.url && { page }),
          pageKey,
          set,
          strictness,
          now: now(),
          fitRules: await readFitRules(base),
          ...options,
          ...(baseRevision !== undefined && { expectedRevision: baseRevision }),
        });
        if (draft.leadId === undefined)
          await keepApart(base, pageKey, saved.lead, now()).catch(() => undefined);
        await rememberResponsible(draft.responsible).catch(() => undefined);
        return { ok: true, saved, prospect: afterSave(prospect, saved) };
      } catch (error) {
        const { code, message, current } = toSaveError(error);
        if (code === 'conflict') return { ok: false, code, ...(current && { current }) };
        return { ok: false, code, detail: message };
      }
    },
    undoSave: (saved) => undone(undoSave(base, saved)),
    async saveEntries(list, keys) {
      const wanted = new Set(keys);
      const entries = list.entries.filter(({ key }) => wanted.has(key));
      const records = entries.map(({ record }) => record);
      const pageKeys = entries.map((entry) => entryPageKey(list, entry));
      try {
        await writer.flush();
        const [settings, set, fitRules] = await Promise.all([
          loadSettings(),
          activeQuestionSet(base),
          readFitRules(base),
        ]);
        const { responsible, matching: strictness } = settings;
        const { page } = list;
        const options = { page, set, responsible, strictness, pageKeys, now: now(), fitRules };
        const saved = await saveEntries(base, records, options);
        await dropDraft(base, list.pageKey).catch(() => undefined);
        return { ok: true, saved, list: await refreshList(base, list, strictness) };
      } catch (error) {
        const { code, message } = toSaveError(error);
        return { ok: false, code, detail: message };
      }
    },
    undoSaveEntries: (saved) => undone(undoSaveEntries(base, saved)),
    followUp: followUpActions(base),
    async acceptLinkedInNotice() {
      await saveSettings({ linkedInNoticeReadAt: now() });
    },
    allowSite: () => requestSite(tab.shown()?.url ?? ''),
    canTeach: () => canTeach(tab.shown()?.url),
    async teach(wish, words) {
      const shown = tab.shown();
      if (!shown) return false;
      const started = await teachSite(shown, wish, { words, place, now: now() });
      if (started) closePopup();
      return started;
    },
    canReport: () => /^https?:/i.test(tab.shown()?.url ?? ''),
    async prepareReport(language) {
      const shown = tab.shown();
      if (!shown) return undefined;
      // Its vocabulary is of no use before: the panel opens without it.
      const [{ prepareReport }, { region, linkedInNoticeReadAt }] = await Promise.all([
        import('./report-reading'),
        loadSettings(),
      ]);
      const recipesFor = (url: string) => recipesForPage(base, url);
      const options = { now: now(), region, linkedInNoticeReadAt, recipesFor, language };
      return prepareReport(shown, options).catch(() => undefined);
    },
    openLeadBase(leadId) {
      void openLeadBasePage(leadId === undefined ? '' : `#/leads/${leadId}`).then(closePopup);
    },
    openSettings() {
      void openLeadBasePage('#/settings').then(closePopup);
    },
    openSidePanel() {
      void openSidePanel(windowId).then(closePopup);
    },
    close: () => window.close(),
  };

  /** The tab that was opened is in front: the popup would hang over it. */
  function closePopup(): void {
    if (place === 'popup') window.close();
  }
}
