import type { CodeableConcept } from "../../../kernel/coding.ts";
import { type Reference, reference } from "../../../kernel/reference.ts";
import { accept, type Decision, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime, PartialDate } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { type CarePlan, nothingYet } from "../care-plan/care-plan.ts";
import { proposed } from "../plan-action/plan-action.rules.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";
import type { KnownMeeting } from "./meeting-known.ts";

export interface FamilyPlanGiven {
  readonly meetingId: string;
  readonly title: string;
  readonly author: Reference | null;
}

export interface FamilyPlanFacts {
  readonly meeting: KnownMeeting | null;
}

/** SNOMED CT has no code for it in any public source. */
export const FAMILY_PLAN: CodeableConcept = { codings: [], text: "Family plan" };

/** A family plan is put together at a meeting that was held: a draft of its person, by whoever came to it. */
export function createPlanFromMeeting(
  id: string,
  { title, author }: FamilyPlanGiven,
  { now }: Occasion,
  { meeting }: FamilyPlanFacts,
): Decision<CarePlan> {
  if (!meeting?.patient) return refuse(notFound("meetingId"));
  if (meeting.status !== "HELD")
    return refuse(wrongState(meeting.status, "A plan is made from a meeting that was held.", "meetingId"));
  return accept({
    ...nothingYet,
    id,
    patientId: meeting.patient.id,
    status: "DRAFT",
    intent: "PLAN",
    categories: [FAMILY_PLAN],
    title,
    author,
    contributors: meeting.attendance.filter(({ attended }) => attended !== false).map(({ invitee }) => whole(invitee)),
    careTeams: meeting.careTeam ? [whole(meeting.careTeam)] : [],
    created: now.toISOString() as DateTime,
    description: null,
    period: null,
    addresses: [],
    goals: [],
    activities: [],
    basedOn: [],
    replaces: [],
    partOf: [],
    encounter: null,
    notes: [],
    nextReview: null,
  });
}

/** What the meeting decided, as the plan's first actions. */
export const decided = (plan: CarePlan, { id, decisions }: KnownMeeting, ids: readonly string[], now: Date) =>
  decisions.map(
    (decision, i): PlanAction =>
      proposed(
        ids[i]!,
        {
          planId: plan.id,
          kind: "MEETING_DECISION",
          component: null,
          description: decision.text,
          code: null,
          owner: decision.owner && whole(decision.owner),
          dueDate: (decision.due?.slice(0, "2026-11-22".length) ?? null) as PartialDate | null,
          goals: [],
          addresses: [],
          service: null,
          informationFormat: null,
          origin: reference("Meeting", id, decision.id),
        },
        plan,
        now,
      ),
  );

const whole = (it: Pick<Reference, "type" | "id" | "display">): Reference => ({ ...it, url: null, identifier: null });
