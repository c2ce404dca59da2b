import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMailLink, mailLink } from '@/lib/domain/letters/mail-link';

/** As a mail program reads it. */
function read(href: string) {
  const { protocol, pathname, searchParams, hash } = new URL(href.replaceAll('+', '%2B'));
  return { protocol, hash, to: decodeURIComponent(pathname), headers: [...searchParams] };
}

describe('a link to the mail program', () => {
  it('carries recipient, subject and body, line by line', () => {
    const { href, withBody } = mailLink({
      to: 'jana+new@brazda.test',
      subject: 'Nová hala & 14 %',
      body: 'Dobrý den,\n\nušetříte',
    });
    expect(withBody).toBe(true);
    expect(read(href)).toEqual({
      protocol: 'mailto:',
      hash: '',
      to: 'jana+new@brazda.test',
      headers: [
        ['subject', 'Nová hala & 14 %'],
        ['body', 'Dobrý den,\r\n\r\nušetříte'],
      ],
    });
  });

  it.each([
    'a@b.test,c@d.test',
    'a@b.test?bcc=c@d.test',
    'a@b.test&cc=c@d.test',
    'Jana <a@b.test>',
    'a@b.test\nBcc: c@d.test',
    'a%0d@b.test',
    'nobody',
  ])('leaves the recipient open for %j', (to) => {
    expect(read(mailLink({ to, subject: 's', body: 'b' }).href).to).toBe('');
  });

  it('leaves a body out that is too long to be handed over', () => {
    const long = { to: 'a@b.test', subject: 'short', body: 'ě'.repeat(320) };
    expect(mailLink(long).withBody).toBe(true);
    const { href, withBody } = mailLink({ ...long, body: 'ě'.repeat(340) });
    expect(withBody).toBe(false);
    expect(read(href).headers).toEqual([['subject', 'short']]);
  });

  it('adds no header and no recipient whatever the letter says', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 80 });
    const nasty = fc.oneof(
      anything,
      fc.constantFrom('x&bcc=a@b.test', 'x\r\nBcc: a@b.test', '#x', '?subject=y', '\ud800', '%0A'),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (to, subject, body) => {
        const { href, withBody } = mailLink({ to, subject, body });
        const { headers, protocol, hash, to: recipient } = read(href);
        expect(protocol + hash).toBe('mailto:');
        expect(headers.map(([name]) => name)).toEqual(withBody ? ['subject', 'body'] : ['subject']);
        expect(headers[0]?.[1]).not.toMatch(/[\r\n]/);
        expect(recipient.split('@').length).toBeLessThanOrEqual(2);
        expect(recipient).not.toMatch(/[,;?&\s]/);
        if (withBody) expect(href.length).toBeLessThanOrEqual(longestMailLink);
      }),
      { numRuns: 500 },
    );
  });
});
