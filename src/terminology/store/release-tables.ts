import type { ClientBase } from "pg";
import type { InventoryFile } from "../rf2/inventory.ts";

const component = ["id", "effective_time", "active", "module_id"];
const member = [...component, "refset_id", "referenced_component_id"];
const ends = ["relationship_group", "type_id", "characteristic_type_id", "modifier_id"];

const columns = {
  concept: [...component, "definition_status_id"],
  relationship: [...component, "source_id", "destination_id", ...ends],
  concrete_value: [...component, "source_id", "value", ...ends],
  description: [...component, "concept_id", "language_code", "type_id", "term", "case_significance_id"],
  identifier: [
    "alternate_identifier",
    "effective_time",
    "active",
    "module_id",
    "identifier_scheme_id",
    "referenced_component_id",
  ],
  language_member: [...member, "acceptability_id"],
  refset_member: member,
};

export type ReleaseTable = keyof typeof columns;
export const releaseTables = Object.keys(columns) as ReleaseTable[];

const MOST_FIELDS = 10;

export function tableOf({ name }: Pick<InventoryFile, "name">): ReleaseTable {
  switch (name.kind) {
    case "concreteValues":
      return "concrete_value";
    case "textDefinition":
      return "description";
    case "refset":
      return name.refsetKind === "language" ? "language_member" : "refset_member";
    default:
      return name.kind;
  }
}

/** In the order of the RF2 file. */
export function columnsOf(file: Pick<InventoryFile, "name">): string[] {
  const table = tableOf(file);
  if (table !== "refset_member") return columns[table];
  const fields = Array.from(file.name.pattern, (_, at) => `field_${at + 1}`);
  if (fields.length > MOST_FIELDS) throw new RangeError(`a reference set of ${fields.length} fields does not fit`);
  return [...member, ...fields];
}

const partition = (table: ReleaseTable, release: number): string => `terminology.${table}_${release}`;

/**
 * Tables on their own until `attachTables`, so that nobody waits while they are filled. Created in the transaction
 * that fills them, they take COPY FREEZE and need no vacuum afterwards.
 */
export async function createTables(client: ClientBase, release: number): Promise<void> {
  for (const table of releaseTables) {
    const name = partition(table, release);
    await client.query(`
      CREATE TABLE ${name} (LIKE terminology.${table}, CHECK (release = ${release})) WITH (autovacuum_enabled = false);
      ALTER TABLE ${name} ALTER release SET DEFAULT ${release};`);
  }
}

export async function attachTables(client: ClientBase, release: number): Promise<void> {
  for (const table of releaseTables) {
    const name = partition(table, release);
    await client.query(`ALTER TABLE terminology.${table} ATTACH PARTITION ${name} FOR VALUES IN (${release})`);
  }
}

export async function dropTables(client: ClientBase, release: number): Promise<void> {
  for (const table of releaseTables) await client.query(`DROP TABLE IF EXISTS ${partition(table, release)}`);
}

/** RF2 as it comes is COPY's text format, but for backslashes: see RF2 rows in copy-sink.ts. */
export async function copyInto(client: ClientBase, release: number, number: number, file: InventoryFile) {
  const name = partition(tableOf(file), release);
  await client.query(`ALTER TABLE ${name} ALTER file SET DEFAULT ${number}`);
  return `COPY ${name} (${columnsOf(file).join(", ")}) FROM STDIN WITH (FORMAT text, HEADER true, NULL '', FREEZE true)`;
}

export function copyOutOf(release: number, number: number, file: Pick<InventoryFile, "name">): string {
  const selected = `SELECT ${columnsOf(file).join(", ")} FROM ${partition(tableOf(file), release)} WHERE file = ${number}`;
  return `COPY (${selected}) TO STDOUT WITH (FORMAT text, NULL '')`;
}
