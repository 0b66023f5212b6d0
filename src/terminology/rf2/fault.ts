export type Rf2FaultKind =
  | "not-a-release"
  | "not-a-snapshot"
  | "truncated"
  | "columns"
  | "digit"
  | "duplicate"
  | "dangling"
  | "cycle";

/** Why a release cannot be loaded; `row` counts from 1 with the header as row 1, as an editor shows it. */
export class Rf2Fault extends Error {
  readonly kind: Rf2FaultKind;
  readonly file: string;
  readonly row: number | null;

  constructor(kind: Rf2FaultKind, file: string, row: number | null, problem: string) {
    super(row === null ? `${file}: ${problem}` : `${file}, row ${row}: ${problem}`);
    this.name = "Rf2Fault";
    this.kind = kind;
    this.file = file;
    this.row = row;
  }
}
