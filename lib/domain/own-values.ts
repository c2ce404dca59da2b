import type { Lead } from './lead';
import type { OwnColumn } from './own-column';

type OwnValues = NonNullable<Lead['ownValues']>;
export type OwnValue = OwnValues[string];

const between = '\n';
const behindId = '\t';

/** All own values of a lead as one text of a projection; '' for none. */
export function packOwnValues(values: Lead['ownValues']): string {
  return Object.entries(values ?? {})
    .map(([id, value]) => {
      const text = typeof value === 'number' ? `#${value}` : `'${value.replace(/\s+/g, ' ')}`;
      return `${between}${id}${behindId}${text}`;
    })
    .join('');
}

/** One of them; undefined where the lead has none in this column. */
export function findOwnValue(packed: string, column: string): OwnValue | undefined {
  const head = `${between}${column}${behindId}`;
  const at = packed.indexOf(head);
  if (at < 0) return undefined;
  const from = at + head.length;
  const end = packed.indexOf(between, from);
  const text = packed.slice(from + 1, end < 0 ? undefined : end);
  return packed[from] === '#' ? Number(text) : text;
}

const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What was typed or imported, as a column of that type keeps it; undefined for nothing, null for
 * what cannot stand there.
 */
export function parseOwnValue(
  { type, choices }: Pick<OwnColumn, 'type' | 'choices'>,
  typed: string,
): OwnValue | undefined | null {
  const text = typed.trim().slice(0, 2000);
  if (text === '') return undefined;
  switch (type) {
    case 'text':
      return text;
    case 'number': {
      const number = Number(text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'));
      return Number.isFinite(number) ? number : null;
    }
    case 'date':
      return calendarDay.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;
    case 'choice':
      return choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null;
  }
}

/** The values with one of them set, or taken out; none left is absent. */
export function withOwnValue(
  values: Lead['ownValues'],
  column: string,
  value: OwnValue | undefined,
): Lead['ownValues'] {
  const { [column]: _, ...others } = values ?? {};
  if (value !== undefined) return { ...others, [column]: value };
  return Object.keys(others).length > 0 ? others : undefined;
}
