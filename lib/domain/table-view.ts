import * as z from 'zod';

/** What the table can show of a lead by itself; the company's own columns are "own:" and their id. */
export const builtInColumns = [
  'number',
  'name',
  'person',
  'phone',
  'email',
  'website',
  'place',
  'country',
  'industry',
  'kind',
  'stage',
  'comeBackOn',
  'potential',
  'temperature',
  'fit',
  'source',
  'sourceSite',
  'responsible',
  'tag',
  'createdOn',
  'changedOn',
  'retainUntil',
] as const;
export type BuiltInColumn = (typeof builtInColumns)[number];
export type OwnColumnId = `own:${string}`;
export type TableColumn = BuiltInColumn | OwnColumnId;

/** These stand first, keep their place while the table scrolls, and cannot be taken away. */
export const firstColumns = ['number', 'name'] as const satisfies readonly BuiltInColumn[];

export const usualColumns: readonly BuiltInColumn[] = [
  'number',
  'name',
  'person',
  'phone',
  'email',
  'place',
  'stage',
  'potential',
  'temperature',
  'source',
  'responsible',
  'tag',
  'changedOn',
];

/** Pixels. */
export const columnWidths = { least: 48, most: 800 } as const;

export const isOwnColumn = (column: string): column is OwnColumnId => column.startsWith('own:');
export const ownColumnId = (column: OwnColumnId) => column.slice('own:'.length);
export const isTableColumn = (column: string): column is TableColumn =>
  isOwnColumn(column) || builtInColumns.some((known) => known === column);

const tableColumnSchema = z.custom<TableColumn>(
  (column) => typeof column === 'string' && column.length <= 80 && isTableColumn(column),
);

/**
 * The limits of a range, both included. In a column of dates a text is a calendar day and a number
 * counts days from today (0 today, -6 a week back); `unset`: leads without a value.
 */
export const rangeLimitSchema = z.object({
  from: z.union([z.string().max(10), z.number()]).optional(),
  to: z.union([z.string().max(10), z.number()]).optional(),
  unset: z.literal(true).optional(),
});
export type RangeLimit = z.infer<typeof rangeLimitSchema>;

/** What is looked for, how it is ordered and what is shown of it. */
export const tableViewSchema = z.object({
  search: z.string().max(200).catch(''),
  /** Words that differ by a typo are found too. */
  tolerant: z.boolean().catch(false),
  choices: z.record(z.string().max(80), z.array(z.string().max(500)).max(500)).catch({}),
  ranges: z.record(z.string().max(80), rangeLimitSchema).catch({}),
  sort: z
    .object({ column: tableColumnSchema, descending: z.boolean() })
    .catch({ column: 'number', descending: true }),
  /** In the order shown. */
  columns: z
    .array(tableColumnSchema)
    .max(100)
    .catch([...usualColumns]),
  /** Of columns that were resized. */
  widths: z
    .record(z.string().max(80), z.number().min(columnWidths.least).max(columnWidths.most))
    .catch({}),
});
export type TableView = z.infer<typeof tableViewSchema>;

export const usualView: TableView = tableViewSchema.parse({});

/** A view somebody gave a name. */
export const savedViewSchema = z.object({
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(80),
  view: tableViewSchema,
  createdAt: z.number(),
});
export type SavedView = z.infer<typeof savedViewSchema>;

const shipped = (changes: Partial<TableView>): TableView => ({ ...usualView, ...changes });
const open = ['suspect', 'lead', 'mql', 'sql'];

/** Views there are from the start; their names are the language's. */
export const shippedViews = {
  all: usualView,
  highPotential: shipped({
    choices: { potential: ['high'], stage: open },
    sort: { column: 'temperature', descending: true },
  }),
  noNextStep: shipped({
    choices: { stage: open },
    ranges: { comeBackOn: { unset: true } },
    sort: { column: 'changedOn', descending: false },
  }),
  due: shipped({
    ranges: { comeBackOn: { to: 0 } },
    sort: { column: 'comeBackOn', descending: false },
    columns: ['number', 'name', 'comeBackOn', 'person', 'phone', 'email', 'stage', 'responsible'],
  }),
  newThisWeek: shipped({
    ranges: { createdOn: { from: -6 } },
    sort: { column: 'createdOn', descending: true },
  }),
} satisfies Record<string, TableView>;
export type ShippedViewId = keyof typeof shippedViews;
export const shippedViewIds = Object.keys(shippedViews) as ShippedViewId[];
