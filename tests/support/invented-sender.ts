import type { Sender } from '@/lib/domain/letters/sender';

/** A salesperson who does not exist. */
export const inventedSender: Sender = {
  name: 'Alice Novotná',
  phone: '+44 20 7946 0123',
  email: 'alice@northmill-demo.test',
  company: 'Northmill Tools',
  signature: 'Alice Novotná\nNorthmill Tools',
};

/** Somebody who set nothing yet. */
export const nobody: Sender = { name: '', phone: '', email: '', company: '', signature: '' };
