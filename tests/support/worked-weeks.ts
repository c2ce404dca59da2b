import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './extension-browser';
import { pickTab, press, save, untilText } from './panel';
import { setClock } from './put-playbook';
import {
  dayLines,
  logHere,
  logOnDaySheet,
  startStrategy,
  type TouchKeys,
  untilBadge,
} from './worked-follow-up';
import {
  brazda,
  dunamenti,
  horak,
  imhoff,
  northmill,
  type Prospect,
  puidu,
  questions,
  strategy1,
  strategy2,
} from './worked-method';
import { answerQuestions } from './worked-questions';
import { inPopup, noteSale, openSheet, say, setStage, turnTo } from './worked-screens';

interface Desk {
  chrome: ExtensionBrowser;
  dashboard: Page;
}
const toLead = 'The rule “Lead when they were reached or show some interest” set the stage: Lead.';
const toMql =
  'The rule “MQL when a touch ends with interest, or need and desire are there” set the stage: MQL.';

const logBy =
  (dashboard: Page) =>
  ({ name }: Prospect, keys: TouchKeys, told: string): Promise<void> =>
    logOnDaySheet(dashboard, name, keys, told);

/** The day sheet on a day: the groups, and under each the companies in their order. */
async function daySheetOf(
  dashboard: Page,
  day: string,
  due: string,
  time?: string,
): Promise<string[]> {
  await setClock(dashboard, day, time);
  await turnTo(dashboard, '/today', 'Day sheet');
  await dashboard.waitForSelector('[role="grid"]');
  await untilBadge(dashboard, due);
  const all = [brazda, horak, dunamenti, northmill, imhoff, puidu];
  const lines = await dayLines(dashboard);
  return lines.map((line) => all.find(({ name }) => line.includes(name))?.name ?? line);
}

/** Answers the three questions under “Qualify”. */
export async function answer(popup: Page, { answers }: Prospect): Promise<void> {
  await pickTab(popup, 'Qualify');
  await answerQuestions(popup, questions, answers);
}

/** Everybody but the low one gets a strategy; the last but one comes by now. */
export async function startStrategies({ chrome, dashboard }: Desk): Promise<void> {
  await inPopup(chrome, imhoff.page, imhoff.name, async (popup) => {
    await say(popup, { stage: 'mql', source: 'word-of-mouth' });
    await answer(popup, imhoff);
    await untilText(popup, 'High potential');
    await save(popup);
    // Who is experienced begins by one press, without an expert.
    await press(popup, 'Start the strategy');
    await untilText(popup, `Strategy “${strategy2}” started.`);
    await pickTab(popup, 'Follow up');
    await untilText(popup, `“${strategy2}”: step 1 of`);
  });
  // What was answered on trial counts by now.
  await inPopup(chrome, brazda.page, brazda.name, async (popup) => {
    await pickTab(popup, 'Follow up');
    await startStrategy(popup, strategy2, 'Ivo Vzor');
    await untilText(popup, 'Expert: Ivo Vzor');
    await logHere(
      popup,
      brazda.name,
      ['l', '1'],
      'Letter logged (No answer). Next: Call, Wed, Feb 3.',
    );
  });
  await openSheet(dashboard, dunamenti.name);
  await pickTab(dashboard, 'Follow up');
  await untilText(dashboard, 'Low potential: don’t develop further, spend no effort.');
  for (const { name } of [horak, northmill]) {
    await openSheet(dashboard, name);
    await pickTab(dashboard, 'Follow up');
    await startStrategy(dashboard, strategy1);
  }
}

