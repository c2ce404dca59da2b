// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { emptyQualification } from '@/lib/domain/empty-qualification';
import type { Lead } from '@/lib/domain/lead';
import type { Stage } from '@/lib/domain/stage';
import { openDashboard } from '@/tests/components/leads/open-dashboard';
import { inventedLead } from '@/tests/support/invented-lead';

const hash = '#/playbook/questions';

const leads = (count: number, stage: Stage, users: string): Lead[] =>
  Array.from({ length: count }, (_, at) =>
    inventedLead({
      id: `${stage}-${users}-${at}`,
      number: at + 1,
      name: { ...inventedLead().name, value: `Firma ${stage} ${at}` },
      stage: { value: stage, since: 1, reason: '' },
      potential: users === 'over-10' ? 'high' : 'low',
      qualification: {
        ...emptyQualification(defaultQuestionSet),
        markers: { setId: 'default', setVersion: 1, answers: { users } },
      },
    }),
  );

const card = (number: number) => within(screen.getByRole('region', { name: `Question ${number}` }));
const text = (number: number) => card(number).getByRole('textbox', { name: 'Question' });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

it('shows what is asked, and that it can be written on', async () => {
  await openDashboard({ leads: [] }, hash);
  expect(screen.getByText('asked now')).toBeTruthy();
  expect(text(1)).toHaveProperty('value', 'How many people at the company would work with this?');
  expect(screen.getByText(/This is version 1, word for word/)).toBeTruthy();
  expect(button('Run in trial').disabled).toBe(true);
  expect(screen.getByRole('navigation', { name: 'Parts of the playbook' })).toBeTruthy();
});

it('says while typing what is wrong and where, and what is worth a second thought', async () => {
  const { user, base } = await openDashboard({ leads: [] }, hash);
  await user.clear(text(2));
  expect(card(2).getByText('The question has no words.')).toBeTruthy();
  expect(button('Activate').disabled).toBe(true);
  await user.type(text(2), 'When will you buy?');
  expect(card(2).getByText(/“When will you buy” asks when they buy/)).toBeTruthy();
  expect(button('Activate').disabled).toBe(false);
  await user.click(button('Remove question 3'));
  await user.click(button('Remove question 2'));
  expect(screen.getByText('At least two questions are needed.')).toBeTruthy();
  // All of it is kept.
  let kept: unknown;
  base.actions.questions.subscribe((state) => {
    kept = state;
  });
  await waitFor(() => expect(kept).toMatchObject({ draft: { questions: [{ id: 'users' }] } }));
});

it('asks a number, in ranges without gaps', async () => {
  const { user } = await openDashboard({ leads: [] }, hash);
  const first = card(1);
  await user.click(first.getByRole('radio', { name: 'a number' }));
  await user.type(first.getByRole('textbox', { name: 'Answer 1: to' }), '2');
  await user.type(first.getByRole('textbox', { name: 'Answer 2: from' }), '5');
  await user.type(first.getByRole('textbox', { name: 'Answer 2: to' }), '10');
  await user.type(first.getByRole('textbox', { name: 'Answer 3: from' }), '11');
  expect(first.getByText('Numbers from 3 to 4 belong to no answer.')).toBeTruthy();
  await user.clear(first.getByRole('textbox', { name: 'Answer 2: from' }));
  await user.type(first.getByRole('textbox', { name: 'Answer 2: from' }), '3');
  expect(first.queryByText(/belong to no answer/)).toBeNull();
  expect(screen.getByText('Ready to be tried')).toBeTruthy();
});

