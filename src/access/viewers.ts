import { createHash } from "node:crypto";
import type { Pool, QueryResultRow } from "pg";
import { type Clock, systemClock } from "../kernel/clock.ts";
import { UUID } from "../kernel/page.ts";
import { fault } from "../platform/faults.ts";
import { type Statement, statement } from "../platform/statement.ts";
import type { Access } from "./access.ts";
import type { Actor } from "./actor.ts";
import { bitsOf } from "./policy/kinds.ts";
import { POLICY, type Policy } from "./policy/policy.ts";
import { isOrdinaryStaff } from "./policy/roles.ts";

/** How long it is remembered in whose name an actor reads: as long as another process may not know of a new right. */
const REMEMBERED_MS = 1_000;
const MOST = 10_000;

type Name = Pick<Access, "viewer" | "organisation">;

/**
 * Turns an actor into their access. All who have the same rights read in one name, so that one batch serves them; a
 * person reads in their own, and so does whoever has broken the glass.
 */
export function viewers(
  pool: Pool,
  clock: Clock = systemClock,
  policy: Policy = POLICY,
): (actor: Actor) => Promise<Access> {
  const known = new Map<string, { readonly name: Name; readonly until: number }>();
  const asking = new Map<string, Promise<Name>>();
  const nameOf = (actor: Actor): Name | Promise<Name> => {
    const key = keyOf(actor);
    const remembered = known.get(key);
    if (remembered && remembered.until > Date.now()) return remembered.name;
    const asked = asking.get(key);
    if (asked) return asked;
    // Of the many requests that find it forgotten, one asks.
    const answer: Promise<Name> = ask(actor, key, () => asking.get(key) === answer).finally(() => {
      if (asking.get(key) === answer) asking.delete(key);
    });
    asking.set(key, answer);
    return answer;
  };
  const ask = async (actor: Actor, key: string, isWanted: () => boolean): Promise<Name> => {
    const [found] = await look<Found>(pool, organisationOf, [actor.organisationOdsCode, viewerId("own", actor)]);
    if (found === undefined) throw fault("FORBIDDEN", "Your organisation is not in the directory.");
    const name = await named(pool, actor, found, policy);
    if (known.size >= MOST) known.clear();
    // A right of one's own may begin at any moment, and is then asked for at once.
    if (!found.broken && isWanted()) known.set(key, { name, until: Date.now() + REMEMBERED_MS });
    return name;
  };
  return async (actor) => ({
    actor,
    ...(await nameOf(actor)),
    ...(clock !== systemClock && { moment: clock.now().toISOString() }),
    forget: () => {
      known.delete(keyOf(actor));
      asking.delete(keyOf(actor));
    },
  });
}

interface Found {
  readonly id: string;
  /** Whether this very actor may see somebody whom their colleagues do not. */
  readonly broken: boolean;
}

// In the order of an index: of one row among those of a party PostgreSQL assumes that it comes soon, and reads them all
// for the many who have none.
const organisationOf = statement(
  `SELECT organisation_id AS id,
     (SELECT patient_id FROM access.sight WHERE party_id = $2 ORDER BY patient_id LIMIT 1) IS NOT NULL AS broken
   FROM access.membership WHERE ods_code = $1`,
);

const enter = statement(
  `INSERT INTO access.viewer AS v (id, organisation_id, person_id, reads, cleared) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (id) DO UPDATE SET reads = excluded.reads, cleared = excluded.cleared
   WHERE (v.reads, v.cleared) IS DISTINCT FROM (excluded.reads, excluded.cleared)`,
);

/** A person may always see what is about them. */
const self = statement(
  `INSERT INTO access.relationship (patient_id, organisation_id, kind) VALUES ($1, $1, 'SELF') ON CONFLICT DO NOTHING`,
);

async function named(pool: Pool, actor: Actor, { id: organisation, broken }: Found, policy: Policy): Promise<Name> {
  if (isOrdinaryStaff(actor.role) && !broken) return { viewer: organisation, organisation };
  const { standing, reads, sealed } = policy.clearances[actor.role];
  const person = standing === "PERSON" ? (actor.personId ?? null) : null;
  if (standing === "PERSON" && (person === null || !UUID.test(person)))
    throw fault("FORBIDDEN", "Your token does not say who you are here.");
  const viewer = standing === "PERSON" || broken ? viewerId("own", actor) : viewerId("role", actor, organisation);
  await look(pool, enter, [viewer, organisation, person, bitsOf(reads), sealed]);
  if (actor.role === "PATIENT") await look(pool, self, [person]);
  return { viewer, organisation };
}

const keys = new WeakMap<Actor, string>();

function keyOf(actor: Actor): string {
  const known = keys.get(actor);
  if (known !== undefined) return known;
  const { id, role, organisationOdsCode, personId } = actor;
  const key = JSON.stringify([id, role, organisationOdsCode, personId]);
  keys.set(actor, key);
  return key;
}

/** The name in which an actor reads what is theirs alone, or with all of their role in their organisation. */
export function viewerId(of: "own" | "role", actor: Actor, organisation = ""): string {
  const rights = of === "own" ? keyOf(actor) : JSON.stringify([actor.role, organisation]);
  const hex = createHash("sha256").update(`${of} ${rights}`).digest("hex");
  // UUID version 8: of our own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Who somebody is rests on the primary's word alone, and is no part of what their request costs. */
const look = async <Row extends QueryResultRow>(pool: Pool, { name, text }: Statement, values: unknown[]) =>
  (await pool.query<Row>({ name, text, values })).rows;
