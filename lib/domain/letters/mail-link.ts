import { letterLine, letterLines } from './letter-text';

/**
 * The longest address that is handed to a mail program for certain: Windows takes 2,048 characters,
 * and a letter of an accented language needs six of them for each accented one.
 */
export const longestMailLink = 2000;

interface Letter {
  /** One e-mail address, or '' to leave the recipient open. */
  to: string;
  subject: string;
  body: string;
}

export interface MailLink {
  /** "mailto:…" with recipient, subject and body; without the body where it would be too long. */
  href: string;
  /** Whether the body is in it; otherwise it has to be copied. */
  withBody: boolean;
}

/** One plain address and nothing that a mail program could take for a second recipient. */
const plainAddress = /^[^\s@,;:<>"()[\]\\?&=%]{1,64}@[^\s@,;:<>"()[\]\\?&=%]{1,189}$/u;

/**
 * The address that opens a letter in the mail program. Nothing in the letter can add a header or a
 * recipient: all is encoded, the subject is one line, and what is no single address is left out.
 */
export function mailLink({ to, subject, body }: Letter): MailLink {
  const recipient = plainAddress.test(to.trim())
    ? to.trim().split('@').map(encodeURIComponent).join('@')
    : '';
  // RFC 6068: line breaks of the body are CRLF.
  const lines = encodeURIComponent(letterLines(body).replace(/\n/g, '\r\n'));
  const start = `mailto:${recipient}?subject=${encodeURIComponent(letterLine(subject).trim())}`;
  const whole = `${start}&body=${lines}`;
  if (whole.length <= longestMailLink) return { href: whole, withBody: true };
  return { href: start, withBody: false };
}
