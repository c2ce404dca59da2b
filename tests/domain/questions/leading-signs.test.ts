import { describe, expect, test } from 'vitest';
import { defaultQuestionSet } from '@/lib/domain/default-question-set';
import { type LeadingSignCode, leadingSigns } from '@/lib/domain/questions/leading-signs';
import { buildings } from './invented-sets';

describe('asking for the purchase, or for a yes', () => {
  test.each<[string, LeadingSignCode, string]>([
    ['When will you buy?', 'when', 'When will you buy'],
    ['Will you buy within three weeks?', 'purchase', 'Will you buy'],
    ['Would you like to order a set?', 'purchase', 'Would you like to order'],
    ['Would you like to hear more?', 'offer', 'Would you like'],
    ['Will you need it this year?', 'intention', 'Will you'],
    ['Are you interested in a lower price?', 'offer', 'Are you interested'],
    ["Don't you think it is dear?", 'suggestion', "Don't you"],
    ['Kdy to koupíte?', 'when', 'Kdy to koupíte'],
    ['Budete chtít koupit víc?', 'purchase', 'Budete chtít koupit'],
    ['Chtěli byste ušetřit?', 'offer', 'Chtěli byste'],
    ['Máte zájem o nabídku?', 'offer', 'Máte zájem'],
    ['Nemyslíte, že je to drahé?', 'suggestion', 'Nemyslíte'],
    ['Wann werden Sie kaufen?', 'when', 'Wann werden Sie'],
    ['Wollen Sie bei uns Anlagen kaufen?', 'purchase', 'Wollen Sie bei uns Anlagen kaufen'],
    ['Möchten Sie gern mehr wissen?', 'offer', 'Möchten Sie gern'],
    ['Das ist teuer, nicht wahr?', 'suggestion', 'nicht wahr'],
  ])('%s', (text, code, words) => {
    expect(leadingSigns(text)).toEqual([{ code, words }]);
  });

  test('two signs are both told, the same one once', () => {
    expect(leadingSigns('Would you like it, nicht wahr? Would you like it?')).toEqual([
      { code: 'offer', words: 'Would you like' },
      { code: 'suggestion', words: 'nicht wahr' },
    ]);
  });

  test('letters written with their accent apart are read as well', () => {
    expect(leadingSigns('Chtěli byste ušetřit?'.normalize('NFD'))[0]?.words).toBe('Chtěli byste');
  });
});

test.each([
  ...[defaultQuestionSet, buildings].flatMap(({ questions }) =>
    questions.flatMap(({ text }) => Object.values(text)),
  ),
  'What do you buy most often?',
  'How many people look after your building’s engineering systems?',
  'Kolik lidí se u vás stará o topení?',
  'Wie viele Leute kümmern sich um Ihre Anlagen?',
  'Wer bestellt bei Ihnen das Material?',
])('asked from a distance: %s', (text) => {
  expect(leadingSigns(text)).toEqual([]);
});
