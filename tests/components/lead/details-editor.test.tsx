// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DetailsEditor } from '@/components/lead/details-editor';
import { isSafeLink } from '@/components/lead/safe-link';
import type { LeadDraft } from '@/lib/domain/lead';
import type { ValueSource } from '@/lib/domain/origin';
import { namedInText } from '@/lib/domain/own-addresses';
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

  it('keeps towns that a text only names behind a press', async () => {
    const draft = draftOf(kovarna());
    const [address] = draft.addresses;
    if (!address) throw new Error('No address');
    const named = (locality: string) => ({
      ...address,
      text: locality,
      locality,
      origin: { ...address.origin, where: namedInText },
    });
    draft.addresses = [address, named('Sampleton'), named('Testford')];
    const { user } = renderDetails(draft);
    expect(screen.queryByDisplayValue('Sampleton')).toBeNull();
    await user.click(screen.getByRole('button', { name: '2 towns named in the text: Address' }));
    expect(screen.getByDisplayValue('Sampleton')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show fewer: Address' }));
    expect(screen.queryByDisplayValue('Testford')).toBeNull();
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

  describe('where sources disagree', () => {
    const read = (value: string, source: ValueSource, where: string) => ({
      value,
      origin: { source, where, at: 1 },
    });
    const disagreeing = () => {
      const draft = draftOf(kovarna());
      const others = [read('LZK Invest s.r.o.', 'visible-text', 'address')];
      const otherJobTitles = [read('ředitelka', 'json-ld', 'employee jobTitle')];
      return {
        ...draft,
        name: { ...draft.name, others },
        people: draft.people.map((person, at) =>
          at === 0 ? { ...person, otherJobTitles } : person,
        ),
      };
    };

    it('says so at the value, tells who says what, and takes it by key', async () => {
      const { user, current } = renderDetails(disagreeing());
      screen.getByRole('button', { name: '1 more reading: Company' }).focus();
      await user.keyboard('{Enter}');
      const others = within(await screen.findByRole('dialog', { name: 'Other readings: Company' }));
      const reading = others.getByRole('button', { name: /LZK Invest/ });
      expect(reading.textContent).toContain('text on the page · address block');
      reading.focus();
      await user.keyboard('{Enter}');
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(current().name).toMatchObject({
        value: 'LZK Invest s.r.o.',
        origin: { where: 'address' },
        others: [{ value: 'Kovárna Brázda s.r.o.', origin: { source: 'json-ld' } }],
      });
    });

    it('keeps the other readings of a name that is corrected', async () => {
      const { user, current } = renderDetails(disagreeing());
      await user.type(screen.getByRole('textbox', { name: 'Company' }), '!');
      expect(current().name.origin.source).toBe('manual');
      expect(current().name.others).toHaveLength(1);
    });

    it('does so for a person’s job title', async () => {
      const { user, current } = renderDetails(disagreeing());
      await user.click(screen.getByRole('button', { name: /^Jana Brázdová/ }));
      await user.click(screen.getByRole('button', { name: '1 more reading: Job title' }));
      await user.click(await screen.findByRole('button', { name: /^ředitelka/ }));
      expect(current().people[0]).toMatchObject({
        jobTitle: 'ředitelka',
        jobTitleOrigin: { source: 'json-ld' },
        otherJobTitles: [{ value: 'jednatelka' }],
      });
    });

    it('says nothing where they agree', () => {
      renderDetails();
      expect(screen.queryByRole('button', { name: /more reading/ })).toBeNull();
    });
  });

  describe('many values of a kind', () => {
    const many = () => {
      const draft = draftOf(kovarna());
      const phones = Array.from({ length: 12 }, (_, at) => ({
        shown: `+420 601 000 0${at + 30}`,
        kind: 'mobile' as const,
        origin: draft.name.origin,
      }));
      return { ...draft, phones };
    };
    const shown = () => screen.getAllByRole('textbox', { name: /^Phone \d+$/ }).length;

    it('are folded, and unfolded by key', async () => {
      const { user } = renderDetails(many());
      expect(shown()).toBe(5);
      screen.getByRole('button', { name: 'Show 7 more: Phone' }).focus();
      await user.keyboard('{Enter}');
      expect(shown()).toBe(12);
      expect(document.activeElement?.textContent).toBe('Show fewer');
      await user.keyboard('{Enter}');
      expect(shown()).toBe(5);
    });

    it('leave one that is added in sight while it is typed', async () => {
      const { user, current } = renderDetails(many());
      await user.click(screen.getByLabelText('Add: Phone'));
      await user.keyboard('601000099');
      expect(current().phones[12]?.shown).toBe('601000099');
      expect(shown()).toBe(6);
    });
  });
});
