import { activePlanExists, invalid, type Refusal } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { RulesInForce } from "../planning-rules/planning-rules.store.ts";
import { nationalRules, type PlanPart } from "../planning-rules/planning-rules.ts";
import type { CarePlan } from "./care-plan.ts";
import { isPersonalised } from "./stage.ts";

/** What the room knows of a plan beside its own row. */
export interface PlanFacts {
  readonly rules: RulesInForce;
  /** How many needs and actions are recorded under it. */
  readonly needs: number;
  readonly actions: number;
  /** The person's personalised plan that is in force, by id. */
  readonly activePlan: string | null;
}

export const noFacts: PlanFacts = { rules: nationalRules, needs: 0, actions: 0, activePlan: null };

const LEADS = ["Practitioner", "PractitionerRole"];

/** One named person leads: someone known here, or named where another agency's is not. */
const isLed = ({ author, externalCoordination }: CarePlan): boolean =>
  externalCoordination !== null ||
  (author !== null && (author.type === null ? author.display !== null : LEADS.includes(author.type)));

const isThere: { readonly [Part in PlanPart]: (plan: CarePlan, facts: PlanFacts) => boolean } = {
  LEAD_COORDINATOR: isLed,
  AGREEMENT: ({ agreement }) => agreement?.outcome === "AGREED",
  INVOLVEMENT: ({ involvement }) => involvement !== null,
  COORDINATION_LEVEL: ({ coordinationLevel }) => coordinationLevel !== null,
  NEEDS: ({ addresses }, { needs }) => addresses.length + needs > 0,
  GOALS: ({ goals }) => goals.length > 0,
  ACTIONS: ({ activities }, { actions }) => activities.length + actions > 0,
  CONTINGENCY: ({ contingencies }) => contingencies.length > 0,
};

const sentences: { readonly [Part in PlanPart]: readonly [argument: string, message: string] } = {
  LEAD_COORDINATOR: ["author", "An active plan has exactly one lead coordinator, who is a person."],
  AGREEMENT: ["agreement", "A personalised plan is put into force when the person has agreed to it."],
  INVOLVEMENT: ["involvement", "The service asks how the person wishes to be involved."],
  COORDINATION_LEVEL: ["coordinationLevel", "The service asks for the level of coordination."],
  NEEDS: ["addresses", "The service asks for the needs that the plan answers."],
  GOALS: ["goals", "The service asks for goals."],
  ACTIONS: ["activities", "The service asks for what is to be done."],
  CONTINGENCY: ["contingencies", "The service asks what to do when things go wrong."],
};

/** What the plan lacks of what its service asks. Plans for one condition or a crisis need a lead alone. */
export function missingParts(plan: CarePlan, facts: PlanFacts = noFacts): readonly PlanPart[] {
  const asked = new Set<PlanPart>(["LEAD_COORDINATOR", ...(isPersonalised(plan) ? facts.rules.requiredParts : [])]);
  return [...asked].filter((part) => !isThere[part](plan, facts));
}

/** Why a plan cannot be in force; none where it can, or is not to be. */
export function activationFaults(plan: CarePlan, facts: PlanFacts = noFacts): readonly Refusal[] {
  if (plan.status !== "ACTIVE") return [];
  const another = isPersonalised(plan) && facts.activePlan !== null && facts.activePlan !== plan.id;
  return [
    ...missingParts(plan, facts).map((part) => invalid(...sentences[part])),
    ...(another ? [activePlanExists(facts.activePlan)] : []),
  ];
}

/** A plan in force has a day on which it is next looked at: by its own interval, or else by its service's. */
export const scheduled = (plan: CarePlan, { rules }: PlanFacts, now: Date): CarePlan =>
  plan.status === "ACTIVE" && plan.nextReview === null ? { ...plan, nextReview: reviewAfter(plan, rules, now) } : plan;

const MS_PER_DAY = 86_400_000;

export const reviewAfter = (
  { reviewEveryDays }: Pick<CarePlan, "reviewEveryDays">,
  rules: RulesInForce,
  from: Date,
): DateTime =>
  new Date(from.getTime() + (reviewEveryDays ?? rules.reviewEveryDays) * MS_PER_DAY)
    .toISOString()
    .slice(0, 10) as DateTime;
