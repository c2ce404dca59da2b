// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FollowUpEditor } from '@/components/lead/follow-up-editor';
import type { LeadDraft } from '@/lib/domain/lead';
import { draftOf, kovarna } from '@/tests/components/panel/fake-panel';
import { renderEditor } from './draft-host';

function renderFollowUp(draft: LeadDraft = draftOf(kovarna())) {
  return renderEditor(draft, (current, onChange) => (
    <FollowUpEditor
      draft={current}
      onChange={onChange}
      knownTags={['veletrh']}
      knownPeople={['Petra Malá']}
    />
  ));
}

function withNeed(answer: 'yes' | 'no'): LeadDraft {
  const draft = draftOf(kovarna());
  draft.qualification.criteria.need.answer = answer;
  return draft;
}

describe('FollowUpEditor', () => {
  it('asks for a reason and a day only where somebody is set aside', async () => {
    const { user, current } = renderFollowUp();
    expect(screen.queryByLabelText('Reason')).toBeNull();
    await user.selectOptions(screen.getByLabelText('Stage'), 'parked');
    await user.type(screen.getByLabelText('Reason'), 'koupili jinde');
    expect(current().stage).toMatchObject({ value: 'parked', reason: 'koupili jinde' });
    await user.selectOptions(screen.getByLabelText('Stage'), 'discarded');
    expect(current().stage.reason).toBe('koupili jinde');
    await user.selectOptions(screen.getByLabelText('Stage'), 'lead');
    expect(current().stage).toMatchObject({ value: 'lead', reason: '' });
  });

  it('offers the stage the answers speak for, with the reason, and sets it on a press only', async () => {
    const { user, current } = renderFollowUp(withNeed('no'));
    expect(current().stage.value).toBe('suspect');
    expect(screen.getByText(/because there is no need/)).toBeTruthy();
    await user.click(screen.getByText('Set Discarded'));
    expect(current().stage.value).toBe('discarded');
    expect(screen.queryByText('Set Discarded')).toBeNull();
  });

  it('does not offer a step back', () => {
    const draft = withNeed('yes');
    draft.stage = { ...draft.stage, value: 'customer' };
    renderFollowUp(draft);
    expect(screen.queryByText(/The answers speak for/)).toBeNull();
  });

  it('shows the recognised source and lets it be changed', async () => {
    const { user, current } = renderFollowUp();
    expect(screen.getByText(/Recognised from .*example-directory\.test/)).toBeTruthy();
    await user.selectOptions(screen.getByLabelText('Source'), 'word-of-mouth');
    expect(current().sourceChannel).toBe('word-of-mouth');
  });

  it('adds tags', async () => {
    const { user, current } = renderFollowUp();
    await user.type(screen.getByLabelText('Tags'), 'kovárny,veletrh{Enter}');
    expect(current().tags).toEqual(['kovárny', 'veletrh']);
  });
});
