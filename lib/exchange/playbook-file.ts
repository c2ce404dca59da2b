import * as z from 'zod';
import { parseBounded } from '@/lib/domain/backup/backup-lines';
import {
  type PlaybookItem,
  playbookItemSchema,
  stageRules,
} from '@/lib/domain/playbook/playbook-item';
import { type QuestionSet, questionSetSchema } from '@/lib/domain/qualification';

const format = 'prospect-clipper-playbook';
const formatVersion = 1;
/** Characters; parseBounded takes no more. */
const longestFile = 4_000_000;
const mostItems = 5000;

/** The company's whole method: what its file holds. */
export interface Playbook {
  items: PlaybookItem[];
  questionSets: QuestionSet[];
}

export type PlaybookFileProblem = 'not-json' | 'not-playbook' | 'newer-format' | 'too-large';

/** A part of a file that cannot be taken: which one and where in it, and what is wrong there. */
export interface RefusedPart {
  where: string;
  what: string;
}

export type PlaybookFile =
  | ({ ok: true; refused: RefusedPart[] } & Playbook)
  | { ok: false; problem: PlaybookFileProblem };

const envelopeSchema = z.object({
  format: z.literal(format),
  version: z.number().int().positive(),
  items: z.array(z.unknown()).max(mostItems),
  questionSets: z.array(z.unknown()).max(mostItems),
});

/** The text of a playbook's file, readable by people too. */
export function writePlaybookFile({ items, questionSets }: Playbook): string {
  const file = { format, version: formatVersion, items, questionSets };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** "value.steps[0].day" */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`))
    .join('');
}

/** What a part calls itself, as far as it can be told. */
function nameOf(raw: unknown): string {
  const { part, id } = (raw ?? {}) as { part?: unknown; id?: unknown };
  const said = [part, id].filter((each) => typeof each === 'string').join(' ');
  return said ? ` “${said.slice(0, 80)}”` : '';
}

interface PartRules<T> {
  list: 'items' | 'questionSets';
  schema: z.ZodType<T>;
  keyOf(part: T): string;
  /** What is wrong with it that its schema does not say. */
  check?(part: T): string | undefined;
}

/** One that is wrong does not cost the others. */
function readParts<T>(raw: readonly unknown[], rules: PartRules<T>, refused: RefusedPart[]): T[] {
  const parts = new Map<string, T>();
  raw.forEach((each, at) => {
    const which = `${rules.list}[${at}]${nameOf(each)}`;
    const parsed = rules.schema.safeParse(each);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const place = issue ? pathOf(issue.path) : '';
      const where = place ? `${which}, ${place}` : which;
      refused.push({ where, what: (issue?.message ?? '').slice(0, 200) });
      return;
    }
    const key = rules.keyOf(parsed.data);
    const wrong = parts.has(key) ? 'twice in this file' : rules.check?.(parsed.data);
    if (wrong) refused.push({ where: which, what: wrong });
    else parts.set(key, parsed.data);
  });
  return [...parts.values()];
}

const itemRules: PartRules<PlaybookItem> = {
  list: 'items',
  schema: playbookItemSchema,
  keyOf: ({ part, id }) => `${part} ${id}`,
  check: ({ part, id }) =>
    part === 'rule' && !stageRules.some((rule) => rule === id) ? 'no rule of that name' : undefined,
};

const setRules: PartRules<QuestionSet> = {
  list: 'questionSets',
  schema: questionSetSchema,
  keyOf: ({ id, version }) => `${id} ${version}`,
};

/** Reads the file of a playbook; a stranger may have written it. Never throws. */
export function readPlaybookFile(text: string): PlaybookFile {
  if (text.length > longestFile) return { ok: false, problem: 'too-large' };
  const raw = parseBounded(text.replace(/^\u{FEFF}/u, ''));
  if (raw === undefined) return { ok: false, problem: 'not-json' };
  const envelope = envelopeSchema.safeParse(raw).data;
  if (!envelope) return { ok: false, problem: 'not-playbook' };
  if (envelope.version > formatVersion) return { ok: false, problem: 'newer-format' };
  const refused: RefusedPart[] = [];
  const items = readParts(envelope.items, itemRules, refused);
  const questionSets = readParts(envelope.questionSets, setRules, refused);
  return { ok: true, items, questionSets, refused };
}
