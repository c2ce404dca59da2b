import type { QuestionSet } from './qualification';

/**
 * The marker questions a fresh lead base starts with: asked from a distance, fit for most
 * business-to-business trades, meant to be replaced by the company's own.
 */
export const defaultQuestionSet: QuestionSet = {
  id: 'default',
  version: 1,
  name: { en: 'Starter questions', cs: 'Úvodní otázky' },
  questions: [
    {
      id: 'users',
      text: {
        en: 'How many people at the company would work with this?',
        cs: 'Kolik lidí by s tím ve firmě pracovalo?',
      },
      answers: [
        { id: 'up-to-2', text: { en: '0–2', cs: '0–2' }, group: 'low' },
        { id: '3-to-10', text: { en: '3–10', cs: '3–10' }, group: 'standard' },
        { id: 'over-10', text: { en: 'over 10', cs: 'více než 10' }, group: 'high' },
      ],
    },
    {
      id: 'today',
      text: {
        en: 'Who takes care of it today?',
        cs: 'Kdo se o to dnes stará?',
      },
      answers: [
        { id: 'nobody', text: { en: 'nobody', cs: 'nikdo' }, group: 'low' },
        { id: 'themselves', text: { en: 'they themselves', cs: 'sami' }, group: 'standard' },
        {
          id: 'supplier',
          text: { en: 'a regular supplier', cs: 'stálý dodavatel' },
          group: 'high',
        },
      ],
    },
    {
      id: 'rhythm',
      text: {
        en: 'How often do they buy something of the kind?',
        cs: 'Jak často něco takového nakupují?',
      },
      answers: [
        { id: 'once', text: { en: 'once in years', cs: 'jednou za pár let' }, group: 'low' },
        { id: 'yearly', text: { en: 'every year', cs: 'každý rok' }, group: 'standard' },
        { id: 'monthly', text: { en: 'every month', cs: 'každý měsíc' }, group: 'high' },
      ],
    },
  ],
};
