import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import * as zlib from "node:zlib";

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

/** A zip of large entries, written as they are generated; sizes follow each entry's data, as the format allows. */
export class ZipWriter {
  readonly #out: WriteStream;
  readonly #entries: Entry[] = [];
  #offset = 0;

  constructor(path: string) {
    this.#out = createWriteStream(path, { highWaterMark: 1 << 20 });
  }

  async add(path: string, parts: Iterable<string>): Promise<number> {
    const name = Buffer.from(path);
    const offset = this.#offset;
    await this.#write(header(0x04034b50, name, [20, 8, 8, 0, 0], [0, 0, 0]));
    const deflate = zlib.createDeflateRaw({ level: 1 });
    const before = this.#offset;
    const drained = (async () => {
      for await (const part of deflate) await this.#write(part as Buffer);
    })();
    let crc = 0;
    let size = 0;
    for (const part of parts) {
      const bytes = Buffer.from(part, "utf8");
      crc = zlib.crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, "drain");
    }
    deflate.end();
    await drained;
    const packed = this.#offset - before;
    await this.#write(longs(0x08074b50, crc, packed, size));
    this.#entries.push({ name, offset, crc, size, packed });
    return size;
  }

  async end(): Promise<void> {
    const start = this.#offset;
    for (const { name, offset, crc, size, packed } of this.#entries) {
      const fixed = header(0x02014b50, name, [20, 20, 8, 8, 0, 0], [crc, packed, size]);
      const tail = Buffer.alloc(14);
      tail.writeUInt32LE(offset, 10);
      await this.#write(Buffer.concat([fixed.subarray(0, fixed.length - name.length), tail, name]));
    }
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(this.#offset - start, 12);
    end.writeUInt32LE(start, 16);
    await this.#write(end);
    this.#out.end();
    await once(this.#out, "close");
  }

  async #write(bytes: Buffer): Promise<void> {
    this.#offset += bytes.length;
    if (!this.#out.write(bytes)) await once(this.#out, "drain");
  }
}

function longs(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4);
  return bytes;
}

/** Signature, 16-bit fields, 32-bit fields, lengths of name and extra field, name. */
function header(signature: number, name: Buffer, shorts: readonly number[], sizes: readonly number[]): Buffer {
  const fields = Buffer.alloc(shorts.length * 2);
  for (const [at, value] of shorts.entries()) fields.writeUInt16LE(value, at * 2);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return Buffer.concat([longs(signature), fields, longs(...sizes), lengths, name]);
}
