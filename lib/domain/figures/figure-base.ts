import { channels, outcomes } from '@/lib/domain/follow-up/touch';
import type { ChunkLayout, ColumnChunk } from '@/lib/domain/projections/column-store';
import { unpackSales } from './pack-sales';
import { touchLetters } from './pack-touches';

/** Touches of a chunk's leads, column by column. */
export interface ChunkTouches {
  rows: Uint16Array;
  /** By row where its touches begin, and behind the last row where they all end. */
  starts: Uint32Array;
  /** Minutes since 1970. */
  minutes: Uint32Array;
  /** Place of the channel among channels × number of outcomes + place of the outcome. */
  kinds: Uint8Array;
}

/** Sales of a chunk's leads, column by column. */
export interface ChunkSales {
  rows: number[];
  /** "2026-11-22". */
  days: string[];
  /** The same as 20261122, to be compared. */
  dayNumbers: Uint32Array;
  amounts: Float64Array;
  products: string[];
}

/**
 * Some hundred leads as figures are counted from them, by row. A code is the place of the value among
 * its words, from 1; 0 for none. A row without a running number has no lead.
 */
export interface FigureChunk {
  numbers: Float64Array;
  source: Uint8Array;
  entry: Uint8Array;
  stage: Uint8Array;
  potential: Uint8Array;
  /** Place in `people` of the base. */
  responsible: Uint16Array;
  createdAt: Float64Array;
  leadAt: Float64Array;
  mqlAt: Float64Array;
  sqlAt: Float64Array;
  customerAt: Float64Array;
  /** When it first reached MQL or a rung above it; 0 where it did not. */
  qualifiedAt: Float64Array;
  /** The highest rung it ever reached, as a place in `rungs`; 0 where that is none. */
  highest: Uint8Array;
  touches: ChunkTouches;
  sales: ChunkSales;
  recommends: Uint8Array;
  spends: Float64Array;
  /** Place in `answers` of the base. */
  answers: Uint32Array;
  text(name: 'id' | 'recommendedOn', row: number): string;
}

/** All leads as figures are counted from them. A new one after every change. */
export interface FigureBase {
  chunks: readonly FigureChunk[];
  /** Responsible persons; '' where nobody is. */
  people: readonly string[];
  /** The ways in which marker questions were answered, packed as in `figure-facts`; '' where none was. */
  answers: readonly string[];
}

/** What a touch's kind stands for: the channel's place and the outcome's. */
export const touchKinds = channels.length * outcomes.length;

const zero = '0'.charCodeAt(0);

function unpackTouches(texts: readonly string[], size: number): ChunkTouches {
  let most = 0;
  for (const text of texts) most += Math.floor(text.length / touchLetters);
  const [rows, minutes, kinds] = [
    new Uint16Array(most),
    new Uint32Array(most),
    new Uint8Array(most),
  ];
  const starts = new Uint32Array(size + 1);
  let count = 0;
  texts.forEach((text, row) => {
    starts[row] = count;
    for (let at = 0; at + touchLetters <= text.length; at += touchLetters) {
      let minute = 0;
      for (let letter = at; letter < at + touchLetters - 2; letter += 1) {
        const unit = text.charCodeAt(letter);
        minute = minute * 36 + (unit < 58 ? unit - zero : unit - 87);
      }
      const channel = text.charCodeAt(at + touchLetters - 2) - zero;
      const outcome = text.charCodeAt(at + touchLetters - 1) - zero;
      // What a damaged row says is left out.
      if (!channels[channel] || !outcomes[outcome] || !(minute >= 0)) continue;
      rows[count] = row;
      minutes[count] = minute;
      kinds[count] = channel * outcomes.length + outcome;
      count += 1;
    }
  });
  starts.fill(count, texts.length);
  return count === most
    ? { rows, starts, minutes, kinds }
    : {
        rows: rows.subarray(0, count),
        starts,
        minutes: minutes.subarray(0, count),
        kinds: kinds.subarray(0, count),
      };
}

