// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ConsequenceOffer } from '@/components/lead/consequence-offer';
import { EditingContext } from '@/components/lead/editing-context';
import { StageFields } from '@/components/lead/stage-fields';
import { draftOf, kovarna } from '@/tests/components/panel/fake-panel';
import { renderEditor } from './draft-host';

const clock = { region: '', now: () => 42 };

describe('the time of a change of the stage is that of the extension’s clock', () => {
  it('where somebody picks a stage', async () => {
    const { user, current } = renderEditor(draftOf(kovarna()), (draft, onChange) => (
      <EditingContext value={clock}>
        <StageFields draft={draft} onChange={onChange} />
      </EditingContext>
    ));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'MQL');
    expect(current().stage).toMatchObject({ value: 'mql', since: 42 });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'Lost');
    expect(current().stage).toMatchObject({ value: 'lost', since: 42, reason: '' });
  });

  it('where the consequence of a no is taken', async () => {
    const { user, current } = renderEditor(draftOf(kovarna()), (draft, onChange) => (
      <EditingContext value={clock}>
        <ConsequenceOffer
          draft={draft}
          consequence={{ criterion: 'need', action: 'discard' }}
          onChange={onChange}
        />
      </EditingContext>
    ));
    await user.click(screen.getByRole('button', { name: 'Discard: no need' }));
    expect(current().stage).toEqual({ value: 'discarded', since: 42, reason: 'No need' });
    expect(screen.getByText('Discarded, with the reason')).toBeTruthy();
  });
});
