import type { PageContext } from '../page-context';
import { foldWords } from '../visible/fold';
import {
  experienceHeadings,
  otherHeadings,
  titleSuffix,
  wallWords,
} from '../vocabulary/linkedin-words';

/** The document's title without the count of messages and the site's name, at its separators. */
export function titleParts({ title }: PageContext): string[] {
  return title
    .replace(/^\(\d{1,4}\+?\)\s*/, '')
    .replace(titleSuffix, '')
    .split(/\s[|–—-]\s/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The person in the title: first, or behind the section's name ("Activity | Jana Brázdová"). */
export function personInTitle(page: PageContext): string | undefined {
  return titleParts(page).find((part) => {
    const folded = foldWords(part);
    return !experienceHeadings.test(folded) && !otherHeadings.test(folded);
  });
}

/** Whether the title ends in the site's name, and so begins with what the page is about. */
export function isTitled({ title }: PageContext): boolean {
  return titleSuffix.test(title);
}

/** Whether a title or heading is that of a log-in form, a challenge or an error. */
export function saysWall(text: string): boolean {
  const folded = foldWords(text.replace(/^\(\d{1,4}\+?\)\s*/, ''));
  return wallWords.test(folded.replace(/^linkedin\s|\slinkedin$/g, ''));
}
