// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DetailsEditor } from '@/components/lead/details-editor';
import { isSafeLink } from '@/components/lead/safe-link';
import type { LeadDraft } from '@/lib/domain/lead';
import { draftOf, kovarna } from '@/tests/components/panel/fake-panel';
import { renderEditor } from './draft-host';

const renderDetails = (draft: LeadDraft = draftOf(kovarna())) =>
  renderEditor(draft, (current, onChange) => <DetailsEditor draft={current} onChange={onChange} />);

describe('DetailsEditor', () => {
  it('tells where a value was read', async () => {
    const { user } = renderDetails();
    await user.click(screen.getByLabelText('Where this was read: Company'));
    const note = within(await screen.findByRole('dialog'));
    expect(note.getByText('structured data (JSON-LD)')).toBeTruthy();
    expect(note.getByText('Organization.name')).toBeTruthy();
    expect(note.getByRole('link').getAttribute('rel')).toContain('noreferrer');
  });

  it('changes the kind of a phone', async () => {
    const { user, current } = renderDetails();
    await user.selectOptions(screen.getByLabelText('Kind of phone: +420 541 000 017'), 'fax');
    expect(current().phones[0]).toMatchObject({ kind: 'fax', e164: '+420541000017' });
  });

  it('checks a corrected registration number again', async () => {
    const { user, current } = renderDetails();
    const input = screen.getByRole('textbox', { name: 'Reg. no.' });
    await user.clear(input);
    await user.paste('12345678');
    expect(screen.getByLabelText('checksum does not hold')).toBeTruthy();
    expect(current().registrationNumbers[0]).toMatchObject({ value: '12345678', valid: false });
  });

  it('opens a person, marks who decides and takes somebody away', async () => {
    const { user, current } = renderDetails();
    await user.click(screen.getByRole('button', { name: /^Tomáš Růžek/ }));
    await user.click(screen.getByLabelText('This person decides the purchase'));
    expect(current().people[1]?.decides).toBe(true);
    await user.click(screen.getByText('Remove Tomáš Růžek'));
    expect(current().people.map(({ name }) => name)).toEqual(['Jana Brázdová']);
  });

  it('adds a person who is open for typing at once', async () => {
    const { user, current } = renderDetails();
    await user.click(screen.getByLabelText('Add: Person'));
    await user.keyboard('Eva Nová');
    expect(current().people[2]).toMatchObject({ id: 'typed-3', name: 'Eva Nová' });
  });

  it('turns into links only what is safe', () => {
    expect(isSafeLink('https://example.com')).toBe(true);
    expect(isSafeLink('mailto:a@b.example')).toBe(true);
    expect(isSafeLink('tel:+420541000017')).toBe(true);
    expect(isSafeLink('javascript:alert(1)')).toBe(false);
    expect(isSafeLink('data:text/html,x')).toBe(false);
    expect(isSafeLink('file:///etc/passwd')).toBe(false);
    expect(isSafeLink('kovarna')).toBe(false);
  });

  it('does not link a website that would run something', () => {
    const draft = draftOf(kovarna());
    draft.websites = [{ value: 'javascript:alert(1)//www.example.com', origin: draft.name.origin }];
    renderDetails(draft);
    expect(screen.queryByLabelText(/^Open javascript/)).toBeNull();
  });
});
