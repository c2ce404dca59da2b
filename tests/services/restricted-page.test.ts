import { describe, expect, it } from 'vitest';
import { findRestriction } from '@/lib/services/restricted-page';

describe('findRestriction', () => {
  it.each([
    ['chrome://extensions/', 'browser-page'],
    ['edge://settings', 'browser-page'],
    ['about:blank', 'browser-page'],
    ['view-source:http://firma.test/', 'browser-page'],
    ['devtools://devtools/bundled/inspector.html', 'browser-page'],
    ['data:text/html,x', 'browser-page'],
    ['not an address', 'browser-page'],
    ['', 'browser-page'],
    ['chrome-extension://abcdefgh/leads.html', 'extension-page'],
    ['moz-extension://3a0b/leads.html', 'extension-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://chrome.google.com/webstore/category/extensions', 'store-page'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store-page'],
    ['https://microsoftedge.microsoft.com/addons/detail/x', 'store-page'],
    ['file:///home/petra/firma.html', 'local-file'],
    ['file:///home/petra/cenik.pdf', 'local-file'],
    ['http://firma.test/cenik.PDF?v=2#page=3', 'pdf'],
  ])('%s is a %s', (address, restriction) => {
    expect(findRestriction(address)).toBe(restriction);
  });

  it.each([
    'http://firma.test/',
    'https://chrome.google.com/other',
    'https://addons.mozilla.org.firma.test/',
    'https://firma.test/pdf',
    'https://firma.test/?file=cenik.pdf',
    'https://firma.test/about:blank',
  ])('%s may be read', (address) => {
    expect(findRestriction(address)).toBeUndefined();
  });
});
