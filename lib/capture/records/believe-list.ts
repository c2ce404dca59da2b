import { foldText } from '@/lib/domain/normalize/clean-text';
import { hasLegalForm } from '@/lib/domain/normalize/company-name';
import { companyStems, memberStems } from '../vocabulary/list-words';
import { declinedTowns } from './declined-towns';
import type { FoundRecord, HandedFindings } from './findings-schema';
import { placeLine } from './place-line';
import { townMentions } from './town-mentions';

/** Of so many entries with a legal form the others are companies as well. */
const someLegal = 0.15;
const half = 0.5;
const knownTown = 2;

/** Whether an entry has nothing but its name and what is said of it. */
function isBare({ phones, emails, websites, addresses, numbers }: FoundRecord): boolean {
  return phones.length + emails.length + websites.length + addresses.length + numbers.length === 0;
}

const isPlaced = ({ lines = [] }: FoundRecord) =>
  lines.some(({ text }) => placeLine(text, {}) !== undefined);

const isLegal = ({ names: [name] }: FoundRecord) => hasLegalForm(name?.value ?? '');

/** Whether a page says in its title, headings or address that it lists companies or members. */
function saysWhatItLists({ title, headings, url }: HandedFindings): boolean {
  return [title, ...headings, new URL(url).pathname].some((said) => {
    const folded = ` ${foldText(said)}`;
    return [...companyStems, ...memberStems].some((stem) => folded.includes(` ${stem}`));
  });
}

/** "Restaurants in Bristol", "Zubaři v Plzni": what is there has its place there. */
function saysWhere({ title, headings }: HandedFindings): boolean {
  return [title, ...headings].some(
    (said) =>
      townMentions(said).some(({ standing }) => standing >= knownTown) ||
      declinedTowns(said).length > 0,
  );
}

/**
 * The entries that the reader handed over, none where they are nothing but names and ratings and nothing says
 * that they are companies or where they are: recipes, films, books.
 */
export function believeList(handed: HandedFindings): FoundRecord[] {
  const { entries } = handed;
  const isSure =
    !entries.every(isBare) ||
    entries.filter(isLegal).length >= entries.length * someLegal ||
    saysWhatItLists(handed) ||
    saysWhere(handed) ||
    entries.filter(isPlaced).length >= entries.length * half;
  return isSure ? entries : [];
}
