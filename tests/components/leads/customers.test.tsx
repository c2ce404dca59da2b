// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lead } from '@/lib/domain/lead';
import { inventedLead } from './invented-leads';
import { openDashboard, rows, sheet } from './open-dashboard';

const downloads = vi.hoisted(() => [] as { name: string; text: string }[]);
vi.mock('@/components/export/download-file', () => ({
  downloadFile: (name: string, text: string) => downloads.push({ name, text }),
}));

const monthly = (amount: number, product = 'Seals') =>
  [5, 6, 7, 8, 9, 10].map((month) => ({
    on: `2026-${String(month).padStart(2, '0')}-12`,
    product,
    amount,
  }));

function customer(number: number, changes: Partial<Lead>): Lead {
  const lead = inventedLead(number, {
    stage: { value: 'customer', since: Date.UTC(2026, 4, 1), reason: '' },
    responsible: 'Alice Novotná',
    ...changes,
  });
  return { ...lead, name: { ...lead.name, value: `Firma ${number}` } };
}

/** Of 10,000 in all: 90 %, 9 %, 1 %. */
const leads = [
  customer(1, {
    potential: 'high',
    sales: monthly(1500),
    recommends: { score: 3, on: '2026-11-02' },
  }),
  customer(2, { potential: 'standard', sales: monthly(150), spends: 9000 }),
  customer(3, {
    potential: 'low',
    sales: [{ on: '2026-10-20', product: 'Seals', amount: 100 }],
    recommends: { score: 9, on: '2026-11-02' },
  }),
  inventedLead(4, { stage: { value: 'lead', since: 1, reason: '' } }),
];
const table = () => screen.getByRole('table', { name: 'Customers one by one' });
const cells = (name: string) => {
  const row = within(table()).getByRole('rowheader', { name }).closest('tr');
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
};
const names = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);

beforeEach(() => {
  downloads.length = 0;
});

describe('customers', () => {
  it('are classed, and told what to do with, and why', async () => {
    await openDashboard({ leads }, '#/customers');
    expect(await screen.findByText('3 customers')).toBeTruthy();
    expect(cells('Firma 1').slice(0, 4)).toEqual(['Fix', '9,000', 'A', 'X']);
    expect(cells('Firma 1').at(-2)).toBe(
      'a critic (0–6); among the large ones (A, B); high potential',
    );
    expect(cells('Firma 2').slice(0, 6)).toEqual(['Grow', '900', 'B', 'X', '10%', '8,100']);
    expect(cells('Firma 3').slice(0, 4)).toEqual(['Leave', '100', 'C', 'too few (1 month)']);
    const nps = screen.getByRole('heading', { name: 'NPS' }).closest('section');
    expect(nps?.textContent).toContain('2 of 3 customers were asked. That is few');
  });

  it('are opened by what their classes brought, and by their number', async () => {
    const { user } = await openDashboard({ leads }, '#/customers');
    const opens = async (name: string) => {
      await user.click(await screen.findByRole('button', { name }));
      const rows = screen.getByRole('grid').getAttribute('aria-rowcount');
      location.hash = '#/customers';
      return Number(rows) - 1;
    };
    expect(await opens('9,000 – Sales by class: Class A')).toBe(1);
    expect(await opens('90% – Sales by class: Class A')).toBe(1);
    expect(await opens('50% – Critics')).toBe(1);
    expect(await opens('3 customers')).toBe(3);
  });

  it('are sorted by any column, and handed out as they stand', async () => {
    const { user } = await openDashboard({ leads }, '#/customers');
    await screen.findByText('3 customers');
    expect(names()).toEqual(['Firma 1', 'Firma 2', 'Firma 3']);
    await user.click(within(table()).getByRole('button', { name: 'Penetration' }));
    expect(names()[0]).toBe('Firma 2');
    await user.click(within(table()).getByRole('button', { name: 'Score' }));
    expect(names()).toEqual(['Firma 3', 'Firma 1', 'Firma 2']);
    await user.click(screen.getByRole('button', { name: 'CSV: customers' }));
    const [headers, first] = downloads[0]?.text.split('\r\n') ?? [];
    expect(headers).toContain('Customer;What to do;Sales;ABC;XYZ');
    expect(first).toContain('Firma 3;Leave;100;C;too few (1 month)');
  });

  it('fall into other classes where the limits are changed', async () => {
    const { user } = await openDashboard({ leads }, '#/customers');
    await screen.findByText('3 customers');
    const a = screen.getByRole('textbox', { name: 'A up to, % of sales' });
    await user.clear(a);
    await user.type(a, '95');
    expect(cells('Firma 2')[2]).toBe('A');
    await user.clear(a);
    await user.type(a, '99');
    expect(screen.getByRole('alert').textContent).toContain('A must not be above B');
    await user.clear(a);
    await user.type(a, '80');
  });

  it('are told by potential what to do with, and who of them stayed', async () => {
    const gone = customer(5, {
      potential: 'high',
      sales: [{ on: '2025-06-02', product: 'Seals', amount: 40 }],
    });
    const stayed = customer(6, {
      potential: 'high',
      sales: [...monthly(10), { on: '2025-06-02', product: 'Seals', amount: 40 }].sort((a, b) =>
        a.on < b.on ? -1 : 1,
      ),
    });
    const { user } = await openDashboard({ leads: [...leads, gone, stayed] }, '#/customers');
    await screen.findByText('5 customers');
    const rowOf = (caption: string, name: string) => {
      const found = within(screen.getByRole('table', { name: caption }));
      const row = found.getByRole('rowheader', { name }).closest('tr');
      return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    };
    expect(rowOf('What to do, by potential', 'All').at(-1)).toBe('5');
    expect(rowOf('What to do, by potential', 'Low')).toEqual(['0', '0', '0', '1', '1']);
    const stays = 'Who stays, by potential';
    expect(rowOf(stays, 'High')).toEqual(['2', '1', '1', '50%', '12', '755']);
    expect(rowOf(stays, 'Standard')).toEqual(['0', '0', '0', '–', '6', '150']);
    await user.click(screen.getByRole('button', { name: 'CSV: Who stays, by potential' }));
    expect(downloads[0]?.text).toMatch(/High;2;1;1;50%;12;755/);
    await user.click(screen.getByRole('button', { name: '1 – Did not buy again: High' }));
    expect(rows()).toHaveLength(1);
  });

  it('open as leads, alone or behind a figure', async () => {
    const { user } = await openDashboard({ leads }, '#/customers');
    await screen.findByText('3 customers');
    await user.click(screen.getByRole('button', { name: /^1 – Critics/ }));
    expect(rows()).toHaveLength(1);
    expect(screen.getByText(/Critics \(1\)/)).toBeTruthy();
  });

  it('say how they come to be where there are none', async () => {
    await openDashboard(
      { leads: [inventedLead(4, { stage: { value: 'lead', since: 1, reason: '' } })] },
      '#/customers',
    );
    expect(await screen.findByText('No customers yet')).toBeTruthy();
  });
});

