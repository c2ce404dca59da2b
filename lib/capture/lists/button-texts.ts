import { buttonTexts, callTexts, detailTexts, webTexts } from '../vocabulary/list-words';

const maxLength = 40;

/** A test for folded words: the text whole, or its beginning where the vocabulary leaves it open. */
function textsTest(texts: readonly string[]): (folded: string) => boolean {
  const whole = new Set(texts);
  // By their first letter: each line of a page is looked up.
  const beginnings = new Map<string, string[]>();
  for (const text of texts)
    if (text.endsWith('*')) {
      const others = beginnings.get(text.charAt(0)) ?? [];
      beginnings.set(text.charAt(0), [...others, text.slice(0, -1)]);
    }
  return (folded) =>
    folded.length <= maxLength &&
    (whole.has(folded) ||
      beginnings.get(folded.charAt(0))?.some((text) => folded.startsWith(text)) === true);
}

/** "Show phone", "Anrufen": offers a telephone number. */
export const isCallText = textsTest(callTexts);

/** "Website", "Zur Homepage": leads to an entry's own site. */
export const isWebText = textsTest(webTexts);

/** "Detail", "View profile": leads to an entry's own page. */
export const isDetailText = textsTest(detailTexts);

/** Whether folded words are a button's, not what something is called. */
export const isActionText = textsTest([...callTexts, ...webTexts, ...detailTexts, ...buttonTexts]);
