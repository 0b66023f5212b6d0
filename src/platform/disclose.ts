import type { Scope } from "./scope.ts";

interface About {
  readonly subject: string | null;
}

/** About whom a row is: one patient, or nobody. */
export function patientsOf({ subject }: About, row: object): readonly string[] {
  const patientId = subject === null ? null : (row as Readonly<Record<string, unknown>>)[subject];
  return typeof patientId === "string" ? [patientId] : [];
}

/** Tells the request for which a row was read about whom it is. */
export function disclose(table: About, scope: Scope, row: object): void {
  if (scope.disclose) for (const patientId of patientsOf(table, row)) scope.disclose(patientId);
}
