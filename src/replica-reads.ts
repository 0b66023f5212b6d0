import type { Access } from "./access/access.ts";
import { APPLICATION_ROLE } from "./access/walls.ts";
import type { GraphContext } from "./context.ts";
import { type Clock, systemClock } from "./kernel/clock.ts";
import type { Database } from "./platform/database.ts";
import { keepTime } from "./platform/enter.ts";
import { binder, type SharedLoader } from "./platform/loaders.ts";
import { openReplica } from "./platform/replica.ts";
import { settling } from "./platform/settling.ts";
import type { Guard } from "./platform/surface/guards.ts";

/** How far behind a replica may be, unless told otherwise. */
const MAX_LAG_MS = 2_000;

export interface ReplicaOptions {
  readonly url: string;
  readonly maxLagMs?: number;
}

/**
 * Reads from a replica, behind the same walls. Whoever writes reads from the primary, in the mutation itself and for
 * some seconds after it; so does whoever this process has only just come to know, whose name may be as new there.
 */
export async function replicaReads(
  { url, maxLagMs = MAX_LAG_MS }: ReplicaOptions,
  walled: Database,
  clock: Clock,
  report: (error: unknown) => void,
) {
  const pool = walled.copyAt(url, APPLICATION_ROLE);
  const watch = walled.copyAt(url, APPLICATION_ROLE, { poolSize: 1, answerWithinMs: maxLagMs });
  if (clock !== systemClock) keepTime(pool, clock);
  const replica = await openReplica({ primary: walled.pool, pool, watch, maxLagMs, report });
  const writes = settling(clock);
  return {
    ...replica,
    mayLag: (access: Access): boolean => !writes.lasts(readerOf(access)),
    /** Has mutations read from the primary, by these loaders, and remembers who sent them. */
    guard: (loaders: Readonly<Record<string, SharedLoader<never, unknown>>>): Guard<GraphContext> => {
      const bind = binder(loaders);
      return {
        admit: ({ operation, contextValue }) => {
          if (operation.operation !== "mutation") return;
          const access = { ...contextValue.access, mayLag: false };
          Object.assign(contextValue, { access, loaders: bind(access) });
        },
        finish: ({ operation, contextValue }) => {
          if (operation?.operation === "mutation") writes.begin(readerOf(contextValue.access));
        },
      };
    },
  };
}

const readerOf = ({ actor, viewer }: Access): string => `${actor.id} ${viewer}`;
