import { describe, expect, it } from 'vitest';
import { withOwnProfiles } from '@/lib/capture/records/own-profiles';
import type { CapturedRecord, ContactPerson } from '@/lib/domain/captured-record';

const origin = { source: 'contact-link', where: 'link', page: 'https://works.example/', at: 0 };
const profile = (value: string) => {
  const network = value.includes('xing') ? 'xing' : 'linkedin';
  return { value, network, origin } as unknown as CapturedRecord['socialProfiles'][number];
};
const person = (name: string, ...profiles: string[]) =>
  ({ id: name, name, socialProfiles: profiles.map(profile) }) as unknown as ContactPerson;

const own = (people: ContactPerson[], ...profiles: string[]): string[][] =>
  withOwnProfiles(people, profiles.map(profile)).map((one) =>
    one.socialProfiles.map(({ value }) => value),
  );

const linkedin = (slug: string) => `https://www.linkedin.com/in/${slug}`;

describe('withOwnProfiles', () => {
  it.each(['jana-vzorna-1a2b', 'vzorna-jana', 'janavzorna', 'jvzorna', 'jana-vzorn%C3%A1'])(
    'ties %s to its owner',
    (slug) => {
      const people = [person('Ing. Jana Vzorná, Ph.D.'), person('Petr Novel')];
      expect(own(people, linkedin(slug))).toEqual([[linkedin(slug)], []]);
    },
  );

  it('knows the other network for professionals too', () => {
    const address = 'https://www.xing.com/profile/Jana_Vzorna2';
    expect(own([person('Jana Vzorna')], address)).toEqual([[address]]);
  });

  it.each([
    ['two who are called so', [person('Jana Vzorná'), person('Jana Vzorná')], 'jana-vzorna'],
    ['somebody who has one', [person('Jana Vzorná', linkedin('boss'))], 'jana-vzorna'],
    ['a namesake by one word', [person('Jana Vzorná')], 'jana-jina'],
  ])('gives %s none', (_, people, slug) => {
    const before = people.map((one) => one.socialProfiles.map(({ value }) => value));
    expect(own(people, linkedin(slug))).toEqual(before);
  });

  it('leaves pages of companies alone', () => {
    const address = 'https://www.linkedin.com/company/jana-vzorna';
    expect(own([person('Jana Vzorná')], address)).toEqual([[]]);
  });
});
