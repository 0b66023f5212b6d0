import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { DateTime } from "../../kernel/time.ts";
import { putRows } from "../../platform/bulk.ts";
import type { NumberedEvent, Reaction } from "../../platform/chores.ts";
import { rowsOf } from "../../platform/rows.ts";
import { reach } from "./clock/clock-keeping.ts";
import { followedUp, hospitalFollowUp } from "./hospital-follow-up.ts";
import type { Milestone } from "./milestone.ts";
import { TaskTable } from "./task/task.table.ts";
import { isEnded } from "./task/task-transitions.ts";
import { TriageTable } from "./triage/triage.table.ts";
import type { Triage } from "./triage/triage.ts";

/** Which milestones an event of another room stands for. A contact that was made was also attempted. */
function milestonesOf({ type, data }: NumberedEvent): readonly Milestone[] {
  if (type === "FIRST_VISIT_HELD") return ["FIRST_VISIT"];
  if (type === "PLAN_AGREED") return ["PLAN_AGREED"];
  return data.outcome === "MADE" ? ["CONTACT_ATTEMPTED", "CONTACT_MADE"] : ["CONTACT_ATTEMPTED"];
}

/**
 * The person's referrals that an event is about: those at the service that it names. One that names none counts for the
 * service where one alone has the person; a first visit and a plan count for all.
 */
async function meant(tx: EntityManager, { type, patientId, data }: NumberedEvent): Promise<Stored<Triage>[]> {
  const having = (await tx.query(
    `SELECT ${TriageTable.select} FROM ${TriageTable.name} t
     WHERE t.patient_id = $1 AND NOT t.entered_in_error AND t.state IN ('AWAITING', 'MORE_INFORMATION', 'ACCEPTED')
       AND ($2::text IS NULL OR t.service_id::text = $2)
       AND (t.state <> 'ACCEPTED'
         OR EXISTS (SELECT FROM referrals.referral r WHERE r.id = t.id AND r.status = 'ACTIVE'))
     FOR UPDATE OF t`,
    [patientId, data.serviceId ?? null],
  )) as Stored<Triage>[];
  if (type !== "CONTACT_RECORDED" || data.serviceId) return having;
  return new Set(having.map(({ serviceId }) => serviceId)).size === 1 ? having : [];
}

async function count(tx: EntityManager, event: NumberedEvent, now: Date): Promise<void> {
  const at = String(event.data.at ?? event.at) as DateTime;
  const by = reference(event.subjectType, event.subjectId);
  const arrivals = (await meant(tx, event)).map((referral) => ({ referral, at }));
  for (const milestone of milestonesOf(event)) await reach(tx, arrivals, { milestone, by }, now.toISOString());
}

export const referralReactions: readonly Reaction[] = [
  {
    name: "clocks follow contacts, visits and plans",
    to: ["CONTACT_RECORDED", "FIRST_VISIT_HELD", "PLAN_AGREED"],
    act: count,
  },
  {
    name: "a discharge from hospital is followed up",
    to: ["HOSPITAL_DISCHARGE_RECEIVED"],
    act: async (tx, event, now) => {
      await putRows(tx, TaskTable, [hospitalFollowUp(event, v7(), now)]);
    },
  },
  {
    name: "a person who was followed up after hospital is done with",
    to: ["HOSPITAL_FOLLOWED_UP"],
    act: async (tx, { subjectType, subjectId }, now) => {
      const open = await rowsOf(
        tx,
        TaskTable,
        "t.focus->>'type' = $1 AND t.focus_id = $2",
        [subjectType, subjectId],
        "FOR UPDATE",
      );
      const done = open.filter(({ status }) => !isEnded(status)).map((task) => followedUp(task, now));
      await putRows(tx, TaskTable, done);
    },
  },
];
