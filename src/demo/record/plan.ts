import type { Reference } from "../../kernel/reference.ts";
import { type CarePlan, nothingYet, type PlanActivity } from "../../subgraphs/care-plans/care-plan/care-plan.ts";
import { words } from "../concepts.ts";
import type { Random } from "../random.ts";
import { to } from "../writing.ts";
import { type Care, doer } from "./recording.ts";
import type { Team } from "./team.ts";

type State = Pick<CarePlan, "status" | "period" | "nextReview" | "agreement">;

/** The plan that was agreed so many days ago, with what is to be done, by whom, for which goal. */
export function plan(care: Care, agreed: number, goals: readonly Reference[], team: Team): Reference {
  const { record, story, patientId, self, needs } = care;
  const { random, day, registration } = record;
  const author = registration.colleague(story.lead).who;
  const row = record.add(
    "CarePlan",
    {
      ...nothingYet,
      patientId,
      intent: "PLAN",
      ...stateOf(care, agreed),
      categories: [story.plan.category],
      title: story.plan.title,
      description: story.plan.about,
      created: day.at(-agreed, 14),
      author,
      contributors: [self, author],
      careTeams: [team.self],
      addresses: needs,
      goals,
      activities: activities(care, agreed, goals),
      basedOn: [],
      replaces: [],
      partOf: [],
      encounter: null,
      notes: random.chance(0.3) ? [{ text: random.pick(remarks), author, authorName: null, time: day.at(-1, 16) }] : [],
    },
    day.at(-agreed, 14),
    registration.pcn.id,
  );
  return to("CarePlan", row, story.plan.title);
}

const remarks = [
  "Prefers calls after lunch.",
  "Please ring twice: it takes a while to get to the telephone.",
  "Agreed to share the plan with the hospital.",
  "Would rather meet at the surgery than at home.",
  "The key is with the neighbour at number 12.",
] as const;

/** Nearly every plan is under way; of those, one in six is late for its review. */
function stateOf({ record: { random, day }, self }: Care, agreed: number): State {
  const status = (["ACTIVE", "DRAFT", "ON_HOLD", "COMPLETED"] as const)[random.weighted([86, 5, 3, 6])]!;
  const ended = status === "COMPLETED" ? -random.between(1, Math.min(agreed, 90)) : undefined;
  const review = random.chance(1 / 6) ? -random.between(1, 45) : random.between(1, 120);
  return {
    status,
    period: status === "DRAFT" ? null : day.period(-agreed, ended),
    agreement: status === "DRAFT" ? null : { outcome: "AGREED", at: day.at(-agreed, 14), by: self, reason: null },
    nextReview: status === "ACTIVE" ? (day.date(review) as string as CarePlan["nextReview"]) : null,
  };
}

const states = ["NOT_STARTED", "SCHEDULED", "IN_PROGRESS", "COMPLETED"] as const;

function activities(care: Care, agreed: number, goals: readonly Reference[]): PlanActivity[] {
  const { record, story } = care;
  const { random, day } = record;
  const stateFor = (random: Random) => states[random.weighted([2, 3, 4, 2])]!;
  return random.some(story.steps, random.between(2, 4)).map(({ what, who, how }, at) => ({
    id: String(at + 1),
    reference: null,
    outcomes: [],
    outcomeReferences: [],
    progress: [],
    detail: {
      status: stateFor(random),
      statusReason: null,
      code: words(what),
      description: what,
      goals: [random.pick(goals)],
      reasons: [],
      reasonReferences: [],
      performers: [doer(care, who)],
      location: null,
      scheduledPeriod: null,
      scheduledText: `${how}, from ${day.date(-agreed)}`,
      doNotPerform: false,
    },
  }));
}
