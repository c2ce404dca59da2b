import { vi } from 'vitest';
import { type CapturedRecord, emptyRecord } from '@/lib/domain/captured-record';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Lead } from '@/lib/domain/lead';
import { draftFromRecord } from '@/lib/domain/lead-draft';
import { mergeCapture } from '@/lib/domain/merge-capture';
import type { Origin } from '@/lib/domain/origin';
import { leadRow } from '@/lib/services/lead-row';
import type {
  ListEntry,
  Opened,
  OpenList,
  OpenProspect,
  PanelActions,
  PanelBeginning,
  TabEvent,
} from '@/lib/services/panel-actions';
import { parseSettings } from '@/lib/settings/settings';
import { fakeFollowUp } from '../leads/fake-follow-up';

export const now = Date.UTC(2026, 10, 22, 9, 30);

export const page = {
  url: 'https://www.example-directory.test/firma/kovarna-brazda',
  canonicalUrl: 'https://www.example-directory.test/firma/kovarna-brazda',
  title: 'Kovárna Brázda s.r.o.',
};

export function origin(source: Origin['source'], where: string): Origin {
  return { source, where, page: page.url, at: now };
}

const ld = (where: string) => ({ origin: origin('json-ld', where) });
const seen = (where: string) => ({ origin: origin('visible-text', where) });

export function kovarna(): CapturedRecord {
  return {
    ...emptyRecord('organization', { value: 'Kovárna Brázda s.r.o.', ...ld('Organization.name') }),
    industry: { value: 'Zápustkové kování a tepelné zpracování', ...seen('Obor:') },
    phones: [
      { shown: '+420 541 000 017', e164: '+420541000017', kind: 'landline', ...seen('Telefon:') },
      { shown: '+420 601 000 018', e164: '+420601000018', kind: 'mobile', ...seen('Mobil:') },
    ],
    emails: [{ value: 'info@kovarna-brazda.test', origin: origin('contact-link', 'mailto:') }],
    websites: [{ value: 'https://www.kovarna-brazda.test/', ...ld('Organization.url') }],
    addresses: [
      {
        text: 'Výrobní 12, 620 00 Brno',
        street: 'Výrobní 12',
        postalCode: '620 00',
        locality: 'Brno',
        country: 'CZ',
        ...ld('Organization.address'),
      },
    ],
    registrationNumbers: [
      { scheme: 'CZ-ICO', value: '27654320', shown: '276 54 320', valid: true, ...seen('IČO:') },
    ],
    people: [
      {
        id: 'jana-brazdova',
        name: 'Jana Brázdová',
        jobTitle: 'jednatelka',
        phones: [],
        emails: [{ value: 'brazdova@kovarna-brazda.test', ...seen('Vedení') }],
        socialProfiles: [],
        decides: true,
        ...seen('Vedení'),
      },
      {
        id: 'tomas-ruzek',
        name: 'Tomáš Růžek',
        jobTitle: 'vedoucí údržby',
        phones: [
          { shown: '+420 601 000 021', e164: '+420601000021', kind: 'mobile', ...seen('Údržba') },
        ],
        emails: [],
        socialProfiles: [],
        decides: false,
        ...seen('Údržba'),
      },
    ],
  };
}

export function draftOf(record: CapturedRecord) {
  return draftFromRecord(record, {
    set: defaultQuestionSet,
    pageUrl: page.url,
    responsible: '',
    now,
  });
}

export function leadOf(record: CapturedRecord, changes: Partial<Lead> = {}): Lead {
  const before = { id: `lead-${record.name.value}`, number: 12 };
  const lead = leadRow(draftOf(record), { before, set: defaultQuestionSet, page, now });
  return { ...lead, ...changes };
}

export function newProspect(record = kovarna()): OpenProspect {
  const draft = draftOf(record);
  return {
    pageKey: page.canonicalUrl,
    page,
    how: 'page',
    draft,
    fresh: draft,
    read: record,
    differences: [],
    questions: { active: defaultQuestionSet, former: [] },
  };
}

export function knownProspect(lead: Lead, record = kovarna()): OpenProspect {
  const { draft, differences } = mergeCapture(lead, record);
  return {
    ...newProspect(record),
    draft,
    fresh: draft,
    differences,
    known: { lead, by: 'reg' },
    baseRevision: lead.revision,
  };
}

export function entry(name: string, extra: Partial<ListEntry> = {}): ListEntry {
  const base = emptyRecord('organization', { value: name, origin: origin('list', name) });
  const record: CapturedRecord = {
    ...base,
    phones: [
      { shown: '+420 541 000 030', e164: '+420541000030', kind: 'landline', ...seen('Telefon') },
    ],
    addresses: [{ text: 'Brno', locality: 'Brno', ...seen('Adresa') }],
  };
  return { key: name, record, ...extra };
}

export function listOf(entries: ListEntry[], ticked: string[] = []): OpenList {
  return { page, pageKey: page.canonicalUrl, entries, ticked };
}

