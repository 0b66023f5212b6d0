import type { Pool } from "pg";
import { v7 } from "uuid";
import type { Chore } from "../../platform/chores.ts";
import type { Bound } from "../../platform/packet.ts";
import { bound, send, sendIn, statement } from "../../platform/statement.ts";
import type { Actor } from "../actor.ts";
import type { Purpose } from "./purposes.ts";

/** What is put on record. */
export interface Happening {
  readonly kind: "READ" | "WRITE" | "DENIED" | "FAILED";
  readonly operation: string;
  readonly outcome: string;
  readonly patients: readonly string[];
  readonly target?: { readonly type: string; readonly id: string } | undefined;
}

/** Who it was; null for a stranger, whose token did not count. */
export interface Who {
  readonly actor: Pick<Actor, "kind" | "id" | "name"> & Partial<Actor>;
  /** The organisation's id; null where it is none of ours. */
  readonly organisation: string | null;
  readonly purpose: Purpose | null;
}

/** Whose audit a stranger's is: nobody's. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Whoever runs a command of the service, who needs no token: for an organisation of ours, or for none. */
export const operator = (command: string, organisation: string | null): Who => ({
  actor: { kind: "APPLICATION", id: `operator: ${command}`, name: command },
  organisation,
  purpose: "OPERATIONS",
});

/** What falls due by the passing of time is a write of nobody's but the service's own. */
export const choreOnRecord = (trail: Trail, chore: Chore): Chore => ({
  ...chore,
  run: async (tx, now) => {
    const done = await chore.run(tx, now);
    const happening = { kind: "WRITE", operation: chore.name, outcome: `${done} done`, patients: [] } as const;
    const entry = done > 0 ? trail.entry(operator("the passage of time", null), happening, now) : null;
    if (entry) await sendIn(tx, entry, entry.values);
    return done;
  },
});

export interface Trail {
  /** Resolves once it is on record, for good. Those of one moment go in together. */
  record(who: Who | null, happenings: readonly Happening[], at: Date): Promise<void>;
  /** What puts it on record when it is sent in a transaction, with which it stands or falls. Null: nobody keeps it. */
  entry(who: Who | null, happening: Happening, at: Date): Bound | null;
}

const append = statement("SELECT audit.append($1::jsonb)");

interface Waiting {
  readonly rows: readonly object[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** While one statement is on its way, what comes meanwhile waits for the next: the busier, the fewer a request costs. */
export function trail(pool: Pool): Trail {
  let waiting: Waiting[] = [];
  let busy = false;

  const flush = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      try {
        await send(pool, append, [JSON.stringify(batch.flatMap(({ rows }) => rows))]);
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    busy = false;
  };

  return {
    record: (who, happenings, at) =>
      new Promise((resolve, reject) => {
        waiting.push({ rows: happenings.map((it) => rowOf(who, it, at)), resolve, reject });
        if (busy) return;
        busy = true;
        setImmediate(flush);
      }),
    entry: (who, happening, at) => bound(append, JSON.stringify([rowOf(who, happening, at)])),
  };
}

const rowOf = (who: Who | null, { kind, operation, outcome, patients, target }: Happening, at: Date) => ({
  id: v7(),
  created_at: at.toISOString(),
  owner_id: who?.organisation ?? NOBODY,
  kind,
  operation,
  outcome,
  actor_kind: who?.actor.kind ?? null,
  actor_id: who?.actor.id ?? null,
  actor_name: who?.actor.name ?? null,
  role: who?.actor.role ?? null,
  organisation_ods_code: who?.actor.organisationOdsCode ?? null,
  sds_user_id: who?.actor.sdsUserId ?? null,
  sds_role_profile_id: who?.actor.sdsRoleProfileId ?? null,
  purpose: who?.purpose ?? null,
  patients,
  target_type: target?.type ?? null,
  target_id: target?.id ?? null,
});
