/** Raised when the layout of any section changes: an image of another format is rebuilt from the tables. */
export const IMAGE_FORMAT = 2;

const MAGIC = "SCTIMAGE";
const PRELUDE = 24;

export type Cells = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const kinds = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array } as const;
type Kind = keyof typeof kinds;

interface Header {
  readonly meta: Readonly<Record<string, Json>>;
  /** Kind, byte offset after the header, length in cells. */
  readonly sections: Readonly<Record<string, readonly [Kind, number, number]>>;
}

/**
 * A snapshot as one block of shared memory: magic, format, header length and total length, a JSON header, and
 * typed arrays by name. What is in a file, in PostgreSQL and in memory is the same bytes.
 */
export class Image {
  readonly bytes: Uint8Array;
  readonly meta: Readonly<Record<string, Json>>;
  readonly #header: Header;
  readonly #base: number;

  constructor(bytes: Uint8Array) {
    const prelude = Buffer.from(bytes.buffer, bytes.byteOffset, PRELUDE);
    if (bytes.length < PRELUDE || prelude.toString("latin1", 0, 8) !== MAGIC) throw new ImageFault("is no snapshot");
    if (prelude.readUInt32LE(8) !== IMAGE_FORMAT) throw new ImageFault("has another format");
    if (prelude.readDoubleLE(16) !== bytes.length) throw new ImageFault("is cut short");
    const headerLength = prelude.readUInt32LE(12);
    this.bytes = bytes;
    this.#header = JSON.parse(Buffer.from(bytes.slice(PRELUDE, PRELUDE + headerLength)).toString("utf8")) as Header;
    this.#base = aligned(PRELUDE + headerLength);
    this.meta = this.#header.meta;
  }

  u8 = (name: string): Uint8Array => this.#section(name, "u8") as Uint8Array;
  u16 = (name: string): Uint16Array => this.#section(name, "u16") as Uint16Array;
  u32 = (name: string): Uint32Array => this.#section(name, "u32") as Uint32Array;
  i32 = (name: string): Int32Array => this.#section(name, "i32") as Int32Array;

  /** Bytes by section, for measurements. */
  sizes(): Record<string, number> {
    const sizeOf = ([kind, , length]: readonly [Kind, number, number]) => length * kinds[kind].BYTES_PER_ELEMENT;
    return Object.fromEntries(Object.entries(this.#header.sections).map(([name, section]) => [name, sizeOf(section)]));
  }

  #section(name: string, wanted: Kind): Cells {
    const [kind, offset, length] = this.#header.sections[name] ?? [];
    if (kind !== wanted) throw new ImageFault(`has no section ${name} of ${wanted}`);
    const View: new (buffer: ArrayBufferLike, offset: number, length: number) => Cells = kinds[kind];
    return new View(this.bytes.buffer, this.bytes.byteOffset + this.#base + offset!, length!);
  }
}

export class ImageFault extends Error {
  constructor(problem: string) {
    super(`the terminology snapshot ${problem}`);
    this.name = "ImageFault";
  }
}

/** Collects sections, then lays them out in one SharedArrayBuffer. */
export class ImageDraft {
  readonly #sections = new Map<string, Cells>();
  readonly #meta: Record<string, Json> = {};

  put(name: string, cells: Cells): void {
    this.#sections.set(name, cells);
  }

  describe(name: string, value: Json): void {
    this.#meta[name] = value;
  }

  /** Texts by index: `name` holds their UTF-8 bytes, `name.starts` where each begins. */
  putTexts(name: string, texts: readonly string[]): void {
    const encoded = texts.map((text) => Buffer.from(text, "utf8"));
    const starts = new Uint32Array(texts.length + 1);
    for (const [index, text] of encoded.entries()) starts[index + 1] = starts[index]! + text.length;
    this.put(name, Uint8Array.from(Buffer.concat(encoded)));
    this.put(`${name}.starts`, starts);
  }

  /** The draft is empty afterwards, so that no section is held twice for longer than its copy takes. */
  seal(): Image {
    const sections: Record<string, readonly [Kind, number, number]> = {};
    let offset = 0;
    for (const [name, cells] of this.#sections) {
      sections[name] = [kindOf(cells), offset, cells.length];
      offset = aligned(offset + cells.byteLength);
    }
    const header = Buffer.from(JSON.stringify({ meta: this.#meta, sections } satisfies Header), "utf8");
    const base = aligned(PRELUDE + header.length);
    const bytes = new Uint8Array(new SharedArrayBuffer(base + offset));
    const prelude = Buffer.alloc(PRELUDE);
    prelude.write(MAGIC, "latin1");
    prelude.writeUInt32LE(IMAGE_FORMAT, 8);
    prelude.writeUInt32LE(header.length, 12);
    prelude.writeDoubleLE(bytes.length, 16);
    bytes.set(prelude);
    bytes.set(header, PRELUDE);
    for (const [name, cells] of this.#sections) {
      bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), base + sections[name]![1]);
      this.#sections.delete(name);
    }
    return new Image(bytes);
  }
}

const aligned = (offset: number): number => Math.ceil(offset / 8) * 8;

function kindOf(cells: Cells): Kind {
  if (cells instanceof Uint8Array) return "u8";
  if (cells instanceof Uint16Array) return "u16";
  return cells instanceof Uint32Array ? "u32" : "i32";
}
