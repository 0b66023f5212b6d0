import { createHash } from "node:crypto";
import { UUID } from "../../kernel/page.ts";
import { ownerOf } from "../../platform/scope.ts";
import { ReceivedTable } from "../received/received.table.ts";
import { type Row, type Thing, things } from "../things.ts";
import type { Candidate, Importing } from "./importing.ts";

/** What is here already of a received resource, without its text. */
export interface Standing {
  readonly resourceType: string;
  readonly word: string | null;
  /** MD5 of the text: to tell whether it is the same, and nothing else. */
  readonly digest: string;
  readonly enteredInError: boolean;
  readonly visible: boolean;
}

export const digestOf = (text: string): string => createHash("md5").update(text).digest("hex");

export async function standingOf({ tx, scope }: Importing, ids: readonly string[]): Promise<Map<string, Standing>> {
  const rows = (await tx.query(
    `SELECT t.id, t.resource_type AS "resourceType", t.word, md5(t.resource) AS digest,
            t.entered_in_error AS "enteredInError", ${ReceivedTable.visibleTo("$2")} AS visible
     FROM fhir.received t WHERE t.id = ANY ($1::uuid[])`,
    [ids, scope.viewer],
  )) as (Standing & { id: string })[];
  return new Map(rows.map((row) => [row.id, row]));
}

export async function textsOf({ tx }: Importing, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = (await tx.query("SELECT t.id, t.resource FROM fhir.received t WHERE t.id = ANY ($1::uuid[])", [
    ids,
  ])) as {
    id: string;
    resource: string;
  }[];
  return new Map(rows.map(({ id, resource }) => [id, resource]));
}

/** Which of the candidates have a row already, in one statement over all their tables. */
export async function presentAmong(
  { tx }: Importing,
  candidates: readonly Candidate[],
): Promise<ReadonlySet<Candidate>> {
  const here = things.filter((thing) => candidates.some((it) => it.thing === thing));
  if (here.length === 0) return new Set();
  const parts = here.map(
    ({ word, table }, i) => `SELECT '${word}' AS word, t.id FROM ${table.name} t WHERE t.id = ANY ($${i + 1}::uuid[])`,
  );
  const ids = here.map((thing) => candidates.flatMap((it) => (it.thing === thing ? [it.id] : [])));
  const rows = (await tx.query(parts.join(" UNION ALL "), ids)) as { word: string; id: string }[];
  const found = new Set(rows.map(({ word, id }) => `${word} ${id}`));
  return new Set(candidates.filter(({ thing, id }) => found.has(`${thing?.word} ${id}`)));
}

/** Rows of one thing by id, whether the importer may see them or not: what may not be seen may not be overwritten. */
export async function rowsOf(
  { tx, scope }: Importing,
  { table }: Thing,
  ids: readonly string[],
): Promise<Map<string, Row & { readonly visible: boolean }>> {
  if (ids.length === 0) return new Map();
  const rows = (await tx.query(
    `SELECT ${table.select}, ($2::uuid IS NOT NULL AND ${table.visibleTo("$2::uuid")}) AS visible
     FROM ${table.name} t WHERE t.id = ANY ($1::uuid[])`,
    [ids, scope.viewer],
  )) as (Row & { visible: boolean })[];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those of the patients whom the importer may see. */
export async function visiblePatients({ tx, scope }: Importing, patients: Thing, ids: ReadonlySet<string>) {
  const wanted = [...ids].filter((id) => UUID.test(id));
  if (wanted.length === 0) return new Set<string>();
  const rows = (await tx.query(
    `SELECT t.id FROM ${patients.table.name} t WHERE t.id = ANY ($1::uuid[]) AND ${patients.table.visibleTo("$2")}`,
    [wanted, scope.viewer],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** Those of the patients who are here, but kept whole: the domain could not hold them. */
export async function unmodelledPatients({ tx, scope }: Importing, ids: readonly string[]) {
  if (ids.length === 0) return new Set<string>();
  const rows = (await tx.query(
    `SELECT t.id FROM fhir.received t WHERE t.id = ANY ($1::uuid[]) AND t.resource_type = 'Patient' AND t.word IS NULL
     AND ${ReceivedTable.visibleTo("$2")}`,
    [ids, scope.viewer],
  )) as { id: string }[];
  return new Set(rows.map(({ id }) => id));
}

/** The importer's organisation and its PCN's others. */
export async function groupOf({ tx, scope }: Importing): Promise<ReadonlySet<string>> {
  const rows = (await tx.query(
    `SELECT theirs.organisation_id AS id FROM access.membership ours
     JOIN access.membership theirs ON theirs.group_id = ours.group_id WHERE ours.organisation_id = $1`,
    [ownerOf(scope)],
  )) as { id: string }[];
  return new Set([ownerOf(scope), ...rows.map(({ id }) => id)]);
}
