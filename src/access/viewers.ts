import type { Pool } from "pg";
import { fault } from "../platform/faults.ts";
import { send, statement } from "../platform/statement.ts";
import type { Access } from "./access.ts";
import type { Actor } from "./actor.ts";

const organisationOf = statement("SELECT organisation_id AS id FROM access.membership WHERE ods_code = $1");

/** Turns an actor into their access. An ODS code keeps its organisation for good, so it is looked up once. */
export function viewers(pool: Pool): (actor: Actor) => Promise<Access> {
  const known = new Map<string, string>();
  return async (actor) => {
    const code = actor.organisationOdsCode;
    let viewer = known.get(code);
    if (viewer === undefined) {
      viewer = (await send<{ id: string }>(pool, organisationOf, [code]))[0]?.id;
      if (viewer === undefined) throw fault("FORBIDDEN", "Your organisation is not in the directory.");
      known.set(code, viewer);
    }
    return { actor, viewer };
  };
}
