import { describe, expect, it } from 'vitest';
import { addFound, foundPerson } from '@/lib/capture/found-record';
import { makePeople } from '@/lib/capture/records/make-people';

const context = { page: 'https://works.example/', now: 0 };

function titleOf(title: string, name = 'Gregory Sampleton'): string | undefined {
  const person = foundPerson();
  addFound(person.names, name, 'visible-text', 'text');
  addFound(person.jobTitles, title, 'visible-text', 'title beside the name');
  return makePeople([person], context)[0]?.jobTitle;
}

describe('job titles of people', () => {
  it.each([
    ['Executive Director Gregory T. Sampleton', 'Executive Director'],
    ['is Vice President', 'Vice President'],
    ['Head Guide & Owner · 30+ Years', 'Head Guide & Owner'],
    ['Az intézményvezető ápoló', 'intézményvezető ápoló'],
    ['Honorary Treasurer · Magazine Editor · Tower Captain', 'Honorary Treasurer'],
    ["Owner Sample's Karate", 'Owner'],
    ['Co-Owner Waking Sample School', 'Co-Owner'],
    ['Owner Operator of Trucks', 'Owner Operator of Trucks'],
    ['Founder and President', 'Founder and President'],
    ['Managing Director', 'Managing Director'],
    ['Managing Director.', 'Managing Director'],
  ])('%s', (shown, title) => expect(titleOf(shown)).toBe(title));

  it.each(['Sample Stroller Works LLC', 'Stockholm', 'Doctor Sampleton is a surgeon.'])(
    '%s is none',
    (shown) => expect(titleOf(shown)).toBeUndefined(),
  );
});