it('is tried, looked at beforehand, and activated, each with a way back', async () => {
  const { user } = await openDashboard({ leads: leads(2, 'lead', 'over-10') }, hash);
  const group = card(1).getByRole('combobox', { name: 'Group of answer 3' });
  await user.selectOptions(group, 'standard');
  await user.click(button('Run in trial'));
  expect(await screen.findByText('Version 2 is on trial')).toBeTruthy();
  const notice = within(
    screen.getByText('Version 2 is on trial').closest('[role=status]') as HTMLElement,
  );
  await user.click(notice.getByRole('button', { name: 'Preview' }));
  const preview = within(
    await screen.findByRole('region', { name: 'What version 2 would change' }),
  );
  const changing = await preview.findByRole('button', { name: '2 leads' });
  expect(changing.closest('p')?.textContent).toBe('2 leads would change:');
  expect(preview.getAllByText('High → Standard')).toHaveLength(2);
  expect(preview.getByRole('link', { name: 'Firma lead 0' }).getAttribute('href')).toContain(
    'lead-over-10-0',
  );
  await user.click(notice.getByRole('button', { name: 'Activate' }));
  expect(await screen.findByText(/Version 2 is asked now/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Version 2 is on trial')).toBeNull());
  await user.click(button('Undo'));
  expect(await screen.findByText('Version 2 is on trial')).toBeTruthy();
});

it('lets a draft go, and brings it back', async () => {
  const { user } = await openDashboard({ leads: [] }, hash);
  await user.type(text(1), ' Really?');
  await user.click(button('Discard what I wrote'));
  await screen.findByText('What you wrote is gone');
  const asked = 'How many people at the company would work with this?';
  await waitFor(() => expect(text(1)).toHaveProperty('value', asked));
  await user.click(button('Undo'));
  expect((await screen.findAllByDisplayValue(/Really\?$/)).length).toBe(1);
});

it('weighs answers once outcomes are known, and says where there are too few', async () => {
  const decided = [
    ...leads(9, 'customer', 'over-10'),
    ...leads(6, 'lost', 'over-10'),
    ...leads(1, 'customer', 'up-to-2'),
    ...leads(9, 'discarded', 'up-to-2'),
  ].map((lead, at) => ({ ...lead, number: at + 1 }));
  const { user } = await openDashboard({ leads: decided }, hash);
  const table = within(await screen.findByRole('table', { name: 'Lift of version 1' }));
  const cells = (name: string) =>
    within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
  // 9 of 15 is 0.6, by 0.4; 1 of 10 is 0.1.
  expect(cells('over 10')).toEqual(['15', '9', '60%', '1.50 ×']);
  expect(cells('0–2')).toEqual(['10', '1', '10%', '0.25 ×']);
  expect(cells('3–10')).toEqual(['0', '0', '–', 'too few']);
  expect(cells('All who answered')).toEqual(['25', '10', '40%', '1.00 ×']);
  // Which version it is of stands above it, too: there may be several.
  expect(screen.getByText('Lift of version 1', { selector: 'p' })).toBeTruthy();
  const bought = /^9 – How many people .* over 10, version 1: Customers, at any time/;
  await user.click(table.getByRole('button', { name: bought }));
  expect(location.hash).toBe('#/leads');
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('10');
});

it('opens the leads that a preview counts', async () => {
  const all = [...leads(2, 'lead', 'over-10'), ...leads(1, 'mql', 'up-to-2')].map((lead, at) => ({
    ...lead,
    number: at + 1,
  }));
  const { user } = await openDashboard({ leads: all }, hash);
  const shown = async (name: string | RegExp) => {
    await user.selectOptions(card(1).getByRole('combobox', { name: 'Group of answer 3' }), 'low');
    await user.selectOptions(
      card(1).getByRole('combobox', { name: 'Group of answer 3' }),
      'standard',
    );
    await user.click(button('Preview'));
    await user.click(await screen.findByRole('button', { name }));
    expect(location.hash).toBe('#/leads');
    const rows = screen.getByRole('grid').getAttribute('aria-rowcount');
    location.hash = hash;
    // Whoever comes back finds what they looked at.
    await screen.findByRole('region', { name: 'What version 2 would change' });
    return Number(rows) - 1;
  };
  expect(await shown('2 – Preview of version 2: High → Standard')).toBe(2);
  expect(await shown('1 – Preview of version 2: Would be: Low')).toBe(1);
  expect(await shown('3 – Preview of version 2: All')).toBe(3);
  expect(await shown('2 leads')).toBe(2);
  expect(await shown('3')).toBe(3);
});
