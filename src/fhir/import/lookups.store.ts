import type { EntityManager } from "typeorm";
import { NHS_NUMBER, ODS_ORGANISATION, SDS_ROLE_PROFILE_ID, SDS_USER_ID } from "../../../fhir-mappings/systems.ts";
import { ownerOf, type Scope } from "../../platform/scope.ts";
import type { Table } from "../../platform/table.ts";
import { OrganisationTable } from "../../subgraphs/directory/organisation/organisation.table.ts";
import { PractitionerTable } from "../../subgraphs/directory/practitioner/practitioner.table.ts";
import { PractitionerRoleTable } from "../../subgraphs/directory/practitioner-role/practitioner-role.table.ts";
import { PatientTable } from "../../subgraphs/patients/patient/patient.table.ts";
import { ReceivedTable } from "../received/received.table.ts";
import { type BusinessId, businessKey } from "./identifiers.ts";
import { type Name, nameKey } from "./names.ts";

/** The ids that this organisation's senders' names have here already, by `nameKey`. */
export async function identities(tx: EntityManager, scope: Scope, names: readonly Name[]) {
  if (names.length === 0) return new Map<string, string>();
  const rows = (await tx.query(
    `SELECT i.source, i.resource_type AS type, i.source_id AS "sourceId", i.id FROM fhir.identity i
     JOIN unnest($2::text[], $3::text[], $4::text[]) AS n(source, type, id)
       ON i.source = n.source AND i.resource_type = n.type AND i.source_id = n.id
     WHERE i.owner_id = $1`,
    [ownerOf(scope), ...columns(names)],
  )) as (Name & { id: string })[];
  return new Map(rows.map((row) => [nameKey(row), row.id]));
}

/** Remembers new names. Where another import was first, its id counts: the answer says which. */
export async function remember(
  tx: EntityManager,
  scope: Scope,
  names: readonly (Name & { readonly id: string })[],
): Promise<ReadonlyMap<string, string>> {
  if (names.length === 0) return new Map();
  await tx.query(
    `INSERT INTO fhir.identity (owner_id, source, resource_type, source_id, id)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::uuid[]) ORDER BY 2, 3, 4 ON CONFLICT DO NOTHING`,
    [ownerOf(scope), ...columns(names), names.map(({ id }) => id)],
  );
  return identities(tx, scope, names);
}

const columns = (names: readonly Name[]) => [
  names.map(({ source }) => source),
  names.map(({ type }) => type),
  names.map(({ sourceId }) => sourceId),
];

/** The types of received resources by id, of those the viewer may see. */
export async function typesById(tx: EntityManager, { viewer }: Scope, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>();
  const rows = (await tx.query(
    `SELECT t.id, t.resource_type AS type FROM fhir.received t
     WHERE t.id = ANY ($1::uuid[]) AND ${ReceivedTable.visibleTo("$2")}`,
    [ids, viewer],
  )) as { id: string; type: string }[];
  return new Map(rows.map(({ id, type }) => [id, type]));
}

/** The ids behind numbers, by `businessKey`: of received resources, and of what was born here. */
export async function idsByNumber(tx: EntityManager, { viewer }: Scope, numbers: readonly BusinessId[]) {
  const found = new Map<string, Set<string>>();
  if (numbers.length === 0) return found;
  const rows = (await tx.query(
    `SELECT i.resource_type AS type, i.system, i.value, i.id FROM fhir.identifier i
     JOIN unnest($2::text[], $3::text[], $4::text[]) AS n(type, system, value)
       ON i.value = n.value AND i.system = n.system AND i.resource_type = n.type
     JOIN fhir.received t ON t.id = i.id AND NOT t.entered_in_error WHERE ${ReceivedTable.visibleTo("$1")}`,
    [viewer, numbers.map(({ type }) => type), numbers.map(({ system }) => system), numbers.map(({ value }) => value)],
  )) as (BusinessId & { id: string })[];
  for (const born of natural) rows.push(...(await born(tx, viewer, numbers)));
  for (const row of rows) {
    const key = businessKey(row);
    found.set(key, (found.get(key) ?? new Set()).add(row.id));
  }
  return found;
}

const numberColumn =
  <Model>(type: string, system: string, table: Table<Model>, field: keyof Model & string) =>
  async (
    tx: EntityManager,
    viewer: string,
    numbers: readonly BusinessId[],
  ): Promise<(BusinessId & { id: string })[]> => {
    const values = numbers.filter((it) => it.type === type && it.system === system).map(({ value }) => value);
    if (values.length === 0) return [];
    const column = `t.${table.columns.get(field)}`;
    const rows = (await tx.query(
      `SELECT t.id, ${column} AS value FROM ${table.name} t
       WHERE ${column} = ANY ($1::text[]) AND NOT t.entered_in_error AND ${table.visibleTo("$2::uuid")} AND $2::uuid IS NOT NULL`,
      [values, viewer],
    )) as { id: string; value: string }[];
    return rows.map((row) => ({ type, system, ...row }));
  };

/** Numbers that the domain's own rows carry, each of which only one of them may have. */
const natural = [
  numberColumn("Patient", NHS_NUMBER, PatientTable, "nhsNumber"),
  numberColumn("Organization", ODS_ORGANISATION, OrganisationTable, "odsCode"),
  numberColumn("Practitioner", SDS_USER_ID, PractitionerTable, "sdsUserId"),
  numberColumn("PractitionerRole", SDS_ROLE_PROFILE_ID, PractitionerRoleTable, "sdsRoleProfileId"),
];

export interface HolderOfNumber {
  readonly id: string;
  readonly nhsNumber: string;
  readonly birthDate: string | null;
  readonly visible: boolean;
}

/** Who carries these NHS numbers, whether or not the viewer may see them: no number is ever given twice. */
export async function holders(tx: EntityManager, { viewer }: Scope, nhsNumbers: readonly string[]) {
  if (nhsNumbers.length === 0) return [];
  return (await tx.query(
    `SELECT t.id, t.nhs_number AS "nhsNumber", t.birth_date AS "birthDate", ${PatientTable.visibleTo("$2")} AS visible
     FROM ${PatientTable.name} t WHERE t.nhs_number = ANY ($1::text[]) AND NOT t.entered_in_error`,
    [nhsNumbers, viewer],
  )) as HolderOfNumber[];
}
