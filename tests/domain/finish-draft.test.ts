import { describe, expect, it } from 'vitest';
import { typedLeadDraftSchema } from '@/lib/domain/draft';
import { finishDraft, typedWebAddress } from '@/lib/domain/finish-draft';
import { leadDraftSchema } from '@/lib/domain/lead';
import { draftOf, kovarna, origin } from '@/tests/components/panel/fake-panel';

const typed = { origin: { ...origin('manual', ''), page: undefined } };

describe('finishDraft', () => {
  it('leaves what was read as it is', () => {
    const draft = draftOf(kovarna());
    expect(finishDraft(draft)).toEqual({ draft, problems: [] });
  });

  it('drops what was left empty; the result fits the lead base', () => {
    const draft = draftOf(kovarna());
    draft.phones.push({ shown: ' ', kind: 'unknown', ...typed });
    draft.emails.push({ value: '', ...typed });
    draft.websites.push({ value: '', ...typed });
    draft.addresses.push({ text: '', ...typed });
    draft.registrationNumbers.push({
      scheme: 'CZ-ICO',
      value: '',
      shown: '',
      valid: false,
      ...typed,
    });
    draft.socialProfiles.push({ network: 'web', value: '', ...typed });
    draft.jobTitle = { value: '', ...typed };
    draft.people.push({
      id: 'typed-3',
      name: '',
      phones: [],
      emails: [],
      socialProfiles: [],
      decides: false,
      ...typed,
    });
    expect(typedLeadDraftSchema.safeParse(draft).success).toBe(true);
    expect(leadDraftSchema.safeParse(draft).success).toBe(false);
    const finished = finishDraft(draft);
    expect(finished.problems).toEqual([]);
    expect(finished.draft).toEqual(draftOf(kovarna()));
    expect(leadDraftSchema.safeParse(finished.draft).success).toBe(true);
  });

  it('gives addresses their full form', () => {
    const draft = draftOf(kovarna());
    draft.emails = [{ value: ' Jana@Example.COM ', ...typed }];
    draft.websites = [{ value: 'www.example.com', ...typed }];
    const finished = finishDraft(draft).draft;
    expect(finished.emails[0]?.value).toBe('jana@example.com');
    expect(finished.websites[0]?.value).toMatch(/^https:\/\/www\.example\.com\/?$/);
  });

  it('names what cannot be saved and keeps it', () => {
    const draft = draftOf(kovarna());
    draft.name = { value: ' ', ...typed };
    draft.emails = [{ value: 'jana@', ...typed }];
    draft.websites = [{ value: 'javascript:alert(1)', ...typed }];
    const { draft: finished, problems } = finishDraft(draft);
    expect(problems.map(({ code, field }) => `${field}: ${code}`)).toEqual([
      'name: name-missing',
      'emails: not-an-email',
      'websites: not-a-web-address',
    ]);
    expect(finished.emails[0]?.value).toBe('jana@');
  });

  it('takes a single word for no web address', () => {
    expect(typedWebAddress('kovarna')).toBeUndefined();
    expect(typedWebAddress('ftp://example.com')).toBeUndefined();
    expect(typedWebAddress('example.com/kontakt')).toBe('https://example.com/kontakt');
  });

  it.each([
    'https://www.kovarna.example',
    'http://kovarna-horak.example/',
    'https://a.b.kovarna.co.uk',
    'https://4you.example',
    'https://KOVARNA.example',
    'https://-kovarna-.example',
    'https://xn--kovrna-tta.example',
    'https://10.0.0.1',
    'https://kovarna.example:8080',
    'https://kovarna.example//',
  ])('writes %s as a browser would', (address) => {
    expect(typedWebAddress(address)).toBe(new URL(address).href);
  });
});
