// @vitest-environment happy-dom
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { LeadLetters, type LetterWork } from '@/components/letters/lead-letters';
import { Translations } from '@/components/translations';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import { parseSettings } from '@/lib/settings/settings';
import { inventedTemplates } from '../../support/invented-templates';
import { inventedLead } from '../leads/invented-leads';
import { openDashboard, sheet } from '../leads/open-dashboard';

const copied: string[] = [];
async function open(world = {}) {
  copied.length = 0;
  const { user, base } = await openDashboard(
    {
      leads: [inventedLead(1)],
      playbook: [...inventedTemplates],
      settings: { responsible: 'Alice Novotná' },
      ...world,
    },
    '#/leads/lead-1',
  );
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    copied.push(text);
  });
  await user.click(within(sheet()).getByRole('tab', { name: 'Follow up' }));
  // The lead and the playbook come a moment later.
  await within(sheet()).findByRole('region', { name: 'Touches' });
  return { user, base };
}
const letters = () =>
  within(screen.getByRole('region', { name: /^(Letter or call script|Dopis nebo)/ }));
const body = () => letters().getByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
type User = Awaited<ReturnType<typeof open>>['user'];
async function choose(user: User, name: string, language?: string) {
  if (language)
    await user.selectOptions(letters().getByRole('combobox', { name: 'Language' }), language);
  await user.selectOptions(letters().getByRole('combobox', { name: 'Letter or script' }), name);
}
const mail = () =>
  new URL(letters().getByRole<HTMLAnchorElement>('link', { name: /mail program/ }).href);

