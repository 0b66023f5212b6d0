import type { EntityManager } from "typeorm";
import { bound, statement } from "../../../platform/statement.ts";
import { sendLater } from "../../../platform/transaction.ts";

const keeping = statement("SELECT directory.keep_supervision_status($1::uuid[])");

/**
 * Works out anew where the supervision of these roles stands: of coordinators in an active role, and of nobody else.
 * A function of PostgreSQL's, since whoever adds a role of another network may not see how that supervises.
 */
export const keepSupervisionStatus = async (tx: EntityManager, roleIds: readonly string[]): Promise<void> => {
  if (roleIds.length > 0) await sendLater(tx, bound(keeping, roleIds));
};
