import { EclSyntaxError } from "./syntax-error.ts";

export type Connective = "conjunction" | "disjunction" | "exclusion";

const BLANK = /[ \t\r\n]+/y;
const WORD = /[A-Za-z]+/y;
const MAX_DEPTH = 200;

/** The text of one expression and how far it has been read. */
export class Cursor {
  readonly text: string;
  offset = 0;
  #depth = 0;
  #closers: ReadonlyMap<number, number> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  fail(expected: string | readonly string[], reason?: string, offset = this.offset): never {
    throw new EclSyntaxError(this.text, offset, typeof expected === "string" ? [expected] : expected, reason);
  }

  /** The `ws` of the grammar: blanks and comments. True if there was any, which is its `mws`. */
  blank(): boolean {
    const start = this.offset;
    for (;;) {
      this.take(BLANK);
      if (!this.at("/*")) return this.offset > start;
      const end = this.text.indexOf("*/", this.offset + 2);
      if (end < 0) this.fail('"*/"', "the comment is not closed", this.text.length);
      this.offset = end + 2;
    }
  }

  at(literal: string): boolean {
    return this.text.startsWith(literal, this.offset);
  }

  /** Reads the literal if it stands here. */
  eat(literal: string): boolean {
    if (!this.at(literal)) return false;
    this.offset += literal.length;
    return true;
  }

  need(literal: string): void {
    if (!this.eat(literal)) this.fail(`"${literal}"`);
  }

  /** Reads what a sticky pattern matches here. */
  take(sticky: RegExp): string | undefined {
    sticky.lastIndex = this.offset;
    const match = sticky.exec(this.text)?.[0];
    if (match !== undefined) this.offset += match.length;
    return match;
  }

  looksAt(sticky: RegExp): boolean {
    sticky.lastIndex = this.offset;
    return sticky.test(this.text);
  }

  /** The letters that stand here, in small letters, without reading them. */
  word(): string {
    WORD.lastIndex = this.offset;
    return WORD.exec(this.text)?.[0].toLowerCase() ?? "";
  }

  eatWord(word: string): boolean {
    if (this.word() !== word) return false;
    this.offset += word.length;
    return true;
  }

  /** Reads an AND, OR, MINUS or comma after white space; leaves the cursor where it was if there is none. */
  connective(): Connective | undefined {
    if (this.eat(",")) return "conjunction";
    const word = this.word();
    const found = CONNECTIVES.get(word);
    if (found === undefined) return undefined;
    this.offset += word.length;
    const after = this.offset;
    if (!this.blank()) this.fail("white space", `${word.toUpperCase()} stands apart`, after);
    return found;
  }

  /** Everything nested comes through here, so that no text can exhaust the stack. */
  nested<Result>(read: () => Result): Result {
    if (++this.#depth > MAX_DEPTH) this.fail("a flatter expression", `brackets nest deeper than ${MAX_DEPTH}`);
    const result = read();
    this.#depth--;
    return result;
  }

  /** The offset of the bracket that closes the one at this offset, past terms, strings and comments. */
  closerOf(open: number): number | undefined {
    this.#closers ??= matchBrackets(this.text);
    return this.#closers.get(open);
  }
}

const CONNECTIVES: ReadonlyMap<string, Connective> = new Map([
  ["and", "conjunction"],
  ["or", "disjunction"],
  ["minus", "exclusion"],
]);

/** What is not closed reaches to the end, so that every character is passed once. */
const SKIPPED = /\/\*(?:[\s\S]*?\*\/|[\s\S]*)|\|[^|]*\|?|"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[^()/|"]+|[\s\S]/y;

function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  SKIPPED.lastIndex = 0;
  for (let at = 0; at < text.length; at = SKIPPED.lastIndex) {
    SKIPPED.exec(text);
    if (text[at] === "(") open.push(at);
    const opener = text[at] === ")" ? open.pop() : undefined;
    if (opener !== undefined) closers.set(opener, at);
  }
  return closers;
}
