import { social } from '@crawlee/utils';
import autoExtractor from 'web-auto-extractor';

/**
 * What one would script otherwise: all contact values of a page's HTML and its structured data, by
 * the two libraries for that. Milliseconds, their parsing of the HTML included.
 */
export function timeLibraries(html: string): number {
  const started = performance.now();
  // Either may fail on a page; the time it took counts all the same.
  for (const read of [social.parseHandlesFromHtml, (text: string) => autoExtractor().parse(text)]) {
    try {
      read(html);
    } catch {}
  }
  return performance.now() - started;
}
