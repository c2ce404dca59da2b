// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { inventedTemplates } from '../../support/invented-templates';
import { openDashboard } from '../leads/open-dashboard';

const sender = { responsible: 'Alice Novotná', ownCompany: 'Northmill Tools' };
const open = (world = {}) =>
  openDashboard(
    { playbook: [...inventedTemplates], settings: sender, ...world },
    '#/playbook/letters',
  );
const list = () => within(screen.getByRole('navigation', { name: 'Letters and scripts' }));
const names = () =>
  list()
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const check = () => within(screen.getByRole('region', { name: /^Check/ }));
const preview = () => screen.getByRole('region', { name: 'Preview' });

/** The names the letters were kept under, each time anew as the playbook changes. */
function keptNames(base: Awaited<ReturnType<typeof open>>['base']): string[][] {
  const kept: string[][] = [];
  base.actions.playbook.subscribe((items: PlaybookItem[]) => {
    kept.push(items.flatMap((item) => (item.part === 'template' ? [item.value.name] : [])));
  });
  return kept;
}

describe('the letters', () => {
  it('offer the shipped ones where there are none', async () => {
    const { user } = await open({ playbook: [] });
    await user.click(screen.getByRole('button', { name: 'Take the shipped ones' }));
    await waitFor(() => expect(list().getAllByRole('button')).toHaveLength(48));
    expect(names()[0]).toBe('First letteren');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('No letters or scripts yet')).toBeTruthy();
  });

  it('are listed by channel, and of one language when that is chosen', async () => {
    const { user } = await open();
    expect(names()).toEqual(['Offers in a dayen', 'Nabídky za dencs', 'Zjevná věccs']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Czech');
    expect(names()).toEqual(['Nabídky za dencs', 'Zjevná věccs']);
  });

  it('are chosen, and deleted with the way back, by keys', async () => {
    const { user } = await open();
    list()
      .getByRole('button', { name: /Nabídky/ })
      .focus();
    await user.keyboard('{ArrowUp}{Enter}');
    expect(field('Name').value).toBe('Offers in a day');
    expect(field('Subject').value).toBe('New hall in {town}');
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).toEqual(['Nabídky za dencs', 'Zjevná věccs']));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toHaveLength(3));
  });

  it('keep every change, and go back to how they were', async () => {
    const { user, base } = await open();
    const kept = keptNames(base);
    await user.click(list().getByRole('button', { name: /Offers/ }));
    await user.type(field('Name'), '!');
    await user.tab();
    await waitFor(() => expect(kept.at(-1)).toContain('Offers in a day!'));
    await user.clear(field('Name'));
    expect(screen.getByText('Without a name it is not kept.')).toBeTruthy();
    // Whoever leaves a field has it kept.
    await user.tab();
    await user.click(screen.getByRole('button', { name: 'Undo the changes' }));
    expect(field('Name').value).toBe('Offers in a day');
    await waitFor(() => expect(kept.at(-1)).toContain('Offers in a day'));
    expect(kept.flat()).not.toContain('');
  });

  it('are added and duplicated', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'New letter' }));
    // It is shown once it is kept.
    await waitFor(() => expect(field('Name').value).toBe('New letter'));
    expect(field('Text').value).toBe('{salutation},\n\n');
    await user.click(list().getByRole('button', { name: /Nabídky/ }));
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    await waitFor(() => expect(field('Name').value).toBe('Nabídky za den (copy)'));
    expect(names().filter((name) => name?.includes('Nabídky'))).toHaveLength(2);
  });

  it('take a field where the cursor is', async () => {
    const { user } = await open();
    await user.click(list().getByRole('button', { name: /Offers/ }));
    await user.click(field('Subject'));
    field('Subject').setSelectionRange(3, 3);
    await user.click(screen.getByRole('button', { name: 'Insert a field' }));
    await user.click(screen.getByRole('menuitem', { name: /^Company\b(?! without)/ }));
    expect(field('Subject').value).toBe('New{company} hall in {town}');
  });

  it('are checked while they are written, and what was found is shown in the text', async () => {
    const { user } = await open();
    await user.click(list().getByRole('button', { name: /Offers/ }));
    expect(check().getByText('Nothing that makes a first letter fail.')).toBeTruthy();
    await user.type(field('Text'), ' How are you? From Northmill Tools.');
    await user.clear(field('Subject'));
    await user.type(field('Subject'), 'Northmill Tools');
    expect(check().getByText('2 things to change')).toBeTruthy();
    expect(check().getByText(/The subject is about you/)).toBeTruthy();
    await user.click(check().getByRole('button', { name: 'Show “How are you” in the text' }));
    const { value, selectionStart, selectionEnd } = field('Text');
    expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('How are you');
  });

  it('are shown filled for a lead that is looked up, with what is missing', async () => {
    const { user } = await open();
    await user.click(list().getByRole('button', { name: /Offers/ }));
    expect(preview().textContent).toContain('Strojírna');
    await user.type(
      within(preview()).getByRole('searchbox', { name: 'Another lead' }),
      'firma4.ex',
    );
    await user.keyboard('{Enter}');
    const lead = (await screen.findAllByText(/Slévárna|Ромашка/)).at(-1);
    expect(lead).toBeTruthy();
    expect(preview().textContent).toContain('New hall in Győr');
    expect(preview().textContent).toContain('Alice Novotná');
    expect(within(preview()).getByText(/nothing is known, and there is no fallback/)).toBeTruthy();
    expect(preview().querySelector('mark')?.textContent).toBe('{news}');
  });

  it('say so in Czech too', async () => {
    const { user } = await open({ settings: { ...sender, locale: 'cs' } });
    const czech = within(screen.getByRole('navigation', { name: 'Dopisy a scénáře' }));
    await user.click(czech.getByRole('button', { name: /Nabídky/ }));
    await user.type(field('Text'), ' Neváhejte.');
    expect(screen.getByText('1 věc ke změně')).toBeTruthy();
    expect(screen.getByText(/Tím to necháváte na čtenáři/)).toBeTruthy();
  });
});
