/** A place in the text of an expression; line and column count from 1, the offset from 0. */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text is not an ECL expression: where, what stands there, and what the grammar would have there. */
export class EclSyntaxError extends Error {
  override readonly name = "EclSyntaxError";
  readonly position: Position;
  readonly expected: readonly string[];
  readonly found: string;

  constructor(text: string, offset: number, expected: readonly string[], reason?: string) {
    const position = positionAt(text, offset);
    const found = foundAt(text, offset);
    const why = reason === undefined ? "" : `: ${reason}`;
    super(`line ${position.line}, column ${position.column}: expected ${alternatives(expected)}, found ${found}${why}`);
    this.position = position;
    this.expected = expected;
    this.found = found;
  }
}

function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}

function foundAt(text: string, offset: number): string {
  const rest = text.slice(offset, offset + 40);
  if (rest === "") return "the end";
  const token = /^(?:[A-Za-z]+|[0-9]+|\s+|[^A-Za-z0-9\s]{1,3})/.exec(rest)?.[0] ?? rest.slice(0, 1);
  return token.trim() === "" ? "white space" : `"${token}"`;
}
