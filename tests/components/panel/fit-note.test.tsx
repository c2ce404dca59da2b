// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { emptyPortrait, type PortraitCriterion } from '@/lib/domain/playbook/portrait';
import {
  beginning,
  entry,
  fakeActions,
  listOf,
  newProspect,
  openedList,
  openedProspect,
} from './fake-panel';
import { renderPanel } from './render-panel';

const criteria: PortraitCriterion[] = [
  { id: '1', field: 'country', weight: 'must', anyOf: ['CZ'] },
  { id: '2', field: 'industry', weight: 'must', anyOf: ['kování'] },
  { id: '3', field: 'legalForm', weight: 'excludes', anyOf: ['a.s.'] },
];
const begun = {
  ...beginning(),
  portraits: { organization: { ...emptyPortrait('organization'), criteria } },
};
/** What stands under a heading of the note. */
const listed = (name: string) =>
  within(within(screen.getByRole('dialog')).getByRole('region', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);

describe('the fit where a page is captured', () => {
  it('stands beside the name and gives its reasons', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), { begin: async () => begun });
    const { user } = renderPanel(actions);
    // What it is in is the middle of a word of the line of business: the beginning of a word counts.
    await user.click(await screen.findByRole('button', { name: 'Good fit' }));
    expect(listed('As described')).toEqual([
      'Country: Czechia (Czechia)',
      'Line of business: kování (Zápustkové kování a tepelné zpracování)',
      'not Legal form: a.s. (s.r.o.)',
    ]);
  });

  it('follows what is typed, and says what is not known', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()), { begin: async () => begun });
    const { user } = renderPanel(actions);
    await screen.findByRole('button', { name: 'Good fit' });
    const industry = screen.getByLabelText('Line of business');
    await user.clear(industry);
    await user.click(await screen.findByRole('button', { name: 'Partial fit' }));
    expect(listed('Not known yet')).toEqual(['Line of business: kování']);
    await user.keyboard('{Escape}');
    await user.type(industry, 'Pekařství');
    expect(await screen.findByRole('button', { name: 'No fit' })).toBeTruthy();
  });

  it('stands on each row of a list, with its reasons', async () => {
    const good = entry('Beta a.s.');
    const entries = [entry('Alfa s.r.o.'), good, entry('Gama', { withheld: true })];
    const { actions } = fakeActions(openedList(listOf(entries)), { begin: async () => begun });
    const { user } = renderPanel(actions);
    await screen.findByText('3 entries on this page');
    const [first, second, third] = screen.getAllByRole('row');
    if (!first || !second || !third) throw new Error('There are three rows.');
    expect(within(first).getByRole('button', { name: 'Partly' }).tabIndex).toBe(-1);
    await user.click(within(second).getByRole('button', { name: 'No fit' }));
    expect(listed('Speaks against them')).toEqual(['not Legal form: a.s. (a.s.)']);
    expect(listed('Not known yet')).toEqual(['Country: Czechia', 'Line of business: kování']);
    expect(within(third).queryByRole('button', { name: /Partly|No fit|Fits/ })).toBeNull();
  });

  it('is not shown where no portrait is described', async () => {
    renderPanel(fakeActions(openedProspect(newProspect())).actions);
    await screen.findByDisplayValue('Kovárna Brázda s.r.o.');
    expect(screen.queryByRole('button', { name: /fit$/ })).toBeNull();
  });

  it('asks for what it begins with once more where the playbook was put in just now', async () => {
    const { actions } = fakeActions(openedProspect(newProspect()));
    actions.seedPlaybook.mockResolvedValue(true);
    actions.begin.mockResolvedValueOnce(beginning()).mockResolvedValue(begun);
    renderPanel(actions);
    expect(await screen.findByRole('button', { name: 'Good fit' })).toBeTruthy();
    expect(actions.seedPlaybook).toHaveBeenCalledExactlyOnceWith('en');
  });
});
