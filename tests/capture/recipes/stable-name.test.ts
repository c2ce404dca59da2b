import { expect, it } from 'vitest';
import { isStableName } from '@/lib/capture/recipes/stable-name';

it.each(['company', 'company-name', 'search_result', 'kontakt', 'vcard', 'tel', 'listItem', 'web'])(
  '%s was chosen by a person',
  (name) => expect(isStableName(name)).toBe(true),
);

it.each([
  'css-1x2y3z',
  'sc-bdVaJa',
  'jsx-123',
  'item-4711',
  'a1b2c3',
  'xkqjzvwt',
  'Button__root___2hgZq',
  'active',
  'first',
  'odd',
  'lazyloaded',
  '_3xVbq',
  'x',
])('%s will not be there tomorrow', (name) => expect(isStableName(name)).toBe(false));
