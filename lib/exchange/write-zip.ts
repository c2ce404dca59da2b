const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of a zip's entry, continued over its parts; begins and ends with 0. */
function crc32(bytes: Uint8Array, before: number): number {
  let value = ~before;
  for (let at = 0; at < bytes.length; at += 1)
    value = (table[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}

/** A file inside a zip. It is packed by the browser itself, beside the page's own work. */
export interface ZipEntry {
  write(text: string): Promise<void>;
  finish(): Promise<PackedEntry>;
}

export interface PackedEntry {
  name: string;
  data: Blob;
  packedSize: number;
  size: number;
  crc: number;
}

/** Starts a file of a zip, in UTF-8; what is written to it is packed at once. */
export function startZipEntry(name: string): ZipEntry {
  const encoder = new TextEncoder();
  const packer = new CompressionStream('deflate-raw');
  const writer = packer.writable.getWriter();
  const reader = packer.readable.getReader();
  const parts: Blob[] = [];
  let packedSize = 0;
  let size = 0;
  let crc = 0;
  const collected = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      packedSize += value.length;
      parts.push(new Blob([value]));
    }
  })();
  return {
    async write(text) {
      const bytes = encoder.encode(text);
      size += bytes.length;
      crc = crc32(bytes, crc);
      await writer.write(bytes);
    },
    async finish() {
      await writer.close();
      await collected;
      return { name, data: new Blob(parts), packedSize, size, crc };
    },
  };
}

const signatures = { local: 0x04_03_4b_50, central: 0x02_01_4b_50, end: 0x06_05_4b_50 };
/** Version 2.0 of the format; packed; names in UTF-8; midnight of 1 January 1980, as of no time. */
const common = { version: 20, method: 8, utf8: 0x08_00, date: 0x00_21 };

/** Figures in the order they stand, each with the number of bytes it takes. */
function record(
  figures: readonly (readonly [value: number, bytes: 2 | 4])[],
): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(figures.reduce((sum, [, bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [value, bytes] of figures) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** What both records of an entry say alike. */
const described = ({ crc, packedSize, size, name }: PackedEntry) =>
  [
    [common.version, 2],
    [common.utf8, 2],
    [common.method, 2],
    [0, 2],
    [common.date, 2],
    [crc, 4],
    [packedSize, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ] as const;

/** A zip of these entries. Names must be ASCII. */
export function zipOf(entries: readonly PackedEntry[], type: string): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const local = record([[signatures.local, 4], ...described(entry)]);
    const central = record([
      [signatures.central, 4],
      [common.version, 2],
      ...described(entry),
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ]);
    parts.push(local, entry.name, entry.data);
    directory.push(central, entry.name);
    offset += local.length + entry.name.length + entry.packedSize;
    directorySize += central.length + entry.name.length;
  }
  const end = record([
    [signatures.end, 4],
    [0, 2],
    [0, 2],
    [entries.length, 2],
    [entries.length, 2],
    [directorySize, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Blob([...parts, ...directory, end], { type });
}
