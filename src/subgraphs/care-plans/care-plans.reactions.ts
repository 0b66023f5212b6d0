import type { EntityManager } from "typeorm";
import { v7 } from "uuid";
import { reference } from "../../kernel/reference.ts";
import type { DateTime, PartialDate } from "../../kernel/time.ts";
import { putRows } from "../../platform/bulk.ts";
import type { NumberedEvent, Reaction } from "../../platform/chores.ts";
import { announce } from "../../platform/events.ts";
import { firstVersion } from "../../platform/writes.ts";
import { isEnded } from "./care-plan/care-plan.rules.ts";
import { CarePlanTable } from "./care-plan/care-plan.table.ts";
import { answering } from "./care-plan/lifecycle.rules.ts";
import { markPlans, plansOf } from "./care-plan/mark-plans.ts";
import { planEvents } from "./care-plan/plan-events.ts";
import { FirstVisitTable } from "./first-visit/first-visit.table.ts";
import { actionEvents } from "./plan-action/action-events.ts";
import { proposed } from "./plan-action/plan-action.rules.ts";
import { PlanActionTable } from "./plan-action/plan-action.table.ts";
import { sign } from "./plan-version/keeping-versions.ts";

const announcer = ({ ownerId }: NumberedEvent, now: Date) => ({ scope: { viewer: ownerId }, now });

const textOf = ({ data }: NumberedEvent, name: string): string | null =>
  typeof data[name] === "string" ? (data[name] as string) : null;

const signed = (tx: EntityManager, patientId: string, { type }: NumberedEvent) =>
  sign(tx, patientId, { authorId: null, authorRole: null, operation: type, reason: null });

/** A need that changed elsewhere, or a carer who is lost, has the plan looked at again. Our own needs mark it themselves. */
const marks: Reaction = {
  name: "care-plans: mark for review",
  to: ["NEED_CHANGED", "CARER_LOST"],
  act: async (tx, event, now) => {
    const { patientId, subjectType, subjectId, type } = event;
    if (patientId === null || (subjectType === "Need" && type === "NEED_CHANGED")) return;
    const id = textOf(event, "relatedPersonId") ?? subjectId;
    const reason = type === "CARER_LOST" ? "CARER_LOST" : "NEED_CHANGED";
    await markPlans(tx, patientId, { reason, type: reason === "CARER_LOST" ? "RelatedPerson" : subjectType, id, now });
    await signed(tx, patientId, event);
  },
};

/** What a meeting decided is to be done: an action of the person's plan, that waits for its owner's word. */
const decisions: Reaction = {
  name: "care-plans: actions of decisions",
  to: ["DECISION_MADE"],
  act: async (tx, event, now) => {
    const { patientId, subjectId } = event;
    if (patientId === null) return;
    const plans = await plansOf(tx, patientId);
    const plan = answering(plans) ?? plans.find(({ status }) => status === "DRAFT") ?? null;
    if (plan === null) return;
    const [ownerType, ownerId] = [textOf(event, "ownerType"), textOf(event, "ownerId")];
    const content = {
      planId: plan.id,
      kind: "MEETING_DECISION",
      component: null,
      description: "Decision of a meeting",
      code: null,
      owner: ownerType !== null && ownerId !== null ? reference(ownerType, ownerId) : null,
      dueDate: textOf(event, "dueDate")?.slice(0, "2026-11-22".length) as PartialDate | undefined,
      goals: [],
      addresses: [],
      service: null,
      informationFormat: null,
      origin: reference("Meeting", subjectId, textOf(event, "decisionId")),
    } as const;
    const action = proposed(v7(), { ...content, dueDate: content.dueDate ?? null }, plan, now);
    const row = { ...action, ...firstVersion(action.id, announcer(event, now)) };
    await putRows(tx, PlanActionTable, [row]);
    await signed(tx, patientId, event);
    await announce(tx, announcer(event, now), await actionEvents(row, null, tx));
  },
};

/** Whoever has the person on their caseload leads the person's plan, and any plan that nobody leads yet. */
const leads: Reaction = {
  name: "care-plans: lead of the plan",
  to: ["EPISODE_OPENED", "EPISODE_COORDINATOR_CHANGED"],
  act: async (tx, event, now) => {
    const { patientId, type } = event;
    const id = textOf(event, "coordinatorId");
    if (patientId === null || id === null) return;
    const plans = await plansOf(tx, patientId);
    const main = type === "EPISODE_COORDINATOR_CHANGED" ? answering(plans) : null;
    const led = plans.filter(
      (plan) => !isEnded(plan.status) && (plan.author === null || (plan === main && plan.author.id !== id)),
    );
    const after = led.map((plan) => ({ ...plan, author: reference("Practitioner", id), updatedAt: now.toISOString() }));
    await putRows(tx, CarePlanTable, after);
    await signed(tx, patientId, event);
    await announce(
      tx,
      announcer(event, now),
      after.flatMap((plan, i) => planEvents(plan, led[i]!)),
    );
  },
};

/** From the first visit on runs the time within which some services agree a plan. */
const visits: Reaction = {
  name: "care-plans: first visits",
  to: ["FIRST_VISIT_HELD"],
  act: async (tx, event, now) => {
    const { patientId, subjectId: activityId, at } = event;
    if (patientId === null) return;
    const visit = { patientId, activityId, at: (textOf(event, "at") ?? at) as DateTime };
    await putRows(tx, FirstVisitTable, [{ ...visit, ...firstVersion(v7(), announcer(event, now)) }]);
  },
};

/** How plans answer what happens in other rooms. */
export const carePlansReactions: readonly Reaction[] = [marks, decisions, leads, visits];