describe('sales in a lead’s sheet', () => {
  const won = customer(7, {});
  const leadOf = (base: Awaited<ReturnType<typeof openDashboard>>['base']) =>
    base.leads.find(({ id }) => id === won.id);

  it('are asked for where somebody was won', async () => {
    const { base, user } = await openDashboard({ leads: [won] }, `#/leads/${won.id}`);
    const note = within(sheet()).getByRole('region', { name: 'Firma 7 was won. For how much?' });
    await user.type(within(note).getByRole('textbox', { name: 'Amount' }), '1 250,50');
    await user.type(within(note).getByRole('textbox', { name: 'Product' }), 'Valves');
    await user.click(within(note).getByRole('button', { name: 'Save the sale' }));
    await waitFor(() => expect(within(sheet()).queryByText(/was won/)).toBeNull());
    expect(leadOf(base)?.sales).toEqual([{ on: '2026-11-22', product: 'Valves', amount: 1250.5 }]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(leadOf(base)?.sales).toBeUndefined());
  });

  it('are of the day that has begun meanwhile, unless another one was chosen', async () => {
    const { base } = await openDashboard({ leads: [won] }, `#/leads/${won.id}`);
    const note = within(sheet()).getByRole('region', { name: 'Firma 7 was won. For how much?' });
    const day = within(note).getByLabelText<HTMLInputElement>('Day');
    expect(day.value).toBe('2026-11-22');
    act(() => base.setNow(Date.parse('2026-11-23T00:00:30Z')));
    await waitFor(() => expect(day.value).toBe('2026-11-23'));
    fireEvent.change(day, { target: { value: '2026-11-20' } });
    act(() => base.setNow(Date.parse('2026-11-24T00:00:30Z')));
    expect(day.value).toBe('2026-11-20');
  });

  it('are noted and removed by hand, beside what they buy in all and what they think of us', async () => {
    const before = { ...won, sales: [{ on: '2026-11-01', product: '', amount: 90 }] };
    const { base, user } = await openDashboard({ leads: [before] }, `#/leads/${won.id}`);
    await user.click(within(sheet()).getByRole('tab', { name: 'Sales' }));
    await user.click(within(sheet()).getByRole('button', { name: 'Note a sale' }));
    await user.type(within(sheet()).getByRole('textbox', { name: 'Amount' }), '-40');
    await user.click(within(sheet()).getByRole('button', { name: 'Save the sale' }));
    expect(await within(sheet()).findByText('2 sales, 50 in all')).toBeTruthy();
    await user.click(
      within(sheet()).getByRole('button', { name: 'Remove the sale of Nov 1, 2026, 90' }),
    );
    expect(await within(sheet()).findByText('1 sale, -40 in all')).toBeTruthy();
    expect(leadOf(base)?.sales).toEqual([{ on: '2026-11-22', product: '', amount: -40 }]);
    await user.selectOptions(
      within(sheet()).getByRole('combobox', { name: /Would they recommend us/ }),
      '9',
    );
    await waitFor(() => expect(leadOf(base)?.recommends).toEqual({ score: 9, on: '2026-11-22' }));
    await user.type(
      within(sheet()).getByRole('textbox', { name: /What they buy of this in a year/ }),
      '40000{Enter}',
    );
    await waitFor(() => expect(leadOf(base)?.spends).toBe(40_000));
  });
});
