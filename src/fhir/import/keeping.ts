import { idOf, type Reference } from "../../kernel/reference.ts";
import { mayKeep as mayKeepService } from "../../subgraphs/directory/healthcare-service/healthcare-service.rules.ts";
import { mayKeep as mayKeepOrganisation } from "../../subgraphs/directory/organisation/organisation.rules.ts";
import { OrganisationTable } from "../../subgraphs/directory/organisation/organisation.table.ts";
import { mayKeep as mayKeepPractitioner } from "../../subgraphs/directory/practitioner/practitioner.rules.ts";
import { mayKeep as mayKeepRole } from "../../subgraphs/directory/practitioner-role/practitioner-role.rules.ts";
import type { Row, Thing } from "../things.ts";
import { groupOf } from "./current.store.ts";
import type { Candidate, Importing } from "./importing.ts";

const rules: Readonly<Record<string, (row: never, ours: ReadonlySet<string>) => boolean>> = {
  Organisation: mayKeepOrganisation,
  HealthcareService: mayKeepService,
  Practitioner: mayKeepPractitioner,
  PractitionerRole: mayKeepRole,
};

/** Whether the importer's group keeps a row of the directory: what others keep is theirs to change. */
export const isKept = ({ word }: Thing, row: Row, ours: ReadonlySet<string>): boolean =>
  rules[word]?.(row as never, ours) ?? true;

export const ourGroup = async (importing: Importing): Promise<ReadonlySet<string> | null> =>
  importing.operator ? null : groupOf(importing);

interface Organisation {
  readonly id: string;
  readonly type: string | null;
  readonly parent: string | null;
  readonly ownerId: string;
}

/** Members of a PCN share their patients, so nobody joins one, or makes one of others, by sending a file. */
export async function refusePcns(
  { tx }: Importing,
  candidates: readonly Candidate[],
  ours: ReadonlySet<string>,
): Promise<readonly Candidate[]> {
  const parentOf = ({ model }: Candidate) => idOf((model?.partOf ?? null) as Reference | null, "Organisation");
  const involved = candidates.flatMap((it) => [it.id, parentOf(it) ?? it.id]);
  const here = (await tx.query(
    `SELECT o.id, o.type, o.part_of->>'id' AS parent, o.owner_id AS "ownerId" FROM ${OrganisationTable.name} o
     WHERE o.id = ANY ($1::uuid[]) OR o.part_of->>'id' = ANY ($2::text[])`,
    [involved, candidates.map(({ id }) => id)],
  )) as Organisation[];
  const byId = new Map(here.map((it) => [it.id, it]));
  return candidates.filter((it) => {
    const parent = byId.get(parentOf(it) ?? "");
    const joins = parent?.type === "PCN" && parent.id !== byId.get(it.id)?.parent && !ours.has(parent.id);
    const becomes = it.model?.type === "PCN" && byId.get(it.id)?.type !== "PCN";
    const gathers = becomes && (byId.has(it.id) || here.some(({ parent, id }) => parent === it.id && !ours.has(id)));
    const reason = joins
      ? "another group keeps this PCN: nobody joins it by an import"
      : gathers
        ? "others name this as their parent already: it does not become a PCN by an import"
        : null;
    const expression = joins ? "Organization.partOf" : "Organization.type";
    if (reason !== null) it.entry.findings.push({ kind: "REFUSED", expression, reason });
    return reason === null;
  });
}
