/**
 * Schema version 3: the projections of the leads, what was done and how to undo it, and what the
 * lead base grew: views, own columns, mappings of imports, marks of exports, pairs that are no
 * duplicates, backups, people never to be captured again. Frozen once released: never edited,
 * imports nothing of the app.
 */
export const version3 = {
  number: 3,
  stores: {
    /** Without the index by time of change: the projections sort by it, and every index costs. */
    leads: 'id, &number, *keys',
    /** Made of the leads, a few hundred of them a row; absent until they are first made. */
    projections: '[part+chunk], [part+changes]',
    actions: 'id, at',
    actionParts: '[action+part]',
    savedViews: 'id',
    ownColumns: 'id',
    columnMappings: 'headers',
    exportMarks: 'target',
    notDuplicates: '[a+b], b',
    backups: 'id, at',
    backupParts: '[backup+part]',
    suppressed: 'hash',
  },
} as const;
