import type { Scope } from "./scope.ts";

/** Tells the request for which a row was read about whom it is. */
export function disclose({ subject }: { readonly subject: string | null }, scope: Scope, row: object): void {
  if (subject === null || scope.disclose === undefined) return;
  const patientId = (row as Readonly<Record<string, unknown>>)[subject];
  if (typeof patientId === "string") scope.disclose(patientId);
}
