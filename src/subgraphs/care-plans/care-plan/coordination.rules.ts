import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Occasion } from "../../../platform/graph/mutations.ts";
import type { RulesInForce } from "../planning-rules/planning-rules.store.ts";
import { activationFaults } from "./activation.rules.ts";
import { ended, isEnded } from "./care-plan.rules.ts";
import type {
  CarePlan,
  CoordinationLevel,
  CoordinationLevelSet,
  ExternalCoordination,
  PlanInvolvement,
  PlanObservation,
} from "./care-plan.ts";

const stamp = (now: Date) => now.toISOString() as DateTime;

const ofOpen = (plan: CarePlan, revised: CarePlan): Decision<CarePlan> =>
  isEnded(plan.status) ? refuse(ended(plan)) : accept(revised);

export interface HandOver {
  readonly to: Reference;
  readonly reason: string | null;
}

/** The lead passes from one person to another, so that there is one at every moment. */
export function handOverCarePlan(plan: CarePlan, { to }: HandOver): Decision<CarePlan> {
  const led: CarePlan = { ...plan, author: to };
  const unled = activationFaults({ ...led, status: "ACTIVE", categories: [] });
  return unled.length > 0
    ? refuse(invalid("to", "The lead coordinator is a person: a practitioner, or somebody by name."))
    : ofOpen(plan, led);
}

export type LevelGiven = Pick<CoordinationLevelSet, "level" | "reason">;

export const setCoordinationLevel = (plan: CarePlan, given: LevelGiven, { now }: Occasion): Decision<CarePlan> =>
  given.reason.trim()
    ? ofOpen(plan, { ...plan, coordinationLevel: { ...given, at: stamp(now) } })
    : refuse(invalid("reason", "A level of coordination is set for a reason."));

/** What the number of needs, and of the parties who act on them, would suggest. */
export const suggestedLevel = (
  needs: number,
  parties: number,
  { standardFrom, intensiveFrom }: Pick<RulesInForce, "standardFrom" | "intensiveFrom">,
): CoordinationLevel =>
  needs + parties >= intensiveFrom ? "INTENSIVE" : needs + parties >= standardFrom ? "STANDARD" : "LIGHT";

export type ExternalGiven = Pick<ExternalCoordination, "agency" | "coordinator" | "agreement"> & {
  readonly agreedAt: DateTime | null;
};

/** Another agency coordinates; what it agreed on how that will occur is kept, and we still look after our own part. */
export const recordExternalCoordination = (
  plan: CarePlan,
  given: ExternalGiven,
  { now }: Occasion,
): Decision<CarePlan> =>
  given.agreement.trim()
    ? ofOpen(plan, {
        ...plan,
        coordinatingOrganisation: given.agency,
        externalCoordination: { ...given, agreedAt: given.agreedAt ?? stamp(now) },
      })
    : refuse(invalid("agreement", "How coordination will occur is agreed with the agency, and recorded."));

export type InvolvementGiven = Pick<PlanInvolvement, "extent" | "wishes">;

export const setPersonInvolvement = (plan: CarePlan, given: InvolvementGiven, { now }: Occasion): Decision<CarePlan> =>
  ofOpen(plan, { ...plan, involvement: { ...given, at: stamp(now) } });

export type ObservationGiven = Omit<PlanObservation, "time"> & { readonly time: DateTime | null };

/** A fact that was observed, or an opinion: told apart, and never without who said it and when. */
export function recordPlanObservation(plan: CarePlan, given: ObservationGiven, { now }: Occasion): Decision<CarePlan> {
  const { author, text } = given;
  if (!text.trim()) return refuse(invalid("text", "An observation says something."));
  if (author.id === null && !author.display?.trim()) return refuse(invalid("author", "Who observed it is recorded."));
  return ofOpen(plan, { ...plan, observations: [...plan.observations, { ...given, time: given.time ?? stamp(now) }] });
}
