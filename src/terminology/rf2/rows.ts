import { Rf2Fault } from "./fault.ts";
import { Rf2Row } from "./row.ts";
import type { ReleaseFile } from "./source.ts";

export interface RowVisitor {
  /** Called once with the column names, before any row. */
  header(columns: readonly string[]): void;
  row(row: Rf2Row): void;
}

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  /** Sees the same bytes, header included, before the rows in them are visited. */
  readonly tee?: ((chunk: Buffer) => Promise<void>) | undefined;
  readonly onBytes?: ((bytes: number, rows: number) => void) | undefined;
}

const NEWLINE = 10;
const RETURN = 13;
const TAB = 9;

/** Visits every row of a file of tab-separated UTF-8 lines: no quoting, CRLF or LF, the first line a header. */
export async function scanRows(file: ReleaseFile, visitor: RowVisitor, options: ScanOptions = {}): Promise<number> {
  const scanner = new RowScanner(file.path, visitor);
  for await (const chunk of await file.open()) {
    options.signal?.throwIfAborted();
    await options.tee?.(chunk);
    scanner.push(chunk);
    options.onBytes?.(chunk.length, scanner.row.number - 1);
  }
  scanner.end();
  return scanner.row.number - 1;
}

class RowScanner {
  readonly row: Rf2Row;
  readonly #visitor: RowVisitor;
  #rest: Buffer = Buffer.alloc(0);
  #columns = 0;

  constructor(file: string, visitor: RowVisitor) {
    this.row = new Rf2Row(file);
    this.#visitor = visitor;
  }

  push(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    this.#rest = bytes.subarray(this.#visitLines(bytes));
  }

  end(): void {
    if (this.#columns === 0) throw new Rf2Fault("truncated", this.row.file, 1, "the file is empty");
    if (this.#rest.length > 0) {
      throw new Rf2Fault("truncated", this.row.file, this.row.number + 1, "the file ends inside this row");
    }
  }

  /** Returns where the last, unfinished line begins. */
  #visitLines(bytes: Buffer): number {
    const { row } = this;
    const { ends, starts } = row;
    row.bytes = bytes;
    let column = 0;
    let lineStart = 0;
    starts[0] = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === TAB) {
        ends[column++] = at;
        starts[column] = at + 1;
      } else if (byte === NEWLINE) {
        ends[column] = at > lineStart && bytes[at - 1] === RETURN ? at - 1 : at;
        this.#visit(column + 1);
        column = 0;
        lineStart = at + 1;
        starts[0] = lineStart;
      }
    }
    return lineStart;
  }

  #visit(columns: number): void {
    const { row } = this;
    row.number++;
    if (row.number === 1) {
      this.#columns = columns;
      this.#visitor.header(Array.from({ length: columns }, (_, column) => row.text(column).replace(/^\uFEFF/, "")));
    } else if (columns === this.#columns) {
      this.#visitor.row(row);
    } else {
      throw row.fault("columns", `${columns} columns where the header has ${this.#columns}`);
    }
  }
}
