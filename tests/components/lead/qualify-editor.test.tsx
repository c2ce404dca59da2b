// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { QualifyEditor } from '@/components/lead/qualify-editor';
import { VerdictBox } from '@/components/lead/verdict-box';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import type { Evidence } from '@/lib/domain/qualification';
import { draftOf, kovarna, now, page } from '@/tests/components/panel/fake-panel';
import { renderEditor } from './draft-host';

const set = defaultQuestionSet;
const questions = { active: set, former: [] };
const evidence: Evidence = { quote: 'Hledáme dodavatele.', page: page.url, at: now };

function renderQualify(onPinEvidence?: () => Promise<Evidence | undefined>) {
  return renderEditor(draftOf(kovarna()), (draft, onChange) => (
    <>
      <QualifyEditor
        draft={draft}
        questions={questions}
        onChange={onChange}
        onPinEvidence={onPinEvidence}
      />
      <VerdictBox draft={draft} set={set} onChange={onChange} />
    </>
  ));
}

const criterion = (name: string) =>
  within(screen.getByRole('group', { name: new RegExp(`^${name}:`) }));

describe('QualifyEditor', () => {
  it('starts with nothing known and the first question to ask', () => {
    renderQualify();
    expect(
      criterion('Need').getByRole<HTMLInputElement>('radio', { name: 'unknown' }).checked,
    ).toBe(true);
    expect(screen.getByText('Potential not known yet')).toBeTruthy();
    expect(screen.getByText(/What would they use it for/)).toBeTruthy();
  });

  it('takes answers and says the verdict with its reasons', async () => {
    const { user, current } = renderQualify();
    await user.click(criterion('Authority').getByRole('radio', { name: 'partly' }));
    expect(screen.getByText('influences, does not decide')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'over 10' }));
    await user.click(screen.getByRole('radio', { name: 'within 2 months' }));
    expect(screen.getByText('High potential')).toBeTruthy();
    expect(screen.getByText('Warm')).toBeTruthy();
    expect(screen.getByText('provisional')).toBeTruthy();
    expect(screen.getByText(/Structure 2: bring in an expert/)).toBeTruthy();
    expect(screen.getByText(/because “over 10”, authority: partly, and decision/)).toBeTruthy();
    expect(current().qualification).toMatchObject({
      criteria: { authority: { answer: 'partly' } },
      markers: { setId: set.id, setVersion: set.version, answers: { users: 'over-10' } },
      timeToDecision: 'within-two-months',
    });
  });

  it('tells what follows from no', async () => {
    const { user } = renderQualify();
    await user.click(criterion('Need').getByRole('radio', { name: 'no' }));
    expect(screen.getByText('No need: discard, with a reason')).toBeTruthy();
  });

  it('offers what follows from no as one click', async () => {
    const { user, current } = renderQualify();
    for (const name of ['Need', 'Desire', 'Funds', 'Authority'])
      await user.click(criterion(name).getByRole('radio', { name: 'no' }));
    expect(current().stage.value).toBe('suspect');
    await user.click(screen.getByRole('button', { name: 'Nurture: tag “nurture”' }));
    await user.click(screen.getByRole('button', { name: 'Add: find the decision maker' }));
    expect(current().tags).toEqual(['nurture', 'find the decision maker']);
    await user.type(screen.getByLabelText('Come back on'), '2027-01-15');
    expect(current().stage.comeBackOn).toBe('2027-01-15');
    await user.click(screen.getByRole('button', { name: 'Discard: no need' }));
    expect(current().stage).toMatchObject({ value: 'discarded', reason: 'No need' });
  });

  it('takes an answer back with “don’t know”', async () => {
    const { user, current } = renderQualify();
    await user.click(screen.getByRole('radio', { name: 'over 10' }));
    const question = screen.getByRole('group', { name: /How many people/ });
    await user.click(within(question).getByRole('radio', { name: 'don’t know' }));
    expect(current().qualification.markers.answers).toEqual({});
    expect(screen.getByText('Potential not known yet')).toBeTruthy();
  });

  it('pins what is selected on the page, once, and lets it go again', async () => {
    const onPin = vi.fn(async () => evidence as Evidence | undefined);
    const { user, current } = renderQualify(onPin);
    const pin = screen.getByRole('button', { name: /as evidence for Need/ });
    await user.click(pin);
    expect(await screen.findByText(/www\.example-directory\.test/)).toBeTruthy();
    await user.click(pin);
    // What the page answered the second time has been taken or left by then.
    await act(async () => void (await onPin.mock.results[1]?.value));
    expect(current().qualification.criteria.need.evidence).toEqual([evidence]);
    await user.click(screen.getByRole('button', { name: 'Remove this quotation' }));
    expect(current().qualification.criteria.need.evidence).toEqual([]);
    onPin.mockResolvedValue(undefined);
    await user.click(pin);
    expect(await screen.findByText(/Nothing is selected on the page/)).toBeTruthy();
  });

  it('keeps a note for each criterion', async () => {
    const { user, current } = renderQualify();
    await user.click(screen.getByRole('button', { name: 'Note on Funds' }));
    await user.type(screen.getByRole('textbox', { name: 'Note on Funds' }), 'rozpočet v lednu');
    expect(current().qualification.criteria.funds.note).toBe('rozpočet v lednu');
  });
});
