import { saysSomething } from "../../../kernel/coding.ts";
import { accept, type Decision, invalid, notFound, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Need } from "./need.ts";

export interface NeedFacts {
  /** The plan that is named; null where none is, or none is there to be seen. */
  readonly plan: CarePlan | null;
}

export type NeedGiven = Omit<Need, "id" | "status" | "identifiedAt"> & { readonly identifiedAt: DateTime | null };

/** A need is recorded in words or by a code, with where it became known. */
export function recordNeed(id: string, given: NeedGiven, { now }: Occasion, { plan }: NeedFacts): Decision<Need> {
  if (!saysSomething(given.code)) return refuse(invalid("code", "A need is said in words or by a code."));
  if (given.planId !== null && plan?.patientId !== given.patientId) return refuse(notFound("planId"));
  return accept({ ...given, id, status: "OPEN", identifiedAt: given.identifiedAt ?? (now.toISOString() as DateTime) });
}

export type NeedRevision = Partial<Pick<Need, "code" | "source" | "sourceReference" | "note">> & {
  readonly changeReason?: string;
};

export function reviseNeed(need: Need, { changeReason: _, ...given }: NeedRevision): Decision<Need> {
  if (need.status !== "OPEN") return refuse(wrongState(need.status, "The need is no longer open."));
  if (given.code && !saysSomething(given.code)) {
    return refuse(invalid("code", "A need is said in words or by a code."));
  }
  return accept({ ...need, ...given });
}

export interface NeedEnding {
  readonly status: Need["status"];
  readonly reason: string | null;
}

/** A need ends when it is met, or when the person withdraws it for a reason. */
export function endNeed(need: Need, { status, reason }: NeedEnding): Decision<Need> {
  if (need.status !== "OPEN") return refuse(wrongState(need.status, "The need is no longer open."));
  if (status !== "MET" && status !== "WITHDRAWN") return refuse(invalid("status", "A need ends MET or WITHDRAWN."));
  if (status === "WITHDRAWN" && !reason?.trim()) {
    return refuse(invalid("reason", "A need is withdrawn for a reason."));
  }
  return accept({ ...need, status, note: reason ?? need.note });
}
