import { buttonTexts, callTexts, detailTexts, webTexts } from '../vocabulary/list-words';

const maxLength = 40;

/** A test for folded words: the text whole, or its beginning where the vocabulary leaves it open. */
function textsTest(texts: readonly string[]): (folded: string) => boolean {
  const whole = new Set(texts);
  const beginnings = texts.flatMap((text) => (text.endsWith('*') ? [text.slice(0, -1)] : []));
  return (folded) =>
    folded.length <= maxLength &&
    (whole.has(folded) || beginnings.some((text) => folded.startsWith(text)));
}

/** "Show phone", "Anrufen": offers a telephone number. */
export const isCallText = textsTest(callTexts);

/** "Website", "Zur Homepage": leads to an entry's own site. */
export const isWebText = textsTest(webTexts);

/** "Detail", "View profile": leads to an entry's own page. */
export const isDetailText = textsTest(detailTexts);

const isOther = textsTest(buttonTexts);

/** Whether folded words are a button's, not what something is called. */
export const isActionText = (folded: string) =>
  isOther(folded) || isCallText(folded) || isWebText(folded) || isDetailText(folded);