export const openedProspect = (prospect: OpenProspect, list?: OpenList): Opened => ({
  state: 'prospect',
  prospect,
  view: 'organization',
  notices: [],
  canAllowSite: false,
  ...(list && { list }),
});

export const openedList = (list: OpenList): Opened => ({
  state: 'list',
  list,
  view: 'list',
  notices: [],
  canAllowSite: false,
});

export function beginning(settings: Record<string, unknown> = {}): PanelBeginning {
  return {
    settings: parseSettings({ locale: 'en', ...settings }),
    health: { state: 'ok', detail: 'fine', leadCount: 3 },
    knownTags: ['veletrh', 'kovárny'],
    knownPeople: ['Petra Malá'],
    ownColumns: [],
    portraits: {},
  };
}

/** Actions that answer like the real ones for a base that takes everything; `emit` plays the tab. */
export function fakeActions(opened: Opened, overrides: Partial<PanelActions> = {}) {
  let listener: ((event: TabEvent) => void) | undefined;
  const saved = (prospect: OpenProspect) => {
    const before = prospect.known?.lead;
    const lead = leadRow(prospect.draft, {
      before: before ?? { id: 'new-lead', number: 13 },
      set: prospect.questions.active,
      now,
    });
    return { lead, ...(before && { before }) };
  };
  const defaults = {
    place: 'popup' as const,
    begin: vi.fn(async () => beginning()),
    seedPlaybook: vi.fn(async () => false),
    watchSettings: () => () => undefined,
    handOver: vi.fn(async () => false),
    takeSelectionIntent: vi.fn(async () => undefined as string | undefined),
    followTab: (onEvent: (event: TabEvent) => void) => {
      listener = onEvent;
      return () => undefined;
    },
    openPage: vi.fn(async () => opened),
    findChange: vi.fn<PanelActions['findChange']>(async () => undefined),
    openSelection: vi.fn<PanelActions['openSelection']>(async () => 'nothing-selected'),
    openEntry: vi.fn<PanelActions['openEntry']>(async (list, { key, record, known }) => ({
      ...newProspect(record),
      how: 'entry',
      entryKey: key,
      pageKey: `${list.pageKey}#entry:${key}`,
      ...(known && { known }),
    })),
    openEmpty: vi.fn<PanelActions['openEmpty']>(async (kind) => ({
      ...newProspect(
        emptyRecord(kind, { value: '', origin: { source: 'manual', where: '', at: now } }),
      ),
      how: 'typed',
    })),
    bringOnto: vi.fn<PanelActions['bringOnto']>(async (prospect, lead) => ({
      ...prospect,
      known: { lead },
      baseRevision: lead.revision,
    })),
    findNear: vi.fn<PanelActions['findNear']>(async () => []),
    refuseNear: vi.fn<PanelActions['refuseNear']>(async () => {}),
    takeTheirs: vi.fn<PanelActions['takeTheirs']>(async (prospect, lead) => ({
      ...prospect,
      ...knownProspect(lead),
    })),
    storeDraft: vi.fn<PanelActions['storeDraft']>(),
    onDraftLost: vi.fn<PanelActions['onDraftLost']>(() => () => undefined),
    dropDraft: vi.fn(async () => undefined),
    readSelection: vi.fn<PanelActions['readSelection']>(async () => undefined),
    save: vi.fn<PanelActions['save']>(async (prospect) => {
      const done = saved(prospect);
      const draft = { ...prospect.draft, leadId: done.lead.id };
      return {
        ok: true,
        saved: done,
        prospect: { ...prospect, draft, known: { lead: done.lead }, differences: [] },
      };
    }),
    undoSave: vi.fn<PanelActions['undoSave']>(async () => ({ ok: true })),
    saveEntries: vi.fn<PanelActions['saveEntries']>(async (list, keys) => {
      const entries = list.entries.map((each) =>
        keys.includes(each.key) ? { ...each, known: { lead: leadOf(each.record) } } : each,
      );
      const leads = entries.flatMap(({ key, known }) =>
        known && keys.includes(key) ? [known.lead] : [],
      );
      return {
        ok: true,
        saved: { leads, skipped: 0, joined: 0, withheld: 0 },
        list: { ...list, entries, ticked: [] },
      };
    }),
    undoSaveEntries: vi.fn<PanelActions['undoSaveEntries']>(async () => ({ ok: true })),
    followUp: fakeFollowUp({ now, find: () => undefined, put: () => {} }),
    acceptLinkedInNotice: vi.fn(async () => undefined),
    allowSite: vi.fn(async () => true),
    canTeach: vi.fn(() => true),
    teach: vi.fn<PanelActions['teach']>(async () => true),
    canReport: vi.fn(() => true),
    prepareReport: vi.fn<PanelActions['prepareReport']>(async () => undefined),
    openLeadBase: vi.fn(),
    openSettings: vi.fn(),
    openSidePanel: vi.fn(),
    close: vi.fn(),
  } satisfies PanelActions;
  const actions = Object.assign(defaults, overrides);
  return { actions, emit: (event: TabEvent) => listener?.(event) };
}
