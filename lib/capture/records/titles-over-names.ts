import { foldText } from '@/lib/domain/normalize/clean-text';
import { personLikelihood } from '@/lib/domain/normalize/person-likelihood';
import type { TextLine } from './findings-schema';
import { saysJob } from './job-titles';
import { announcedBy } from './staff-headings';
import { wholeName } from './staff-sections';

/** Somebody whose name stands under a line that is their title. */
export interface TitledName {
  readonly name: string;
  readonly title: string;
}

const longestTitle = 60;
const mostWords = 6;

interface Row extends TitledName {
  readonly titled: boolean;
  readonly likely: number;
}

function rowAt(lines: readonly TextLine[], at: number, language?: string): Row | undefined {
  const [over, line] = [lines[at - 1], lines[at]];
  if (!over?.heading || over.part || !line || line.heading || line.part) return undefined;
  if (over.column !== line.column || over.text.length > longestTitle) return undefined;
  const title = over.text.replace(/[\s:]+$/, '');
  if (!/^\p{Lu}/u.test(title) || title.split(' ').length > mostWords || /[.!?@]/.test(title))
    return undefined;
  const titled = saysJob(title);
  if (wholeName(title, language) || announcedBy(foldText(title))) return undefined;
  const name = wholeName(line.text, language);
  return name ? { name, title, titled, likely: personLikelihood(name, language) } : undefined;
}

/**
 * The people whose job title is the heading over their name, as boards and contact pages have it: those of
 * whom it surely is one, and where that is so of most, all.
 */
export function titlesOverNames(lines: readonly TextLine[], language?: string): TitledName[] {
  const rows = lines.flatMap((_, at) => rowAt(lines, at, language) ?? []);
  const titled = rows.filter((row) => row.titled);
  const isLayout = titled.length > 1 && titled.length * 2 >= rows.length;
  return isLayout ? rows : titled.filter(({ likely }) => likely > 0);
}
