import type { Reference } from "../../kernel/reference.ts";
import type { Goal } from "../../subgraphs/care-plans/goal/goal.ts";
import { words } from "../concepts.ts";
import type { Random } from "../random.ts";
import { to } from "../writing.ts";
import { type Care, doer } from "./recording.ts";

/** Each with its day and the person who answers for it, as a goal must have. */
export function goals(care: Care, agreed: number): Reference[] {
  const { record, story, patientId, needs } = care;
  const { random, day, registration } = record;
  return random.some(story.goals, random.between(2, 5)).map(({ what, measure, who, weeks }) => {
    const start = -random.between(1, Math.min(agreed, weeks * 7 + 40));
    const due = start + weeks * 7;
    const state = stateOf(random, due < 0);
    const moved = state.lifecycleStatus === "ACTIVE" ? start : random.between(start, -1);
    const row = record.add(
      "Goal",
      {
        patientId,
        ...state,
        categories: [],
        priority: null,
        description: words(what),
        startDate: day.date(start),
        targets: [{ measure: words(what), quantity: null, text: measure, dueDate: day.date(due) }],
        statusDate: day.date(moved),
        expressedBy: doer(care, who),
        addresses: [random.pick(needs)],
        outcomeReferences: [],
        notes: [],
      },
      day.at(start, 10),
      registration.pcn.id,
    );
    return to("Goal", row, what);
  });
}

type State = Pick<Goal, "lifecycleStatus" | "achievementStatus" | "statusReason">;

const underway: readonly State["achievementStatus"][] = ["IN_PROGRESS", "IMPROVING", "NO_CHANGE", "WORSENING"];

/** Goals whose day has passed are reached as a rule; some are late. */
function stateOf(random: Random, passed: boolean): State {
  const state = (lifecycleStatus: State["lifecycleStatus"], achievementStatus: State["achievementStatus"] = null) => ({
    lifecycleStatus,
    achievementStatus,
    statusReason: null,
  });
  if (passed && random.chance(0.6)) return state("COMPLETED", random.chance(0.8) ? "ACHIEVED" : "NOT_ACHIEVED");
  const luck = random.below(100);
  if (luck < 4) return { ...state("CANCELLED", "NOT_ATTAINABLE"), statusReason: "No longer what matters most" };
  if (luck < 8) return state("ON_HOLD");
  if (luck < 14) return state("PROPOSED");
  return state("ACTIVE", random.pick(underway));
}
