import { readFileSync } from "node:fs";
import type { DemoIssuer } from "./access/demo-issuer.ts";
import type { Role } from "./kernel/role.ts";
import type { Database } from "./platform/database.ts";

/** What the explorer opens with; the README shows the first of them. */
export const examples = readFileSync(new URL("./examples.graphql", import.meta.url), "utf8");

export interface CallerToken {
  readonly name: string;
  readonly token: string;
}

/** One of each kind of caller. */
const callers: readonly { readonly id: string; readonly name: string; readonly role: Role }[] = [
  { id: "demo-care-coordinator", name: "Care coordinator", role: "CARE_COORDINATOR" },
  { id: "demo-gp", name: "GP", role: "GP" },
  { id: "demo-analyst", name: "Analyst", role: "ANALYST" },
  { id: "demo-plug-in", name: "GP system plug-in", role: "PLUG_IN" },
];

/** Tokens for everybody of the demo, in the organisation that sees most: a PCN, where there is one. */
export async function callerTokens(issuer: DemoIssuer, { pool }: Database): Promise<readonly CallerToken[]> {
  const { rows } = await pool.query<{ code: string }>(
    `SELECT ods_code AS code FROM access.membership m WHERE ods_code IS NOT NULL
     ORDER BY (SELECT count(*) FROM access.membership WHERE group_id = m.group_id) DESC,
       (organisation_id = group_id) DESC, ods_code LIMIT 1`,
  );
  const organisationOdsCode = rows[0]?.code;
  if (organisationOdsCode === undefined) return [];
  return Promise.all(
    callers.map(async ({ id, name, role }) => {
      const kind = role === "PLUG_IN" ? ("APPLICATION" as const) : ("USER" as const);
      return { name, token: await issuer.sign({ kind, id, name, role, organisationOdsCode }) };
    }),
  );
}

export interface Arrival {
  readonly url: string;
  /** Which release answers, or why none does. */
  readonly snomed: string;
  readonly demo: boolean;
  readonly tokens: readonly CallerToken[];
  readonly print: (line: string) => void;
}

/** Says where everything is and, in the demo, with which tokens to try it. */
export function welcome({ url, snomed, demo, tokens, print }: Arrival): void {
  print(
    `\nThe care coordination graph is up.\n\n  Explorer   ${url}/\n  GraphQL    ${url}/graphql\n  SNOMED CT  ${snomed}\n`,
  );
  if (!demo) return;
  if (tokens.length === 0) {
    print("  The database is empty: npm run demo -- --patients 200 fills it.\n");
    return;
  }
  print("  This is a demo: it signs its own tokens, for twelve hours. Send `authorization: Bearer TOKEN`.\n");
  for (const { name, token } of tokens) print(`  ${name}\n  ${token}\n`);
}
