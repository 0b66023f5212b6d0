import type { Reference } from "../../kernel/reference.ts";
import type { PlanAction, PlanActionKind } from "../../subgraphs/care-plans/plan-action/plan-action.ts";
import { words } from "../concepts.ts";
import { to } from "../writing.ts";
import { type Care, doer } from "./recording.ts";

const wants = [
  "Somebody to talk to when the day is long",
  "To know what each letter from the hospital means",
  "A rest for those who care for me",
  "To get out of the house once a week",
  "One person to ring, whatever it is about",
] as const;

/** What the person said that they need, most of it answered by something that somebody is to do; while the plan lasts. */
export function actions(care: Care, plan: Reference, goals: readonly Reference[]): void {
  const { record, story, patientId } = care;
  const { random, day, registration } = record;
  if (record.rows.CarePlan.some(({ status }) => status === "COMPLETED")) return;
  const known = random.some(wants, random.between(1, 2)).map((want) => {
    const said = day.at(-random.between(5, 40), 11);
    const row = record.add(
      "Need",
      {
        patientId,
        planId: plan.id,
        status: "OPEN",
        code: words(want),
        source: random.chance(0.7) ? "CONVERSATION" : "ASSESSMENT",
        sourceReference: null,
        recordedBy: registration.colleague(story.lead).who,
        identifiedAt: said,
        note: null,
      },
      said,
      registration.pcn.id,
    );
    return to("Need", row, want);
  });
  for (const { what, who } of random.some(story.steps, random.between(2, 3))) {
    const ago = random.between(1, 30);
    const owner = doer(care, who);
    const at = day.at(-ago, 15);
    const status = (["PROPOSED", "AGREED", "ACKNOWLEDGED"] as const)[random.weighted([1, 1, 8])]!;
    const made: Omit<PlanAction, "id"> = {
      planId: plan.id!,
      patientId,
      status,
      kind: kindOf(what),
      component: null,
      description: what,
      code: null,
      owner,
      dueDate: day.date(-ago + random.between(14, 90)),
      goals: [random.pick(goals)],
      addresses: random.chance(0.8) ? [random.pick(known)] : [],
      service: null,
      informationFormat: null,
      origin: null,
      acknowledgement: status === "ACKNOWLEDGED" ? { accepted: true, by: owner, at } : null,
      statusAt: at,
      statusReason: null,
    };
    record.add("PlanAction", made, at, registration.pcn.id);
  }
}

const kindOf = (what: string): PlanActionKind =>
  /nursery|school|signs|group/i.test(what) ? "EDUCATION" : /befriend|visit/i.test(what) ? "PEER_SUPPORT" : "SUPPORT";
