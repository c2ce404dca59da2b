import type { Columns, RowOf } from './projection';

/** One chunk of a projection as the store keeps it; see lib/db/projection-chunks.ts. */
export interface ColumnChunk {
  chunk: number;
  columns: Readonly<Record<string, string | Float64Array | Uint8Array>>;
}

/** How the chunks are laid out. */
export interface ChunkLayout {
  /** Rows in every chunk. */
  size: number;
  textBreak: string;
}

type Names<C extends Columns, Kind> = {
  [Name in keyof C]: C[Name]['kind'] extends Kind ? Name : never;
}[keyof C] &
  string;

const nothing: readonly string[] = [];

/**
 * A projection in memory. A lead is known by its slot: the place of its chunk times the chunk's size
 * plus its row there. Slots stay the same as long as the store of columns lives; texts are taken
 * apart only when a column is asked for.
 */
export class ColumnStore<C extends Columns> {
  readonly #places = new Map<number, number>();
  readonly #chunks: ColumnChunk[] = [];
  readonly #texts = new Map<string, (readonly string[])[]>();
  #version = 0;
  #replaced = 0;

  constructor(
    readonly columns: C,
    readonly layout: ChunkLayout,
  ) {}

  /** One more than the highest slot. */
  get slots(): number {
    return this.#chunks.length * this.layout.size;
  }

  /**
   * Takes chunks that were read: new ones, and columns that replace what was known. A chunk may come
   * in parts; the first to come decides its slots.
   */
  take(chunks: readonly ColumnChunk[]): void {
    let adds = true;
    for (const { chunk, columns } of chunks) {
      const place = this.#places.get(chunk) ?? this.#chunks.length;
      const known = this.#chunks[place]?.columns;
      adds &&= known !== undefined && !Object.keys(columns).some((name) => name in known);
      this.#places.set(chunk, place);
      this.#chunks[place] = { chunk, columns: { ...known, ...columns } };
      for (const name of Object.keys(columns)) delete this.#texts.get(name)?.[place];
    }
    this.#version += 1;
    if (!adds) this.#replaced = this.#version;
  }

  /** Forgets everything: the leads are of another store. */
  clear(): void {
    this.#places.clear();
    this.#chunks.length = 0;
    this.#texts.clear();
    this.#version += 1;
    this.#replaced = this.#version;
  }

  /** Raised by every change, for whoever keeps something made of the columns. */
  get version(): number {
    return this.#version;
  }

  /** The version at which what was known changed last: columns that came beside it change nothing. */
  get replaced(): number {
    return this.#replaced;
  }

  /** The texts of one chunk in a column, by row. */
  #textsOf(name: string, place: number): readonly string[] {
    let column = this.#texts.get(name);
    if (!column) {
      column = [];
      this.#texts.set(name, column);
    }
    const known = column[place];
    if (known) return known;
    const packed = this.#chunks[place]?.columns[name];
    const texts = typeof packed === 'string' ? packed.split(this.layout.textBreak) : nothing;
    column[place] = texts;
    return texts;
  }

  #numbersOf(name: string, place: number): Float64Array | Uint8Array | undefined {
    const packed = this.#chunks[place]?.columns[name];
    return typeof packed === 'string' ? undefined : packed;
  }

  text(name: Names<C, 'text'>, slot: number): string {
    const { size } = this.layout;
    return this.#textsOf(name, Math.floor(slot / size))[slot % size] ?? '';
  }

  number(name: Names<C, 'number'>, slot: number): number {
    const { size } = this.layout;
    return this.#numbersOf(name, Math.floor(slot / size))?.[slot % size] ?? 0;
  }

  /** The place of the value among its column's words, from 1; 0 for none. */
  code(name: Names<C, 'code'>, slot: number): number {
    const { size } = this.layout;
    return this.#numbersOf(name, Math.floor(slot / size))?.[slot % size] ?? 0;
  }

  /** Parts the slots come in, each as long as the layout's size. */
  get parts(): number {
    return this.#chunks.length;
  }

  /** The texts of one part of a column; the same array as long as they stay as they are. */
  part(name: Names<C, 'text'>, part: number): readonly string[] {
    return this.#textsOf(name, part);
  }

  /** A whole column at once, by slot. */
  texts(name: Names<C, 'text'>): string[] {
    const all: string[] = [];
    const { size } = this.layout;
    for (let place = 0; place < this.#chunks.length; place += 1) {
      const texts = this.#textsOf(name, place);
      for (let row = 0; row < size; row += 1) all.push(texts[row] ?? '');
    }
    return all;
  }

  /** A whole column at once, by slot. */
  numbers(name: Names<C, 'number' | 'code'>): Float64Array {
    const { size } = this.layout;
    const all = new Float64Array(this.slots);
    this.#chunks.forEach((_, place) => {
      const numbers = this.#numbersOf(name, place);
      if (numbers) all.set(numbers, place * size);
    });
    return all;
  }

  #value(name: string, slot: number): string | number {
    const column = this.columns[name];
    if (column?.kind === 'text') return this.text(name as Names<C, 'text'>, slot);
    const found = this.number(name as Names<C, 'number'>, slot);
    return column?.kind === 'code' ? (column.words[found - 1] ?? '') : found;
  }

  /** All that is known of one lead. */
  row(slot: number): RowOf<C> {
    const names = Object.keys(this.columns);
    return Object.fromEntries(names.map((name) => [name, this.#value(name, slot)])) as RowOf<C>;
  }
}
