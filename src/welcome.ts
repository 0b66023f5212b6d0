import type { Role } from "./access/actor.ts";
import type { DemoIssuer } from "./access/demo-issuer.ts";
import type { Database } from "./platform/database.ts";

interface Arrival {
  readonly url: string;
  readonly database: Database;
  readonly issuer: DemoIssuer | null;
  readonly print: (line: string) => void;
}

/** One of each kind of caller, as the demo has them: `key` is the subject of the token. */
const callers: readonly { readonly key: string; readonly name: string; readonly role: Role }[] = [
  { key: "demo-care-coordinator", name: "Care coordinator", role: "CARE_COORDINATOR" },
  { key: "demo-gp", name: "GP", role: "GP" },
  { key: "demo-analyst", name: "Analyst", role: "ANALYST" },
  { key: "demo-plug-in", name: "GP system plug-in", role: "PLUG_IN" },
];

/** Says where everything is and, in the demo, with which tokens to try it. */
export async function welcome({ url, database, issuer, print }: Arrival): Promise<void> {
  print(`\nThe care coordination graph is up.\n\n  Explorer   ${url}/\n  GraphQL    ${url}/graphql\n`);
  if (!issuer) return;
  const [organisation] = (await database.source.query(
    `SELECT ods_code FROM access.membership WHERE ods_code IS NOT NULL ORDER BY (organisation_id = group_id) DESC, ods_code LIMIT 1`,
  )) as { ods_code: string }[];
  if (!organisation) return print("  The database is empty: npm run demo -- --patients 200 fills it.\n");
  print("  Tokens for twelve hours, for this demo only (send `authorization: Bearer TOKEN`):\n");
  for (const { key: id, name, role } of callers) {
    const kind = role === "PLUG_IN" ? ("APPLICATION" as const) : ("USER" as const);
    const token = await issuer.sign({ kind, id, name, role, organisationOdsCode: organisation.ods_code });
    print(`  ${name}\n  ${token}\n`);
  }
}
