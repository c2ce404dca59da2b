import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import { companyStems } from '../vocabulary/list-words';
import type { FoundRecord, PageFindings } from './findings-schema';
import { saysJob } from './job-titles';

/** Of so many entries most tell what all are. */
const most = 2 / 3;
const fewCompanies = 0.15;
const nickname = /["“„(][^"“”„()]{1,20}["”“)]\s{0,2}/;
const generation = /,?\s(?:Jr|Sr|II|III|IV)\.?$/;
const between = /\s(?:&|\+|and|und|et|og|och|y|e|i|a)\s/;

const nameOf = ({ names }: FoundRecord) => names[0]?.value ?? '';

/** "Dr. Jane Sample", "Sample (Jo) Jane", "Ann & Bill Sample": with a title, or with a given name that is known. */
function isCalledLikeSomebody(name: string, language?: string): boolean {
  const plain = name.replace(nickname, '').replace(generation, '');
  const { name: bare, titles } = stripTitles(plain);
  const last = bare.split(between).at(-1) ?? '';
  return (
    !hasLegalForm(name) &&
    last.includes(' ') &&
    (personLikelihood(last, language) > 1 || (titles.length > 0 && last === bare))
  );
}

/** Whether an entry says of somebody what they are: "Dr." before the name, a profession beside it. */
function saysProfession({ names: [name], industries, lines = [] }: FoundRecord): boolean {
  return (
    stripTitles(name?.value ?? '').titles.length > 0 ||
    industries.some(({ value }) => saysJob(value)) ||
    lines.some(({ text }) => saysJob(text))
  );
}

/**
 * Whether an entry may be somebody for all that structured data says: it calls doctors, lawyers and agents
 * businesses too.
 */
function couldBeSomebody(entry: FoundRecord): boolean {
  const source = entry.names[0]?.source;
  return source === 'list' || (entry.type === 'organization' && saysProfession(entry));
}

/** Whether the page says in its title or headings that it lists companies. */
function namesCompanies({ title, headings }: PageFindings): boolean {
  return [title, ...headings].some((said) => {
    const folded = ` ${foldText(said)}`;
    return companyStems.some((stem) => folded.includes(` ${stem}`));
  });
}

/**
 * The entries of a list of lawyers, doctors or agents: where most are called like people, those are,
 * whatever stands beside them; a page that says it lists companies or tells their numbers is none.
 */
export function settleProfessionals(
  entries: readonly FoundRecord[],
  findings: PageFindings,
): FoundRecord[] {
  const { language } = findings;
  // What is known at once goes first: whether a name is somebody's takes a while to tell.
  const legal = entries.filter((entry) => hasLegalForm(nameOf(entry)));
  const couldBe =
    entries.length >= 3 &&
    legal.length <= entries.length * fewCompanies &&
    !entries.some(({ numbers }) => numbers.length > 0) &&
    !namesCompanies(findings);
  if (!couldBe || entries.filter(couldBeSomebody).length < entries.length * most)
    return [...entries];
  const called = entries.filter((entry) => isCalledLikeSomebody(nameOf(entry), language));
  const isOfPeople = called.length >= 3 && called.length >= entries.length * most;
  if (!isOfPeople) return [...entries];
  return entries.map((entry) =>
    called.includes(entry) && entry.type !== 'person'
      ? {
          ...entry,
          type: 'person',
          jobTitles: [
            ...entry.jobTitles,
            ...entry.industries.filter(({ value }) => saysJob(value)),
          ],
          industries: entry.industries.filter(({ value }) => !saysJob(value)),
          people: [],
        }
      : entry,
  );
}