describe('a letter for a lead', () => {
  it('is offered in the language of their country', async () => {
    await open();
    const select = letters().getByRole('combobox', { name: 'Letter or script' });
    const options = within(select)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(options).toEqual(['choose…', 'Zjevná věc', 'Nabídky za den']);
  });

  it('opens in the mail program as it is shown, to whom is chosen', async () => {
    const { user } = await open();
    await choose(user, 'Nabídky za den');
    expect(body().value).toContain('nabídky odešlete za jeden den');
    expect(letters().getByText(/it would have to be declined/)).toBeTruthy();
    expect(letters().getByText('Nothing that makes a first letter fail.')).toBeTruthy();
    const { protocol, pathname, searchParams } = mail();
    expect(protocol + pathname).toBe('mailto:info1@firma1.example');
    expect(searchParams.get('subject')).toBe('Nová hala: Třebíč');
    expect(searchParams.get('body')).toBe(body().value.replaceAll('\n', '\r\n'));
  });

  it('asks for what is missing, and takes it over into a text that was changed', async () => {
    const { user } = await open();
    await choose(user, 'Offers in a day', 'English');
    await user.type(body(), ' PS');
    await user.type(letters().getByRole('textbox', { name: 'Their news' }), 'also in the new hall');
    await user.tab();
    expect(body().value).toContain('instead of three, also in the new hall.');
    expect(body().value).toMatch(/ PS$/);
    expect(letters().queryByRole('textbox', { name: 'Their news' })).toBeNull();
    await user.click(letters().getByRole('button', { name: 'Back to the template' }));
    expect(body().value).toContain('also in the new hall');
    expect(body().value).not.toContain('PS');
  });

  it('is checked as it is changed', async () => {
    const { user } = await open();
    await choose(user, 'Nabídky za den');
    await user.type(body(), ' Neváhejte.');
    expect(letters().getByText('1 thing to change')).toBeTruthy();
    expect(letters().getByText('Neváhejte')).toBeTruthy();
  });

  it('is copied, then logged, and that is taken back', async () => {
    const { user, base } = await open();
    await choose(user, 'Nabídky za den');
    expect(letters().queryByRole('button', { name: 'Log' })).toBeNull();
    await user.click(letters().getByRole('button', { name: 'Copy the subject' }));
    await user.click(letters().getByRole('button', { name: 'Copy the text' }));
    expect(await letters().findByText('Copied.')).toBeTruthy();
    expect(copied).toEqual(['Nová hala: Třebíč', body().value]);
    await user.click(await letters().findByRole('radio', { name: 'interested' }));
    await user.type(letters().getByRole('textbox', { name: 'What was said' }), 'po telefonu');
    await user.click(letters().getByRole('button', { name: 'Log' }));
    expect(await letters().findByText('Logged.')).toBeTruthy();
    expect(base.leads[0]?.touches).toMatchObject([
      {
        channel: 'letter',
        outcome: 'interested',
        note: 'po telefonu',
        by: 'Alice Novotná',
        template: 'letter-cs',
      },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(base.leads[0]?.touches ?? []).toEqual([]));
  });

  it('that is too long for the mail program is copied and opened without its text', async () => {
    const { user } = await open();
    await choose(user, 'Nabídky za den');
    await user.click(body());
    await user.paste(' ěščř'.repeat(90));
    expect(mail().searchParams.has('body')).toBe(false);
    const link = letters().getByRole('link', { name: 'Copy the text and open the mail program' });
    link.addEventListener('click', (event) => event.preventDefault());
    await user.click(link);
    expect(await letters().findByRole('button', { name: 'Log' })).toBeTruthy();
    expect(copied).toEqual([body().value]);
  });

  it('says when it cannot be copied, and when no address is known', async () => {
    const { user } = await open({ leads: [inventedLead(1, { emails: [] })] });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await choose(user, 'Nabídky za den');
    expect(letters().getByText(/no e-mail is known/)).toBeTruthy();
    expect(mail().pathname).toBe('');
    await user.click(letters().getByRole('button', { name: 'Copy the text' }));
    expect(await letters().findByText(/did not let it be copied/)).toBeTruthy();
  });
});

describe('a call script', () => {
  it('is read from, changed, and logged', async () => {
    const { user, base } = await open();
    await choose(user, 'Zjevná věc');
    expect(letters().getByText(/u telefonu Alice Novotná. Zakázky chodí najednou/)).toBeTruthy();
    const phone = letters().getByRole<HTMLAnchorElement>('link', { name: /541 000 001/ });
    expect(phone.href).toBe('tel:+420541000001');
    await user.click(letters().getByRole('button', { name: 'Edit the script' }));
    await user.type(letters().getByRole('textbox', { name: 'Script' }), ' Máte zájem?');
    expect(letters().getByText(/answered by a flat no/)).toBeTruthy();
    await user.click(letters().getByRole('button', { name: 'Read the script' }));
    expect(letters().getByText(/Máte zájem\?$/)).toBeTruthy();
    await user.click(letters().getByRole('radio', { name: 'agreed' }));
    await user.click(letters().getByRole('button', { name: 'Log' }));
    expect(await letters().findByText('Logged.')).toBeTruthy();
    expect(base.leads[0]?.touches).toMatchObject([
      { channel: 'call', outcome: 'agreed', template: 'call-cs' },
    ]);
  });
});

it('says where letters are written when there are none', async () => {
  await open({ playbook: [] });
  expect(within(sheet()).getByText(/There are no letters or scripts yet/)).toBeTruthy();
});

describe('outside of the dashboard', () => {
  const strategy: PlaybookItem = {
    part: 'strategy',
    id: 'standard',
    order: 0,
    updatedAt: 1,
    value: {
      name: 'Standard',
      potential: 'standard',
      firstOffer: '',
      negotiation: '',
      steps: [{ day: 0, channel: 'letter', aim: '', template: 'letter-en' }],
      stopAfter: 3,
      resumeAfter: 30,
      expert: 'none',
    },
  };
  const progress = {
    strategy: 'standard',
    startedOn: '2026-11-22',
    step: 0,
    failed: 0,
    state: 'running' as const,
  };
  function show(logTouch: LetterWork['logTouch']) {
    const settings = parseSettings({ responsible: 'Alice Novotná' });
    const followed = {
      lead: inventedLead(1, { progress }),
      playbook: [strategy, ...inventedTemplates],
      today: '2026-11-22',
    };
    render(
      <Translations locale="en">
        <LeadLetters followed={followed} work={{ logTouch }} settings={settings} />
      </Translations>,
    );
    return userEvent.setup({ delay: null });
  }

  it('the letter of the strategy’s next step is there, in the lead’s language', () => {
    show(vi.fn());
    expect(body().value).toContain('nabídky odešlete za jeden den');
  });

  it('what was logged is taken back where it was logged', async () => {
    const undo = vi.fn(async () => undefined);
    const user = show(async () => ({ undo }));
    await choose(user, 'Zjevná věc');
    await user.click(letters().getByRole('button', { name: 'Log' }));
    await user.click(await letters().findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
    expect(await letters().findByRole('button', { name: 'Log' })).toBeTruthy();
  });

  it('says that it could not be kept', async () => {
    const user = show(async () => Promise.reject(new Error('full')));
    await choose(user, 'Zjevná věc');
    await user.click(letters().getByRole('button', { name: 'Log' }));
    expect((await letters().findByRole('alert')).textContent).toContain('could not be kept');
  });
});
