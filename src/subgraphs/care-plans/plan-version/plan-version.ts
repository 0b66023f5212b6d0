import type { Role } from "../../../kernel/role.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { Goal } from "../goal/goal.ts";
import type { Need } from "../need/need.ts";
import type { PlanAction } from "../plan-action/plan-action.ts";

/** The things that a plan is made of, as they are kept in its history. */
export type VersionedThing = "CarePlan" | "Goal" | "PlanAction" | "Need";

/** One thing as it was from one moment on, and who made it so, and why. */
export interface PlanVersion {
  readonly id: string;
  readonly patientId: string;
  readonly subjectType: VersionedThing;
  readonly subjectId: string;
  readonly subjectVersion: number;
  /** Rows of one transaction changed together, and are one version of the plan as a whole. */
  readonly transaction: string;
  /** The row, by its columns. */
  readonly content: Readonly<Record<string, unknown>>;
  /** Who wrote, by their token's subject; null for what was imported, or followed from an event. */
  readonly authorId: string | null;
  readonly authorRole: Role | null;
  /** The mutation, or the event that it followed from; null for what was imported. */
  readonly operation: string | null;
  readonly reason: string | null;
}

/** A plan with all that it is made of, as it was from one moment on. */
export interface PlanSnapshot {
  /** From 1. Whatever changed in one step makes one version. */
  readonly number: number;
  readonly at: string;
  readonly authorId: string | null;
  readonly authorRole: PlanVersion["authorRole"];
  readonly operation: string | null;
  readonly reason: string | null;
  readonly plan: CarePlan;
  readonly goals: readonly Goal[];
  readonly actions: readonly PlanAction[];
  readonly needs: readonly Need[];
}
