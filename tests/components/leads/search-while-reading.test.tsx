// @vitest-environment happy-dom
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/leads/dashboard';
import { chunksOf } from '@/lib/db/projection-chunks';
import type { LeadChunks } from '@/lib/db/watch-leads';
import { leadSummary } from '@/lib/domain/projections/lead-summary';
import { searchTexts } from '@/lib/domain/projections/search-texts';
import { createLeadIndex } from '@/lib/services/lead-index';
import { fakeActions } from './fake-actions';
import { inventedLeads } from './invented-leads';
import './open-dashboard';

describe('a search that begins before its texts were read', () => {
  it('says that they are being read, and never that nothing matches', async () => {
    history.replaceState(null, '', '#/leads');
    const leads = inventedLeads(20);
    const base = fakeActions({ leads });
    const index = createLeadIndex();
    let tell: (chunks: LeadChunks) => void = () => undefined;
    base.actions.subscribeLeads = (_, onLeads) => {
      tell = (chunks) => onLeads(index(chunks));
      queueMicrotask(() =>
        tell({ fresh: true, chunks: chunksOf(leadSummary, leads), searchable: false }),
      );
      return () => undefined;
    };
    render(<Dashboard actions={base.actions} settings={base.settings} />);
    await act(async () => {});
    const user = userEvent.setup({ delay: null });
    const search = screen.getByRole('searchbox', { name: 'Search the lead base' });
    await user.type(search, leads[3]?.name.value ?? '');
    expect(screen.getAllByText('Still reading the texts to search…')).toHaveLength(2);
    expect(screen.queryByText('No lead matches')).toBeNull();
    await act(async () =>
      tell({ fresh: false, chunks: chunksOf(searchTexts, leads), searchable: true }),
    );
    expect(screen.queryByText('Still reading the texts to search…')).toBeNull();
    expect(screen.getByText(/of 20 leads$/)).toBeTruthy();
    await user.type(search, ' nobody at all');
    expect(screen.getByText('No lead matches')).toBeTruthy();
    // A change elsewhere is read in two steps as well; what is searched is there all the time.
    await act(async () =>
      tell({ fresh: false, chunks: chunksOf(leadSummary, leads), searchable: false }),
    );
    expect(screen.getByText('No lead matches')).toBeTruthy();
  });
});