/** Monday, 1 February, to Sunday: one is reached, one stops, one is lost, one comes and is parked. */
export async function firstWeek({ chrome, dashboard }: Desk): Promise<void> {
  const log = logBy(dashboard);
  // High potential first.
  expect
    .soft(await daySheetOf(dashboard, '2027-02-01', '3'))
    .toEqual(['Today: 3', imhoff.name, northmill.name, horak.name, 'This week: 1', brazda.name]);
  await log(horak, ['c', '1'], 'Call logged (No answer). Next: Letter, tomorrow.');
  await log(northmill, ['c', '2'], 'Call logged (Reached). Next: Letter, tomorrow.');
  await log(imhoff, ['l', '1'], 'Letter logged (No answer). Next: Call, Wed, Feb 3.');

  await daySheetOf(dashboard, '2027-02-02', '2');
  // The second attempt in vain: it stops, and is taken up again six days later.
  await log(
    horak,
    ['l', '1'],
    'Letter logged (No answer). The strategy stopped. Next: Call, Mon, Feb 8.',
  );
  await log(northmill, ['l', '3'], `Letter logged (Interested). Next: Call, Sat, Feb 6. ${toMql}`);

  await daySheetOf(dashboard, '2027-02-03', '2');
  await log(brazda, ['c', '3'], `Call logged (Interested). Next: Meeting, Mon, Feb 8. ${toMql}`);
  await log(imhoff, ['c', '5'], 'Call logged (Refused). The strategy ended. No next step.');
  await setStage(dashboard, imhoff.name, 'lost', {
    reason: 'They stay with their supplier',
    comeBackOn: '2027-02-15',
  });
  await inPopup(chrome, puidu.page, puidu.name, async (popup) => {
    await answer(popup, puidu);
    await untilText(popup, 'Standard potential');
    await save(popup);
    await press(popup, 'Start the strategy');
    await untilText(popup, `Strategy “${strategy1}” started. First: Call, today.`);
    await pickTab(popup, 'Follow up');
    const told = `Call logged (Reached). Next: Letter, tomorrow. ${toLead}`;
    await logHere(popup, puidu.name, ['c', '2'], told);
  });

  await daySheetOf(dashboard, '2027-02-04', '1');
  await log(puidu, ['l', '5'], 'Letter logged (Refused). The strategy ended. No next step.');
  await setStage(dashboard, puidu.name, 'parked', {
    reason: 'Bought elsewhere last month',
    comeBackOn: '2027-05-03',
  });
}

/** Sunday, 7 February, to Monday, 15: who stopped is taken up again, two are won. */
export async function secondWeek({ dashboard }: Desk): Promise<void> {
  const log = logBy(dashboard);
  // The strategy that stopped still rests.
  expect
    .soft(await daySheetOf(dashboard, '2027-02-07', '1'))
    .toEqual([
      'Overdue: 1',
      northmill.name,
      'Later: 4',
      brazda.name,
      horak.name,
      imhoff.name,
      puidu.name,
    ]);
  expect
    .soft(await daySheetOf(dashboard, '2027-02-08', '3'))
    .toEqual([
      'Overdue: 1',
      northmill.name,
      'Today: 2',
      brazda.name,
      horak.name,
      'Later: 2',
      imhoff.name,
      puidu.name,
    ]);
  await untilText(dashboard, `Meeting ${brazda.name} High Step 3 of 8`);
  await untilText(dashboard, `Call ${horak.name} Standard Step 1 of 6`);
  await log(northmill, ['c', '4'], 'Call logged (Agreed a next step). Next: Message, Sat, Feb 13.');
  await log(brazda, ['m', '4'], 'Meeting logged (Agreed a next step). Next: Letter, Wed, Feb 10.');
  await log(horak, ['c', '2'], `Call logged (Reached). Next: Letter, tomorrow. ${toLead}`);
  await setStage(dashboard, brazda.name, 'sql');

  await daySheetOf(dashboard, '2027-02-09', '1');
  await log(horak, ['l', '3'], `Letter logged (Interested). Next: Call, Sat, Feb 13. ${toMql}`);

  await daySheetOf(dashboard, '2027-02-10', '1', '21:00');
  await log(brazda, ['l', '4'], 'Letter logged (Agreed a next step). Next: Call, Wed, Feb 17.');
  await setStage(dashboard, brazda.name, 'customer');
  await untilText(dashboard, `${brazda.name} was won. For how much?`);
  await noteSale(dashboard, '20000', `Sale noted: ${brazda.name}, 20,000.`);
  await pickTab(dashboard, 'Sales');
  await press(dashboard, 'Note a sale');
  await noteSale(dashboard, '4000', '2 sales, 24,000 in all');

  // Who was won is followed up no further; who was lost is to be come back to today.
  expect
    .soft(await daySheetOf(dashboard, '2027-02-15', '3'))
    .toEqual([
      'Overdue: 2',
      northmill.name,
      horak.name,
      'Today: 1',
      imhoff.name,
      'Later: 1',
      puidu.name,
    ]);
  await log(horak, ['c', '1'], 'Call logged (No answer). Next: Message, Sat, Feb 20.');
  await log(northmill, ['s', '4'], 'Message logged (Agreed a next step). Next: Call, Mon, Feb 22.');
  await openSheet(dashboard, northmill.name);
  await pickTab(dashboard, 'Sales');
  await press(dashboard, 'Note a sale');
  await noteSale(
    dashboard,
    '6000',
    'The rule “Customer when something was sold” set the stage: Customer.',
  );
  expect
    .soft(await daySheetOf(dashboard, '2027-02-15', '1'))
    .toEqual(['Today: 1', imhoff.name, 'This week: 1', horak.name, 'Later: 1', puidu.name]);
}
