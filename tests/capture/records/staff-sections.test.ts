import { describe, expect, it } from 'vitest';
import type { TextLine } from '@/lib/capture/records/findings-schema';
import { announcedBy } from '@/lib/capture/records/staff-headings';
import { headedNames } from '@/lib/capture/records/staff-sections';

/** Lines of a page; those that begin with "#" are headings. */
function linesOf(text: string): TextLine[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .map((line) =>
      line.startsWith('# ') ? { text: line.slice(2), heading: true } : { text: line },
    );
}

describe('announcedBy', () => {
  it.each(['our attorneys', 'nas tym', 'csapatunk', 'meie meeskond', 'nashi sotrudniki', 'equipe'])(
    '%s: people',
    (heading) => expect(announcedBy(heading)).toBe('staff'),
  );
  it.each(['brands we carry', 'top songs', 'what s on', 'unsere marken', 'areas we serve'])(
    '%s: things',
    (heading) => expect(announcedBy(heading)).toBe('things'),
  );
  it.each(['contact us', 'our history', 'how our whole team likes to work with you'])(
    '%s: neither',
    (heading) => expect(announcedBy(heading)).toBeUndefined(),
  );
});

describe('headedNames', () => {
  it('takes titles that count rooms and groups', () => {
    const { staff } = headedNames(
      linesOf(`# Our Staff
        Jane Sample - Manager
        Zsazsa Wimbledean - Nursery Nurse / Group 2
        Quorra Zintl - Key Worker Group 1`),
    );
    expect(staff.map(({ title }) => title)).toEqual([
      'Manager',
      'Nursery Nurse / Group 2',
      'Key Worker Group 1',
    ]);
  });

  it('takes first names over their titles', () => {
    const { staff } = headedNames([
      { text: 'Our Staff', heading: true },
      { text: 'Amy', heading: true },
      { text: 'Groomer' },
      { text: 'Carol', heading: true },
      { text: 'Fluffing' },
      { text: 'Peter' },
      { text: 'likes dogs' },
    ]);
    expect(staff).toEqual([
      { name: 'Amy', title: 'Groomer' },
      { name: 'Carol', title: 'Fluffing' },
    ]);
  });

  it('takes no title that is on the line above for the next one, where a name is the first', () => {
    const { staff } = headedNames(
      linesOf(`# Our Staff
        Jane Sample
        Parish Secretary
        Peter Sample
        Parish Clerk
        Paul Sample
        Manager 2000 and 2001`),
    );
    expect(staff.map(({ title }) => title)).toEqual([
      'Parish Secretary',
      'Parish Clerk',
      undefined,
    ]);
  });

  it("leaves the labels of a table's rows", () => {
    const row = (label: string, name: string): TextLine[] => [
      { text: label, column: 0 },
      { text: name, column: 1 },
    ];
    const { staff } = headedNames([
      { text: 'League Officers', heading: true },
      ...row('Ladies Singles', 'Jane Sample'),
      ...row('Mixed Pairs', 'Quorra Zintl'),
      ...row('Mixed Quads', 'Peter Sample'),
      ...row('Front Pin', 'Paul Sample'),
    ]);
    expect(staff.map(({ name }) => name)).toEqual([
      'Jane Sample',
      'Quorra Zintl',
      'Peter Sample',
      'Paul Sample',
    ]);
  });

  it('takes names nobody lists below a heading of people, with the lines that are titles', () => {
    const { staff } = headedNames(
      linesOf(`# Leadership
        Quorra Zintl
        Sales Director
        Zsazsa Wimbledean
        Upholstery`),
    );
    expect(staff).toEqual([
      { name: 'Quorra Zintl', title: 'Sales Director' },
      { name: 'Zsazsa Wimbledean', title: 'Upholstery' },
    ]);
  });

  it('takes titles from above where they stand there', () => {
    const { staff } = headedNames(
      linesOf(`# Our team
        # Finance Director
        # Quorra Zintl
        # Marketing Manager
        # Zsazsa Wimbledean`),
    );
    expect(staff).toEqual([
      { name: 'Quorra Zintl', title: 'Finance Director' },
      { name: 'Zsazsa Wimbledean', title: 'Marketing Manager' },
    ]);
  });

  it('takes nobody where no line is surely somebody, or below another heading', () => {
    const { staff } = headedNames(
      linesOf(`# Our team
        Zesty Quorrum
        Blithe Wimbledean
        # Our history
        Jane Sampleford
        Peter Exampleton`),
    );
    expect(staff).toEqual([]);
  });

  it('knows names that stand below headings of things alone', () => {
    const { things } = headedNames(
      linesOf(`# Collections
        Oliver Velvety
        Anna Sampleford
        # Our team
        Anna Sampleford
        Owner`),
    );
    expect([...things]).toEqual(['oliver velvety']);
  });
});

describe('titles and names below a heading of people', () => {
  const staff = (text: string) =>
    headedNames(linesOf(text), 'en').staff.map(({ name, title }) => `${name}: ${title}`);

  it('reads names of several parts and counted titles', () => {
    expect(
      staff(`
        # Committee members
        # Deon Sampleby
        Chairman
        # Kobus Van Der Sampleton
        Committee Member 1 / Web Master
        # Fanie Exampler
        Committee Member 2
      `),
    ).toEqual([
      'Deon Sampleby: Chairman',
      'Kobus Van Der Sampleton: Committee Member 1 / Web Master',
      'Fanie Exampler: Committee Member 2',
    ]);
  });

  it('reads over a remark behind the title', () => {
    expect(
      staff(`
        # Our team
        Pernille Lindgren – Nurse
        Torill – Receptionist (on leave)
      `),
    ).toEqual(['Pernille Lindgren: Nurse', 'Torill: Receptionist']);
  });
});
