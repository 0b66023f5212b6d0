import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { parseOdsCode } from "../../kernel/ods-code.ts";
import { putRows } from "../../platform/bulk.ts";
import { OrganisationTable } from "../../subgraphs/directory/organisation/organisation.table.ts";
import type { Organisation } from "../../subgraphs/directory/organisation/organisation.ts";

export interface Owner {
  readonly id: string;
  readonly name: string;
  /** It had to be made, because there was none. */
  readonly made: boolean;
}

/** Whose an import from the command line is: the organisation of this ODS code, else the directory's first PCN. */
export async function ownerOf(tx: EntityManager, odsCode: string | null, now: Date): Promise<Owner> {
  const code = odsCode === null ? null : parseOdsCode(odsCode);
  const [found] = (await tx.query(
    `SELECT o.id, coalesce(o.name, o.ods_code) AS name FROM ${OrganisationTable.name} o
     WHERE NOT o.entered_in_error AND ${odsCode === null ? "$1::text IS NULL" : "o.ods_code = $1"}
     ORDER BY (o.type = 'PCN') DESC NULLS LAST, o.created_at, o.id LIMIT 1`,
    [code],
  )) as { id: string; name: string }[];
  if (found) return { ...found, made: false };
  if (odsCode !== null) throw new UnknownOrganisation(odsCode);
  const id = v7();
  const stamp = now.toISOString();
  const row = { ...importedRecords, id, version: 1, createdAt: stamp, updatedAt: stamp, ownerId: id };
  await putRows(tx, OrganisationTable, [{ ...row, enteredInError: false }]);
  return { id, name: importedRecords.name, made: true };
}

export class UnknownOrganisation extends Error {
  constructor(odsCode: string) {
    super(`No organisation of the directory has the ODS code ${odsCode}.`);
    this.name = "UnknownOrganisation";
  }
}

/** For an empty directory. The code stands in for one, so that tokens can name the organisation. */
const importedRecords = {
  odsCode: parseOdsCode("IMPORT"),
  name: "Imported records",
  aliases: [],
  type: "PCN",
  types: [],
  active: true,
  partOf: null,
  telecom: [],
  addresses: [],
} as const satisfies Omit<Organisation, "id">;
