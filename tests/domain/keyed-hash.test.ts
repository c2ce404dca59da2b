import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyedHash } from '@/lib/domain/keyed-hash';

it('is HMAC with SHA-256, whatever the secret and the text', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 150 }),
      fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed()),
      (secret, text) => {
        expect(keyedHash(secret)(text)).toBe(
          createHmac('sha256', secret).update(text, 'utf8').digest('hex'),
        );
      },
    ),
  );
});