/** By row the highest rung that was reached; `times` are those of the rungs above the first. */
function highestRungs(times: readonly Float64Array[]): Uint8Array {
  const highest = new Uint8Array(times[0]?.length ?? 0);
  for (const [below, reached] of times.entries())
    for (let row = 0; row < highest.length; row += 1) if (reached[row]) highest[row] = below + 1;
  return highest;
}

/** "2026-11-22" as 20261122. */
export const saleDay = (day: string): number => Number(day.replaceAll('-', '')) || 0;

function unpackAllSales(texts: readonly string[]): ChunkSales {
  const [rows, days, amounts, products]: [number[], string[], number[], string[]] = [
    [],
    [],
    [],
    [],
  ];
  texts.forEach((text, row) => {
    if (text === '') return;
    for (const { on, amount, product } of unpackSales(text)) {
      if (!Number.isFinite(amount)) continue;
      rows.push(row);
      days.push(on);
      amounts.push(amount);
      products.push(product);
    }
  });
  const dayNumbers = Uint32Array.from(days, saleDay);
  return { rows, days, dayNumbers, amounts: new Float64Array(amounts), products };
}

/** Texts that many leads share by their place, in the order they were met. */
interface SharedTexts {
  texts: string[];
  places: Map<string, number>;
}

/** What the chunks of a base share: responsible persons and ways of answering. */
interface SharedByChunks {
  people: SharedTexts;
  answers: SharedTexts;
}

const noTexts = (): SharedTexts => ({ texts: [''], places: new Map([['', 0]]) });
export const nothingShared = (): SharedByChunks => ({ people: noTexts(), answers: noTexts() });

function placeOf(shared: SharedTexts, text: string): number {
  const known = shared.places.get(text);
  if (known !== undefined) return known;
  const place = shared.texts.push(text) - 1;
  shared.places.set(text, place);
  return place;
}

/** Takes a chunk of the projection apart; what was not met before is added to `shared`. */
export function figureChunk(
  { columns }: ColumnChunk,
  { size, textBreak }: ChunkLayout,
  { people, answers }: SharedByChunks,
): FigureChunk {
  const taken = new Map<string, readonly string[]>();
  const texts = (name: string): readonly string[] => {
    const known = taken.get(name);
    if (known) return known;
    const packed = columns[name];
    const all = typeof packed === 'string' ? packed.split(textBreak) : [];
    taken.set(name, all);
    return all;
  };
  const numbers = (name: string): Float64Array => {
    const found = columns[name];
    return found instanceof Float64Array ? found : new Float64Array(size);
  };
  const codes = (name: string): Uint8Array => {
    const found = columns[name];
    return found instanceof Uint8Array ? found : new Uint8Array(size);
  };
  const [leadAt, mqlAt, sqlAt, customerAt] = [
    numbers('leadAt'),
    numbers('mqlAt'),
    numbers('sqlAt'),
    numbers('customerAt'),
  ];
  const chunk: FigureChunk = {
    numbers: numbers('number'),
    source: codes('source'),
    entry: codes('entry'),
    stage: codes('stage'),
    potential: codes('potential'),
    responsible: Uint16Array.from(texts('responsible'), (name) => placeOf(people, name)),
    createdAt: numbers('createdAt'),
    leadAt,
    mqlAt,
    sqlAt,
    customerAt,
    qualifiedAt: mqlAt.map((at, row) => at || sqlAt[row] || customerAt[row] || 0),
    highest: highestRungs([leadAt, mqlAt, sqlAt, customerAt]),
    touches: unpackTouches(texts('touches'), size),
    sales: unpackAllSales(texts('sales')),
    recommends: Uint8Array.from(numbers('recommends')),
    spends: numbers('spends'),
    answers: Uint32Array.from(texts('answers'), (given) => placeOf(answers, given)),
    text: (name, row) => texts(name)[row] ?? '',
  };
  // The texts they were made of need not be kept.
  for (const name of ['touches', 'sales', 'responsible', 'answers']) taken.delete(name);
  return chunk;
}
