import type { Page } from 'puppeteer-core';
import { choose, pickTab } from '../../tests/support/panel';

/** What the tour answers for a prospect: question (its beginning) and answer, as on the screen. */
export type Answers = readonly (readonly [question: string, answer: string])[];

const users = 'How many people';
const today = 'Who takes care';
const rhythm = 'How often';
const time = 'Time to decision';

export const dreamClient: Answers = [
  ['Need', 'yes'],
  ['Desire', 'yes'],
  ['Funds', 'yes'],
  ['Authority', 'partly'],
  [users, 'over 10'],
  [today, 'a regular supplier'],
  [rhythm, 'every year'],
  [time, 'within 2 months'],
];

export const usualClient: Answers = [
  ['Need', 'yes'],
  ['Desire', 'partly'],
  ['Funds', '?'],
  ['Authority', 'yes'],
  [users, '3–10'],
  [today, 'they themselves'],
  [rhythm, 'every year'],
  [time, 'no date'],
];

export const smallClient: Answers = [
  ['Need', 'partly'],
  ['Desire', 'no'],
  ['Funds', 'no'],
  ['Authority', '?'],
  [users, '0–2'],
  [today, 'nobody'],
  [time, 'unknown'],
];

export async function answer(panel: Page, answers: Answers): Promise<void> {
  await pickTab(panel, 'Qualify');
  for (const [question, chosen] of answers) await choose(panel, question, chosen);
}
