import { describe, expect, it } from 'vitest';
import { inLanguage, stepTemplate } from '@/lib/domain/letters/step-template';
import type { PlaybookItem } from '@/lib/domain/playbook/playbook-item';
import type { StrategyStep } from '@/lib/domain/playbook/strategy';

const step = (template?: string): StrategyStep => ({
  day: 0,
  channel: 'letter',
  aim: '',
  ...(template && { template }),
});
const strategy: PlaybookItem = {
  part: 'strategy',
  id: 'standard',
  order: 0,
  updatedAt: 1,
  value: {
    name: 'Standard',
    potential: 'standard',
    firstOffer: '',
    negotiation: '',
    steps: [step('first-letter-en'), step()],
    stopAfter: 3,
    resumeAfter: 30,
    expert: 'none',
  },
};
const today = '2026-11-22';
const stage = { value: 'lead', since: 1, reason: '' } as const;
const at = (parts: object) => ({
  stage,
  progress: {
    strategy: 'standard',
    startedOn: '2026-11-22',
    step: 0,
    failed: 0,
    state: 'running' as const,
    ...parts,
  },
});

describe('the letter of the next step', () => {
  it('is that of the strategy while it runs', () => {
    expect(stepTemplate(at({}), [strategy], today)).toBe('first-letter-en');
    expect(stepTemplate(at({ step: 1 }), [strategy], today)).toBeUndefined();
    expect(stepTemplate(at({ step: 9 }), [strategy], today)).toBeUndefined();
    expect(stepTemplate(at({ state: 'stopped' }), [strategy], today)).toBeUndefined();
    expect(stepTemplate(at({ strategy: 'gone' }), [strategy], today)).toBeUndefined();
    expect(stepTemplate({ stage }, [strategy], today)).toBeUndefined();
  });

  it('is that of the first step from the day on which a stopped one is taken up again', () => {
    const due = { on: today, channel: 'letter', note: '', why: 'resume' } as const;
    const followed = { ...at({ state: 'stopped' }), due };
    expect(stepTemplate(followed, [strategy], today)).toBe('first-letter-en');
    expect(stepTemplate(followed, [strategy], '2026-11-21')).toBeUndefined();
  });

  it('is that for a strategy taken up again, where it is of the same channel', () => {
    const due = { on: today, channel: 'letter', note: '', why: 'resume' } as const;
    const again = {
      ...strategy,
      value: { ...strategy.value, resumeTemplate: 'letter-after-pause-en' },
    };
    const letter = (channel: 'letter' | 'call'): PlaybookItem => ({
      part: 'template',
      id: 'letter-after-pause-en',
      order: 0,
      updatedAt: 1,
      value: { name: 'After a pause', channel, language: 'en', subject: '', body: 'Again' },
    });
    const followed = { ...at({ state: 'stopped' }), due };
    expect(stepTemplate(followed, [again, letter('letter')], today)).toBe('letter-after-pause-en');
    expect(stepTemplate({ ...at({}), due }, [again, letter('letter')], today)).toBe(
      'letter-after-pause-en',
    );
    // The first touch is another one by now, the letter is gone, it is a later touch, or the first time.
    expect(stepTemplate(followed, [again, letter('call')], today)).toBe('first-letter-en');
    expect(stepTemplate(followed, [again], today)).toBe('first-letter-en');
    expect(stepTemplate({ ...at({ step: 1 }), due }, [again, letter('letter')], today)).toBe(
      undefined,
    );
    const first = { ...due, why: 'strategy' } as const;
    expect(stepTemplate({ ...at({}), due: first }, [again, letter('letter')], today)).toBe(
      'first-letter-en',
    );
  });

  it('is none where somebody wanted none', () => {
    const none = { ...strategy, value: { ...strategy.value, steps: [step(), step()] } };
    none.value.steps = none.value.steps.map((each) => ({ ...each, template: '' }));
    expect(stepTemplate(at({}), [none], today)).toBeUndefined();
  });

  it('is its like in the lead’s language', () => {
    const templates = ['en', 'cs'].map((language) => ({
      id: `first-letter-${language}`,
      value: { language },
    }));
    expect(inLanguage('first-letter-en', 'cs', templates)).toBe('first-letter-cs');
    expect(inLanguage('first-letter-en', 'en', templates)).toBe('first-letter-en');
    expect(inLanguage('first-letter-en', 'de', templates)).toBeUndefined();
    expect(inLanguage('own', 'cs', templates)).toBeUndefined();
  });
});
