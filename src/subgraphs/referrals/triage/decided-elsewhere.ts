import type { EntityManager } from "typeorm";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { reach } from "../clock/clock-keeping.ts";
import type { Milestone } from "../milestone.ts";
import type { Task, TaskStatus } from "../task/task.ts";
import { TriageTable } from "./triage.table.ts";
import type { Triage, TriageState } from "./triage.ts";

const DECIDES: Readonly<Partial<Record<TaskStatus, TriageState>>> = {
  ACCEPTED: "ACCEPTED",
  READY: "ACCEPTED",
  IN_PROGRESS: "ACCEPTED",
  ON_HOLD: "ACCEPTED",
  COMPLETED: "ACCEPTED",
  FAILED: "ACCEPTED",
  REJECTED: "REJECTED",
};

/** The decision that a task tells of which was taken on, or turned down, before it came here. */
const decisionOf = ({ focus, status, lastModified, updatedAt }: Stored<Task>) => {
  const id = idOf(focus, "Referral");
  const state = DECIDES[status];
  return id === null || state === undefined ? [] : [{ id, state, at: lastModified ?? (updatedAt as DateTime) }];
};

/** Imported tasks decide on the referrals that they carry, where nobody has; what was begun has met the person. */
export async function keepDecisions(tx: EntityManager, tasks: readonly Stored<Task>[]): Promise<void> {
  const decisions = new Map(tasks.flatMap((task) => decisionOf(task)).map((it) => [it.id, it]));
  if (decisions.size === 0) return;
  const [decided] = (await tx.query(
    `UPDATE ${TriageTable.name} t SET state = d.state, decided_at = d.at, version = t.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, state text, at text)
     WHERE t.id = d.id AND t.state IN ('AWAITING', 'MORE_INFORMATION') RETURNING ${TriageTable.select}`,
    [JSON.stringify([...decisions.values()])],
  )) as [Stored<Triage>[], number];
  const begun = new Map(tasks.map((task) => [idOf(task.focus, "Referral"), task.executionPeriod?.start ?? null]));
  const pass = async (milestone: Milestone, which: readonly Stored<Triage>[], at: (id: string) => DateTime) => {
    const arrivals = which.map((referral) => ({ referral, at: at(referral.id) }));
    await reach(tx, arrivals, { milestone, by: null }, tasks[0]!.updatedAt);
  };
  const accepted = decided.filter(({ state }) => state === "ACCEPTED");
  await pass("DECIDED", decided, (id) => decisions.get(id)!.at);
  await pass("ACCEPTED", accepted, (id) => decisions.get(id)!.at);
  const met = accepted.filter(({ id }) => begun.get(id));
  await pass("CONTACT_ATTEMPTED", met, (id) => begun.get(id)!);
  await pass("CONTACT_MADE", met, (id) => begun.get(id)!);
}
