import { givenOf, personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import { stripTitles } from '@/lib/domain/normalize/person-name';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';
import { wholeName } from './staff-sections';

/** One of two who are named together and share the surname and the job title. */
export interface CoupleName {
  readonly name: string;
  readonly title?: string;
}

const longestLine = 100;
const longestTitle = 60;
/** "Owners: Jim and Patty Sample", "Bro. Don & Sis. Ann Sample, Directors" */
const couple =
  /^(?:([^:@\d]{3,40}):\s)?((?:\p{Lu}\p{L}{1,3}\.\s)?\p{Lu}\p{L}{1,14})\s(?:&|and|und|et|y|e|og|och|en)\s((?:\p{Lu}[\p{L}'’-]{0,20}\.?\s){1,3}\p{Lu}[\p{L}'’-]{1,24})(?:(?:,\s|\s?[–—-]\s|\s\()([^,()@\d]{3,50})\)?)?$/u;

/** The title on the next line, if it is there alone. */
function titleBelow(next: TextLine | undefined): string | undefined {
  return next && !next.heading && !next.part && next.text.length <= longestTitle
    ? next.text
    : undefined;
}

/**
 * The two people of lines that name a couple by both first names and one surname: in headings, and where a job
 * title stands before, behind or below.
 */
export function coupleNames(lines: readonly TextLine[], language?: string): CoupleName[] {
  return lines.flatMap(({ text, part, heading }, at) => {
    const [, label, first = '', second = '', behind] =
      part || text.length > longestLine ? [] : (couple.exec(text) ?? []);
    if (first === '' || givenOf(stripTitles(first).name) === 0) return [];
    if (!wholeName(second, language) || personLikelihood(second, language) < 3) return [];
    const title = [
      label?.replace(/^(?:Your|Our|The)\s/u, ''),
      behind,
      titleBelow(lines[at + 1]),
    ].find((said) => said && saysJob(said));
    const isOther = (label ?? behind) !== undefined && !title;
    if (isOther || !(title || heading)) return [];
    const surname = second.slice(second.lastIndexOf(' ') + 1);
    return [`${first} ${surname}`, second].map((name) => ({ name, ...(title && { title }) }));
  });
}
