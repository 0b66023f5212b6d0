import type { ClientBase } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import { ImageFault } from "../image/image.ts";
import { copySink } from "./copy-sink.ts";

/** Large enough that rows cost nothing, small enough for a message of the protocol. */
const CHUNK = 4 << 20;
const SIGNATURE = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");

/** COPY in binary, since bytes as text double in size. */
export async function writeChunks(client: ClientBase, release: number, bytes: Uint8Array): Promise<void> {
  const sql = "COPY terminology.image_chunk (release, number, bytes) FROM STDIN WITH (FORMAT binary)";
  const stream = client.query(copyFrom(sql));
  const sink = binarySink(stream);
  await sink.write(SIGNATURE);
  for (let number = 0; number * CHUNK < bytes.length; number++) {
    const part = bytes.subarray(number * CHUNK, (number + 1) * CHUNK);
    const head = Buffer.alloc(22);
    head.writeInt16BE(3, 0);
    head.writeInt32BE(4, 2);
    head.writeInt32BE(release, 6);
    head.writeInt32BE(4, 10);
    head.writeInt32BE(number, 14);
    head.writeInt32BE(part.length, 18);
    await sink.write(head);
    await sink.write(Buffer.from(part.buffer, part.byteOffset, part.length));
  }
  await sink.write(Buffer.from([0xff, 0xff]));
  await sink.end();
}

/** Straight into memory that other threads can share. */
export async function readChunks(client: ClientBase, release: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(new SharedArrayBuffer(length));
  const rows = `SELECT bytes FROM terminology.image_chunk WHERE release = ${release} ORDER BY number`;
  const stream = client.query(copyTo(`COPY (${rows}) TO STDOUT WITH (FORMAT binary)`));
  const reader = new BinaryRows(bytes);
  for await (const part of stream) reader.push(part as Buffer);
  if (reader.written !== length) throw new ImageFault("in PostgreSQL is cut short");
  return bytes;
}

const binarySink = (stream: ReturnType<typeof copyFrom>) => {
  const { end } = copySink(stream);
  const write = (part: Buffer) =>
    new Promise<void>((resolve, reject) => stream.write(part, (error) => (error ? reject(error) : resolve())));
  return { write, end };
};

/** Rows of one bytea column: a count of fields, a length, the bytes; a count of -1 ends them. */
class BinaryRows {
  written = 0;
  readonly #into: Uint8Array;
  #head: Buffer = Buffer.alloc(0);
  #needed = SIGNATURE.length;
  #atSignature = true;
  #left = 0;

  constructor(into: Uint8Array) {
    this.#into = into;
  }

  push(part: Buffer): void {
    for (let at = 0; at < part.length; ) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, part.length - at);
        if (this.written + taken > this.#into.length) throw new ImageFault("in PostgreSQL is too long");
        this.#into.set(part.subarray(at, at + taken), this.written);
        this.written += taken;
        this.#left -= taken;
        at += taken;
      } else {
        const taken = Math.min(this.#needed - this.#head.length, part.length - at);
        this.#head = Buffer.concat([this.#head, part.subarray(at, at + taken)]);
        at += taken;
        if (this.#head.length === this.#needed || this.#isTrailer()) this.#readHead();
      }
    }
  }

  #isTrailer(): boolean {
    return !this.#atSignature && this.#head.length === 2 && this.#head.readInt16BE(0) === -1;
  }

  #readHead(): void {
    if (!this.#atSignature && !this.#isTrailer()) this.#left = this.#head.readInt32BE(2);
    this.#atSignature = false;
    this.#needed = 6;
    this.#head = Buffer.alloc(0);
  }
}
