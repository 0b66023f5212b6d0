import { verhoeffSound } from "../../kernel/verhoeff.ts";
import { Rf2Fault, type Rf2FaultKind } from "./fault.ts";

/** Of the widest known refset, with room to spare. */
const MOST_COLUMNS = 64;

const ZERO = 48;

/** An id as two numbers: the digits above the last nine, and those nine. */
export interface Digits {
  readonly high: number;
  readonly low: number;
}

export const digitsOf = (id: string): Digits => ({ high: Number(id.slice(0, -9)), low: Number(id.slice(-9)) });

/** The row under the scanner: one object for a whole file, so that a row costs no allocation. */
export class Rf2Row {
  readonly file: string;
  /** 1 is the header. */
  number = 0;
  bytes: Uint8Array = new Uint8Array(0);
  readonly starts = new Int32Array(MOST_COLUMNS);
  readonly ends = new Int32Array(MOST_COLUMNS);
  /** The last id read, as its digits above the last nine, and those nine. */
  high = 0;
  low = 0;

  constructor(file: string) {
    this.file = file;
  }

  text(column: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset, this.bytes.length).toString(
      "utf8",
      this.starts[column],
      this.ends[column],
    );
  }

  isEmpty(column: number): boolean {
    return this.starts[column] === this.ends[column];
  }

  active(column: number): boolean {
    const start = this.starts[column]!;
    const flag = this.bytes[start]! - ZERO;
    if (this.ends[column]! - start !== 1 || (flag !== 0 && flag !== 1)) {
      throw this.fault("columns", `active is "${this.text(column)}", not 0 or 1`);
    }
    return flag === 1;
  }

  /** yyyymmdd as a number; 0 where empty, which RF2 allows before publication. */
  time(column: number): number {
    return this.isEmpty(column) ? 0 : this.integer(column);
  }

  integer(column: number): number {
    let value = 0;
    const start = this.starts[column]!;
    const end = this.ends[column]!;
    for (let at = start; at < end; at++) {
      const digit = this.bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) throw this.fault("columns", `"${this.text(column)}" is not a number`);
      value = value * 10 + digit;
    }
    if (start === end) throw this.fault("columns", "a number is empty");
    return value;
  }

  /** Reads an id into `high` and `low`. */
  id(column: number): void {
    const start = this.starts[column]!;
    const end = this.ends[column]!;
    const split = Math.max(start, end - 9);
    if (end - start < 6 || end - start > 18) throw this.fault("digit", `"${this.text(column)}" is not an id`);
    this.high = this.#digits(start, split, column);
    this.low = this.#digits(split, end, column);
  }

  /** Reads an id whose check digit and kind must be right. */
  ownId(column: number, component: "concept" | "description" | "relationship"): void {
    this.id(column);
    const end = this.ends[column]!;
    if (!verhoeffSound(this.bytes, this.starts[column]!, end)) {
      throw this.fault("digit", `${this.text(column)} has a wrong check digit`);
    }
    const partition = this.bytes[end - 2]! - ZERO;
    if (partition !== partitions[component] || this.bytes[end - 3]! > ZERO + 1) {
      throw this.fault("digit", `${this.text(column)} is not the id of a ${component}`);
    }
  }

  /** Reads a UUID, folded to 64 bits, into `high` and `low`: two rows of a release share them once in a million. */
  uuid(column: number): void {
    const start = this.starts[column]!;
    if (this.ends[column]! - start !== 36) throw this.fault("digit", `"${this.text(column)}" is not a UUID`);
    this.high = (this.#hex(start, 8) ^ this.#hex(start + 19, 4) ^ (this.#hex(start + 24, 4) << 16)) >>> 0;
    this.low = ((this.#hex(start + 9, 4) << 16) ^ this.#hex(start + 14, 4) ^ this.#hex(start + 28, 8)) >>> 0;
  }

  /** Whether the column holds just these digits. */
  isId(column: number, id: Digits): boolean {
    this.id(column);
    return this.high === id.high && this.low === id.low;
  }

  fault(kind: Rf2FaultKind, problem: string): Rf2Fault {
    return new Rf2Fault(kind, this.file, this.number, problem);
  }

  #digits(start: number, end: number, column: number): number {
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = this.bytes[at]! - ZERO;
      if (digit < 0 || digit > 9) throw this.fault("digit", `"${this.text(column)}" is not an id`);
      value = value * 10 + digit;
    }
    return value;
  }

  #hex(start: number, length: number): number {
    let value = 0;
    for (let at = start; at < start + length; at++) {
      const byte = this.bytes[at]! | 0x20;
      value = (value << 4) | (byte >= 97 ? byte - 87 : byte & 15);
    }
    return value;
  }
}

const partitions = { concept: 0, description: 1, relationship: 2 } as const;
