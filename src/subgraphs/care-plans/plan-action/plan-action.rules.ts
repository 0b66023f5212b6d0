import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, type Refusal, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import { ended, isEnded } from "../care-plan/care-plan.rules.ts";
import type { CarePlan } from "../care-plan/care-plan.ts";
import type { PlanAction } from "./plan-action.ts";
import { isOver, over } from "./progress.rules.ts";

export interface ActionFacts {
  /** The plan that is named; null where there is none to be seen. */
  readonly plan: CarePlan | null;
}

type Followed = "id" | "patientId" | "status" | "acknowledgement" | "statusAt" | "statusReason";
export type ActionGiven = Omit<PlanAction, Followed | "informationFormat">;

/** An action is proposed under a plan, to somebody who is to do it by a day. */
export function proposePlanAction(
  id: string,
  given: ActionGiven,
  { now }: Occasion,
  { plan }: ActionFacts,
): Decision<PlanAction> {
  const made = { ...given, informationFormat: null };
  const faults = [
    ...planFaults(plan),
    ...contentFaults(made, plan),
    ...(given.owner === null ? [invalid("owner", "An action has somebody who is to do it.")] : []),
    ...(given.dueDate === null ? [invalid("dueDate", "An action has a day by which it is to be done.")] : []),
  ];
  return faults.length > 0 ? refuse(...faults) : accept(proposed(id, made, plan!, now));
}

export const proposed = (
  id: string,
  given: Omit<PlanAction, Followed>,
  { patientId }: Pick<CarePlan, "patientId">,
  now: Date,
): PlanAction => ({
  ...given,
  id,
  patientId,
  status: "PROPOSED",
  acknowledgement: null,
  statusAt: now.toISOString() as DateTime,
  statusReason: null,
});

export interface InformationGiven {
  readonly planId: string;
  readonly description: string;
  readonly informationFormat: NonNullable<PlanAction["informationFormat"]>;
  readonly by: Reference;
  readonly component: PlanAction["component"];
  readonly addresses: readonly Reference[];
}

/** What the person was told or handed, and in which form: done as soon as it is recorded. */
export function recordInformationGiven(
  id: string,
  { by, ...given }: InformationGiven,
  { now }: Occasion,
  { plan }: ActionFacts,
): Decision<PlanAction> {
  const at = now.toISOString() as DateTime;
  const made = {
    ...given,
    kind: "INFORMATION_GIVEN",
    code: null,
    owner: by,
    dueDate: null,
    goals: [],
    service: null,
    origin: null,
  } as const;
  const faults = [...planFaults(plan), ...contentFaults(made, plan)];
  if (faults.length > 0) return refuse(...faults);
  return accept({ ...proposed(id, made, plan!, now), status: "DONE", acknowledgement: { accepted: true, by, at } });
}

export type ActionRevision = Partial<Omit<ActionGiven, "planId" | "kind" | "origin">> & {
  readonly changeReason?: string;
};

/** What is asked of somebody else, or has become another thing, waits for its owner's word again. */
export function revisePlanAction(
  action: PlanAction,
  { changeReason: _, ...given }: ActionRevision,
  { now }: Occasion,
  { plan }: ActionFacts,
): Decision<PlanAction> {
  if (isOver(action)) return refuse(over(action));
  const revised = { ...action, ...given };
  const faults = contentFaults(revised, plan);
  if (faults.length > 0) return refuse(...faults);
  const askedAnew = JSON.stringify(revised.owner) !== JSON.stringify(action.owner);
  return accept(
    askedAnew
      ? {
          ...revised,
          status: action.status === "PROPOSED" ? "PROPOSED" : "AGREED",
          acknowledgement: null,
          statusAt: now.toISOString() as DateTime,
          statusReason: null,
        }
      : revised,
  );
}

const planFaults = (plan: CarePlan | null): readonly Refusal[] =>
  plan === null ? [notFound("planId")] : isEnded(plan.status) ? [{ ...ended(plan), path: ["input", "planId"] }] : [];

/** S3: the coordinator links people to advocacy, and is not their advocate. */
const contentFaults = (
  { description, kind, owner }: Pick<PlanAction, "description" | "kind" | "owner">,
  plan: CarePlan | null,
): readonly Refusal[] => [
  ...(description.trim() ? [] : [invalid("description", "An action says what is to be done.")]),
  ...(kind === "ADVOCACY" && owner?.id != null && owner.id === plan?.author?.id
    ? [invalid("owner", "The lead coordinator is not the person's advocate: link them to an advocacy service.")]
    : []),
];
