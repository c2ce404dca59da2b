import { deciderTitles, headTitles, notDeciding } from './decider-titles';
import { foldText } from './normalize/clean-text';

/** Whether whoever has this job title heads the company or decides for it. */
export function decidesBy(jobTitle: string | undefined): boolean {
  if (!jobTitle) return false;
  const title = ` ${foldText(jobTitle)}`;
  if (headTitles.has(title.trim())) return true;
  if (notDeciding.some((word) => title.includes(` ${word}`))) return false;
  return deciderTitles.some((word) => title.includes(` ${word}`));
}
