import type { Page } from 'puppeteer-core';
import type { DemoPageName } from './demo-pages';
import { field, press, typeInto, untilText } from './panel';
import { type WrittenQuestion, writeQuestions } from './worked-questions';
import { turnTo } from './worked-screens';

/** Sorted by points: a standard answer is one, a high one two; standard from 2 of 6, high from 5. */
export const questions: readonly WrittenQuestion[] = [
  {
    text: 'How many people look after the building services?',
    answers: [
      { words: '', range: ['', '1'] },
      { words: '', range: ['2', '5'] },
      { words: '', range: ['6', ''] },
    ],
  },
  {
    text: 'Who is called when a machine stops?',
    answers: [{ words: 'nobody' }, { words: 'own people' }, { words: 'an outside firm' }],
  },
  {
    text: 'Where do they work?',
    answers: [
      { words: 'a rented room', knockOut: true },
      { words: 'one hall' },
      { words: 'several halls' },
    ],
  },
];

export interface Prospect {
  page: DemoPageName;
  name: string;
  answers: readonly string[];
}
// Points of the three answers, and what they come to:
export const brazda: Prospect = {
  page: 'directory detail page',
  name: 'Kovárna Brázda s.r.o.',
  answers: ['12', 'an outside firm', 'one hall'], // 2 + 2 + 1 = 5: high, by a hair
};
export const horak: Prospect = {
  page: 'directory page with structured data',
  name: 'Zámečnictví Horák & syn, spol. s r.o.',
  answers: ['3', 'own people', 'one hall'], // 1 + 1 + 1 = 3: standard
};
export const dunamenti: Prospect = {
  page: 'seller page',
  name: 'Dunamenti Szerszámgép Kft.',
  answers: ['8', 'an outside firm', 'a rented room'], // 2 + 2, but knocked out: low
};
export const northmill: Prospect = {
  page: 'own contact page',
  name: 'Northmill Press Tools Ltd',
  answers: ['6', 'own people', 'one hall'], // 2 + 1 + 1 = 4: standard
};
export const imhoff: Prospect = {
  page: 'german imprint',
  name: 'Schraubtechnik Imhoff GmbH',
  answers: ['6', 'an outside firm', 'several halls'], // 2 + 2 + 2 = 6: high
};
export const puidu: Prospect = {
  page: 'register page',
  name: 'Kõrvemaa Puidutööstus OÜ',
  answers: ['1', 'an outside firm', ''], // 0 + 2 of two questions counts as 3 of three: standard
};

export const strategy1 = 'Strategy 1: standard';
export const strategy2 = 'Strategy 2: high, with an expert';
/** The company’s method: its questions (run in trial), strategies, expert and rules. */
export async function writeMethod(dashboard: Page): Promise<void> {
  await writeQuestions(dashboard, questions, { standardFrom: '2', highFrom: '5' });
  await press(dashboard, 'Run in trial');
  await untilText(dashboard, 'Version 2 is on trial');

  await turnTo(dashboard, '/playbook/strategies', strategy1);
  await press(dashboard, `Change: ${strategy1}`);
  await typeInto(dashboard, 'Stop after so many failed touches in a row', '2');
  await typeInto(dashboard, 'Begin again after so many days', '6');
  await press(dashboard, 'Save');
  await untilText(dashboard, 'stops after 2 failures in a row');

  await turnTo(dashboard, '/playbook/experts', 'Experts and their hours');
  await press(dashboard, 'Add an expert');
  await typeInto(dashboard, 'Name', 'Ivo Vzor');
  await press(dashboard, 'Save');
  await untilText(dashboard, '2 of 2 h');

  await turnTo(dashboard, '/playbook/lists', 'Rules for the stage');
  for (const rule of [
    'A suspect becomes a lead when somebody was reached, or shows some interest.',
    'A lead becomes MQL when a touch ends with interest, or there are need and desire.',
    'It becomes a customer when a sale is recorded.',
  ]) {
    const box = await field(dashboard, rule);
    await box.click();
    await dashboard.waitForFunction(({ checked }) => checked, {}, box);
  }
}
