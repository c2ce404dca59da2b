/** A file that is being written, some rows at a time; nothing of it is kept but its parts. */
export interface FileSink<Row> {
  write(rows: readonly Row[]): void | Promise<void>;
  /** The whole file. Nothing may be written afterwards. */
  finish(): Blob | Promise<Blob>;
}

/** A file of text: every part goes to the browser at once, which keeps it outside of the page. */
export function textSink<Row>(
  type: string,
  { head = '', foot = '', textOf }: TextSinkParts<Row>,
): FileSink<Row> {
  const parts: Blob[] = head === '' ? [] : [new Blob([head])];
  return {
    write(rows) {
      if (rows.length > 0) parts.push(new Blob([textOf(rows)]));
    },
    finish: () => new Blob(foot === '' ? parts : [...parts, foot], { type }),
  };
}

interface TextSinkParts<Row> {
  head?: string;
  foot?: string;
  /** The text of at least one row. */
  textOf(rows: readonly Row[]): string;
}
