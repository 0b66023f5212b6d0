import { Rf2Fault } from "../rf2/fault.ts";

export function expectColumns(file: string, found: readonly string[], wanted: string): void {
  if (found.join(" ") === wanted) return;
  throw new Rf2Fault("columns", file, 1, `the header is "${found.join(" ")}", not "${wanted}"`);
}
