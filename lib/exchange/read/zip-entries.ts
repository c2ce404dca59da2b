import { fileLimits, ImportFileError } from './import-table';

interface ZipEntry {
  name: string;
  method: number;
  packed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const mostEntries = 5000;

/** The entries a zip's directory names; throws ImportFileError where it is damaged or enciphered. */
function entriesOf(bytes: Uint8Array, file: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new ImportFileError('damaged-zip', file);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== endMark) {
    end -= 1;
    if (bytes.length - end > 65_558) throw damaged();
  }
  if (end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > mostEntries) throw damaged();
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged();
    const flags = view.getUint16(at + 8, true);
    if (flags & 1) throw new ImportFileError('encrypted', file);
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) throw damaged();
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (from + size > bytes.length) throw damaged();
    entries.push({ name, method, packed: bytes.subarray(from, from + size) });
  }
  return entries;
}

/**
 * Takes an entry apart, at most `room` bytes of it: what its directory says of its size is not
 * believed, since a few kilobytes can be made to grow without end.
 */
async function inflate(packed: Uint8Array, room: number, file: string): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ImportFileError('damaged-zip', file);
    });
    if (done) break;
    length += value.length;
    if (length > room) {
      await reader.cancel().catch(() => undefined);
      throw new ImportFileError('too-large-inflated', file);
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The wanted entries of a zip by name, taken apart; all together within the limit. */
export async function readZip(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  let room: number = fileLimits.inflatedBytes;
  for (const { name, method, packed } of entriesOf(bytes, file)) {
    if (!wanted(name)) continue;
    if (method !== 0 && method !== 8) throw new ImportFileError('damaged-zip', file);
    if (method === 0 && packed.length > room) throw new ImportFileError('too-large-inflated', file);
    const content = method === 0 ? packed : await inflate(packed, room, file);
    room -= content.length;
    found.set(name, content);
  }
  return found;
}

/** A zip of these entries, none of them packed. */
export function storedZip(entries: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const files = [...entries].map(([name, content]) => ({
    name: new TextEncoder().encode(name),
    content,
  }));
  const length = files.reduce(
    (sum, { name, content }) => sum + 76 + 2 * name.length + content.length,
    22,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { name, content } of files) {
    offsets.push(at);
    view.setUint32(at, localMark, true);
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
  }
  const directory = at;
  files.forEach(({ name, content }, index) => {
    view.setUint32(at, entryMark, true);
    view.setUint16(at + 4, 20, true);
    view.setUint16(at + 6, 20, true);
    view.setUint32(at + 20, content.length, true);
    view.setUint32(at + 24, content.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, endMark, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}
