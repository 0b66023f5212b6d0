import type { EntityManager } from "typeorm";
import { type Membership, setMemberships } from "../../../access/relationships.ts";
import { everyone } from "../../../access/visibility.ts";
import { flag, json, table, text } from "../../../platform/table.ts";
import type { Organisation } from "./organisation.ts";

/** How an organisation rests in PostgreSQL. */
export const OrganisationTable = table<Organisation>(
  "directory.organisation",
  everyone,
  {
    odsCode: text.orNull,
    name: text.orNull,
    aliases: json,
    type: text.orNull,
    types: json,
    active: flag.orNull,
    partOf: json.orNull,
    telecom: json,
    addresses: json,
  },
  group,
);

/** The group of an organisation is its parent where that is a PCN, else itself; a PCN's change regroups its parts. */
async function group(tx: EntityManager, organisations: readonly { readonly id: string }[]): Promise<void> {
  const memberships = (await tx.query(
    `SELECT o.id AS "organisationId", CASE WHEN o.entered_in_error THEN NULL ELSE o.ods_code END AS "odsCode",
            coalesce(pcn.id, o.id) AS "groupId",
            coalesce(o.type, 'OTHER') NOT IN ('PRACTICE', 'PCN', 'TRUST', 'ICB') AS agency
     FROM directory.organisation o
     LEFT JOIN directory.organisation pcn ON pcn.type = 'PCN' AND NOT pcn.entered_in_error
       AND o.part_of->>'type' = 'Organisation' AND pcn.id::text = o.part_of->>'id'
     WHERE o.id = ANY ($1::uuid[]) OR o.part_of->>'id' = ANY ($1::text[])`,
    [organisations.map(({ id }) => id)],
  )) as Membership[];
  await setMemberships(tx, memberships);
}
