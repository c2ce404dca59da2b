import type { ElementHandle, Page } from 'puppeteer-core';
import { choose, field, press, typeInto, untilText } from './panel';

/** An answer as it is typed; for a number from and to, '' for an open end. */
interface WrittenAnswer {
  words: string;
  range?: readonly [from: string, to: string];
  knockOut?: true;
}
export interface WrittenQuestion {
  text: string;
  /** That of a low, a standard and a high client. */
  answers: readonly [WrittenAnswer, WrittenAnswer, WrittenAnswer];
}

const isNumber = ({ answers }: WrittenQuestion) => answers.some(({ range }) => range);

async function typeOver(input: ElementHandle<Element> | undefined, text: string): Promise<void> {
  if (!input) throw new Error(`No field for “${text}”`);
  if (text === '') return;
  await input.click({ count: 3 });
  await input.type(text);
}

async function writeQuestion(playbook: Page, number: number, question: WrittenQuestion) {
  await press(playbook, 'Add a question');
  const card = await playbook.waitForSelector(`section[aria-label="Question ${number}"]`);
  if (!card) throw new Error(`No question ${number}`);
  if (isNumber(question)) {
    await (await card.waitForSelector('::-p-aria([name="a number"][role="radio"])'))?.click();
    await card.waitForSelector('[placeholder="from"]');
  }
  const inputs = await card.$$('input[type="text"]');
  const texts = question.answers.flatMap(({ words, range }) => [...(range ?? []), words]);
  for (const [at, text] of [question.text, ...texts].entries()) await typeOver(inputs[at], text);
  const boxes = await card.$$('input[type="checkbox"]');
  for (const [at, { knockOut }] of question.answers.entries())
    if (knockOut) await boxes[at]?.click();
}

/** Writes questions in place of the shipped ones, sorted by points. */
export async function writeQuestions(
  playbook: Page,
  questions: readonly WrittenQuestion[],
  points: { standardFrom: string; highFrom: string },
): Promise<void> {
  await untilText(playbook, 'asked now');
  for (const number of [3, 2, 1]) await press(playbook, `Remove question ${number}`);
  await untilText(playbook, 'At least two questions are needed.');
  for (const [at, question] of questions.entries()) await writeQuestion(playbook, at + 1, question);
  await (await field(playbook, 'How the answers combine')).select('points');
  await typeInto(playbook, 'Standard from (points)', points.standardFrom);
  await typeInto(playbook, 'High from (points)', points.highFrom);
  await untilText(playbook, 'Ready to be tried');
}

/** Answers questions in the panel, in their order; '' leaves one open. */
export async function answerQuestions(
  popup: Page,
  questions: readonly WrittenQuestion[],
  answers: readonly string[],
): Promise<void> {
  for (const [at, question] of questions.entries()) {
    const answer = answers[at] ?? '';
    if (answer === '') continue;
    if (isNumber(question)) await typeInto(popup, question.text, answer);
    else await choose(popup, question.text, answer);
  }
}

/** Presses a button in the line that says a version is on trial. */
export async function pressOfTrial(playbook: Page, version: number, name: string): Promise<void> {
  const button = await playbook.waitForFunction(
    (wanted, label) =>
      [...document.querySelectorAll('[role="status"]')]
        .filter((line) => line.textContent?.includes(wanted))
        .flatMap((line) => [...line.querySelectorAll('button')])
        .find((each) => each.textContent === label) ?? false,
    { timeout: 10_000 },
    `Version ${version} is on trial`,
    name,
  );
  await (button as unknown as ElementHandle<Element>).click();
}
