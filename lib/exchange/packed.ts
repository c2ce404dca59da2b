/** Whether the browser packs; where it does not, backups are simply larger. */
const packs = (): boolean => typeof CompressionStream !== 'undefined';

const through = (
  data: Uint8Array | string,
  stream: ReadableWritablePair<Uint8Array, BufferSource>,
) => new Response(new Blob([data as BlobPart]).stream().pipeThrough(stream));

/** Text as gzip, or as it is where the browser cannot. */
export async function packText(text: string): Promise<string | Uint8Array> {
  if (!packs()) return text;
  return new Uint8Array(await through(text, new CompressionStream('gzip')).arrayBuffer());
}

/** The way back. Throws on what was damaged: gzip carries a checksum of its own. */
export async function unpackText(data: string | Uint8Array): Promise<string> {
  if (typeof data === 'string') return data;
  return through(data, new DecompressionStream('gzip')).text();
}

/** A file that is written piece by piece, packed as one where the browser can. */
export interface FileWriter {
  packed: boolean;
  write(text: string): Promise<void>;
  /** The whole file; nothing can be written behind it. */
  end(): Promise<Blob>;
}

export function writeFile(): FileWriter {
  if (!packs()) {
    const pieces: string[] = [];
    return {
      packed: false,
      write: async (text) => void pieces.push(text),
      end: async () => new Blob(pieces),
    };
  }
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  const blob = new Response(readable).blob();
  const encoder = new TextEncoder();
  return {
    packed: true,
    write: (text) => writer.write(encoder.encode(text)),
    async end() {
      await writer.close();
      return blob;
    },
  };
}
