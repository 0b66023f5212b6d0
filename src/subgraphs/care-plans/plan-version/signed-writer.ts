import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { announce, type Event } from "../../../platform/events.ts";
import type { Then, WriteContext, WriteRequest, writer } from "../../../platform/writes.ts";
import { sign } from "./keeping-versions.ts";

type Writer<Model extends { readonly id: string }> = ReturnType<typeof writer<Model>>;

/** What a change has to tell, out of how the thing was and how it now is. */
export type Tell<Model> = (
  row: Stored<Model>,
  before: Stored<Model> | null,
  tx: EntityManager,
) => readonly Event[] | Promise<readonly Event[]>;

const quiet = (): readonly Event[] => [];

/** A writer whose changes carry their author and reason into the history, and tell the other rooms what happened. */
export function signedWriter<Model extends { readonly id: string; readonly patientId: string }>(
  writes: Writer<Model>,
  tell: Tell<Model> = quiet,
): Writer<Model> {
  const following =
    (context: WriteContext, request: WriteRequest, then?: Then<Model>): Then<Model> =>
    async (tx, row, before) => {
      const refusals = (await then?.(tx, row, before)) ?? [];
      if (refusals.length > 0) return refusals;
      const { actorId: authorId, role: authorRole } = context;
      await sign(tx, row.patientId, { authorId, authorRole, operation: request.operation, reason: reasonOf(request) });
      await announce(tx, context, await tell(row, before, tx));
      return undefined;
    };
  return {
    needed: writes.needed,
    create: (context, request, make, unseen, then) =>
      writes.create(context, request, make, unseen, following(context, request, then)),
    change: (context, request, decide, then) =>
      writes.change(context, request, decide, following(context, request, then)),
  };
}

const reasonOf = ({ input }: WriteRequest): string | null => {
  const { changeReason, reason } = input as { readonly changeReason?: unknown; readonly reason?: unknown };
  return [changeReason, reason].find((it): it is string => typeof it === "string") ?? null;
};
