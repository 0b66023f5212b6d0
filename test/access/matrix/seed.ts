import { v7 } from "uuid";
import { isOpen } from "../../../src/access/walls.ts";
import type { Database } from "../../../src/platform/database.ts";
import type { RestingTable } from "../../../src/platform/table.ts";
import { tables } from "../../../src/subgraphs.ts";

const pascal = (name: string): string => name.replace(/(?:^|_)(\w)/g, (_, first: string) => first.toUpperCase());

/** The type of the graph whose rows a table holds: `care_plans.care_plan` holds each CarePlan. */
export const typenameOf = ({ name }: Pick<RestingTable, "name">): string =>
  name === "audit.entry" ? "AuditEntry" : pascal(name.split(".")[1]!);

const isAboutPatients = (table: RestingTable): boolean => /patient_id|t\.id\b/.test(table.visibleTo("$viewer"));

/** Types whose rows are about a patient, and types that everyone may see. What remains is a group's own affair. */
export const aboutPatients = tables.filter((it) => isAboutPatients(it) && !it.name.startsWith("fhir."));
export const open = tables.filter(isOpen);

export interface Seeded {
  /** By type. */
  readonly ids: ReadonlyMap<string, string>;
  /** By the name of a column or an argument: `plan_id`, `patientId`. */
  readonly idOf: (name: string) => string | undefined;
}

interface ColumnFound {
  readonly name: string;
  readonly type: string;
  readonly needed: boolean;
}

/**
 * One row of every table, about one patient, with whatever its columns take: links between them are followed, and
 * nothing else of them is read. Gives the rows' ids.
 */
export async function seed(
  { pool }: Database,
  patient: string,
  owner: string,
  linkable: (type: string) => boolean,
): Promise<Seeded> {
  const known: Readonly<Record<string, string>> = { Patient: patient, Organisation: owner };
  const ids = new Map(tables.map((table) => [typenameOf(table), known[typenameOf(table)] ?? v7()]));
  // A triage has the id of its referral.
  if (ids.has("Triage")) ids.set("Triage", ids.get("Referral")!);
  // A column may say `plan_id` of what the graph calls a CarePlan.
  const idOf = (name: string) => {
    const type = pascal(name.replace(/_id$|Id$/, ""));
    return ids.get(type) ?? [...ids].find(([it]) => it.endsWith(type))?.[1];
  };
  const references = [...ids]
    .filter(([type]) => linkable(type))
    .map(([type, id]) => ({ type, id, url: null, display: "x", identifier: null }));
  const linked = references.map((it) => ({
    ...it,
    member: it,
    reference: it,
    owner: it,
    who: it,
    attendee: it,
    text: "x",
  }));
  for (const table of tables) {
    const type = typenameOf(table);
    if (type === "Organisation") continue;
    const values: Record<string, unknown> = {};
    for (const { name, type: of, needed } of await columnsOf(pool, table.name)) {
      if (name === "id") values[name] = ids.get(type);
      else if (name === "patient_id") values[name] = patient;
      else if (name === "owner_id" || name === "organisation_id") values[name] = owner;
      else if (name === "entered_in_error") values[name] = false;
      else if (of === "uuid") values[name] = idOf(name) ?? (needed ? v7() : null);
      else if (of === "jsonb")
        values[name] = JSON.stringify(needed ? linked : references.find((it) => it.type === "Patient"));
      else if (needed) values[name] = plain[of] ?? "2026-11-01T10:00:00Z";
    }
    if (type === "Patient") values.registered_practice = JSON.stringify({ type: "Organisation", id: owner });
    const names = Object.keys(values);
    await pool.query(
      `INSERT INTO ${table.name} (${names.map((it) => `"${it}"`).join()}) VALUES (${names.map((_, i) => `$${i + 1}`).join()})`,
      Object.values(values),
    );
  }
  return { ids, idOf };
}

const plain: Readonly<Record<string, unknown>> = { boolean: true, int4: 1, int8: 1, bool: true, numeric: 1 };

async function columnsOf(pool: Database["pool"], table: string): Promise<readonly ColumnFound[]> {
  const { rows } = await pool.query<ColumnFound>(
    `SELECT column_name AS name, udt_name AS type, is_nullable = 'NO' AS needed FROM information_schema.columns
     WHERE table_schema = $1 AND table_name = $2 AND is_generated = 'NEVER' AND column_default IS NULL`,
    table.split("."),
  );
  return rows;
}
