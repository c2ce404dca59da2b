import { describe, expect, it } from 'vitest';
import { openLink, turnToView } from '@/components/leads/view-drafts';
import { tableViewSchema } from '@/lib/domain/table-view';
import { parseTableSettings, type TableSettings } from '@/lib/settings/table-settings';

const plain = tableViewSchema.parse({});
const large = { ...plain, search: 'large' };
const saved: Record<string, { view: typeof plain }> = {
  all: { view: plain },
  large: { view: large },
};
const views = { find: (id: string) => saved[id] };
const start = parseTableSettings(undefined);
const typed: TableSettings = { ...start, view: { ...plain, search: 'brazda' } };
const then = (before: TableSettings, patch: Partial<TableSettings>): TableSettings => ({
  ...before,
  ...patch,
});

describe('what was changed in a view and not saved', () => {
  it('is there again when one comes back to it', () => {
    const away = then(typed, turnToView(typed, views, 'large'));
    expect([away.viewId, away.view.search]).toEqual(['large', 'large']);
    expect(Object.keys(away.drafts)).toEqual(['all']);
    const back = then(away, turnToView(away, views, 'all'));
    expect([back.viewId, back.view.search, back.drafts]).toEqual(['all', 'brazda', {}]);
  });

  it('is none where nothing was changed, and not mixed up by a press on the same view', () => {
    expect(turnToView(start, views, 'large')).toMatchObject({ drafts: {} });
    expect(turnToView(typed, views, 'all')).toEqual({});
    expect(turnToView(typed, views, 'gone')).toEqual({});
  });

  it('stays aside when a link opens the view as it was saved', () => {
    const away = then(typed, turnToView(typed, views, 'large'));
    const linked = then(away, openLink(away, views, { viewId: 'all', limits: plain }));
    expect([linked.view.search, linked.drafts.all?.search]).toEqual(['', 'brazda']);
    const again = then(linked, turnToView(linked, views, 'large'));
    expect(again.drafts.all?.search).toBe('brazda');
  });

  it('leaves its columns to who follows a link, and is nothing where the view is gone', () => {
    const narrow = { ...typed.view, columns: ['phone' as const], widths: { phone: 99 } };
    const limits = { ...plain, search: 'linked' };
    const same = then(
      typed,
      openLink({ ...typed, view: narrow }, views, { viewId: 'all', limits }),
    );
    expect([same.view.columns, same.view.search]).toEqual([['phone'], 'linked']);
    const away = then(typed, turnToView({ ...typed, view: narrow }, views, 'large'));
    const back = then(away, openLink(away, views, { viewId: 'all', limits }));
    expect([back.view.columns, back.view.widths]).toEqual([['phone'], { phone: 99 }]);
    expect(openLink(typed, views, { viewId: 'gone', limits })).toEqual({});
  });

  it('is kept of so many views as one remembers', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`v${at}`, plain]));
    const { drafts } = turnToView({ ...typed, drafts: many }, views, 'large') as TableSettings;
    expect(Object.keys(drafts)).toHaveLength(20);
    expect(Object.keys(drafts).at(-1)).toBe('all');
  });

  it('is forgotten where what is stored of it is damaged', () => {
    expect(parseTableSettings({ drafts: { all: 'x' }, density: 'compact' })).toMatchObject({
      ...{ drafts: {}, density: 'compact' },
    });
  });
});
