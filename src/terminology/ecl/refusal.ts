import type { Position } from "./syntax-error.ts";

export type EclRefusalReason =
  | "UNKNOWN_CONCEPT"
  | "NOT_A_CONCEPT"
  | "UNKNOWN_REFSET"
  | "ECL_REFUSED"
  | "ECL_TOO_COSTLY";

/** The expression is well formed but this release, or this engine, cannot answer it: never an empty set instead. */
export class EclRefusal extends Error {
  override readonly name = "EclRefusal";
  readonly reason: EclRefusalReason;
  readonly position: Position | undefined;

  constructor(reason: EclRefusalReason, message: string, position?: Position) {
    super(position === undefined ? message : `line ${position.line}, column ${position.column}: ${message}`);
    this.reason = reason;
    this.position = position;
  }
}
