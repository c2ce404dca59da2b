import { describe, expect, it } from 'vitest';
import { finish, keepAnswer, mapInSteps, type Steps } from '@/lib/capture/steps';

describe('mapInSteps', () => {
  it('answers for each in order and rests now and then', () => {
    const all = Array.from({ length: 100 }, (_, at) => at);
    const steps = mapInSteps(all, (one, index) => one * 2 + index);
    let rests = 0;
    for (let step = steps.next(); !step.done; step = steps.next()) rests += 1;
    expect(rests).toBeGreaterThan(3);
    expect(finish(mapInSteps(all, (one, index) => one * 2 + index))).toEqual(
      all.map((one) => one * 3),
    );
  });
});

describe('keepAnswer', () => {
  it('works once for each thing, at once or in steps', () => {
    let times = 0;
    const work = keepAnswer(function* (about: { name: string }): Steps<string[]> {
      yield;
      times += 1;
      return [about.name];
    });
    const first = { name: 'a' };
    expect(finish(work.inSteps(first))).toEqual(['a']);
    expect(work(first)).toBe(work(first));
    expect(work({ name: 'b' })).toEqual(['b']);
    expect(times).toBe(2);
  });

  it('keeps nothing of work that was given up', () => {
    const work = keepAnswer(function* (about: { name: string }): Steps<string[]> {
      yield;
      return [about.name];
    });
    const about = { name: 'a' };
    const steps = work.inSteps(about);
    steps.next();
    expect(() => steps.throw(new Error('late'))).toThrow('late');
    expect(work(about)).toEqual(['a']);
  });
});
