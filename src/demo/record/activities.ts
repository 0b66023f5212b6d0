import type { Reference } from "../../kernel/reference.ts";
import { snomed } from "../concepts.ts";
import { deeds } from "../story/deeds.ts";
import type { Deed } from "../story/story.ts";
import type { Care } from "./recording.ts";

const didNotAttend = snomed("281399006 |Did not attend|");
const outcomes = [
  "Feels heard and knows what happens next.",
  "Nothing new. Ring again next week.",
  "Worried about the stairs; told the nurse.",
  "In good spirits.",
  "Asked for fewer letters.",
] as const;

interface Told {
  readonly deed: Deed;
  readonly ago: number;
}

/** The plan was agreed, and since then people have done things with and for the person, newer ones more often. */
export function activities(care: Care, plan: Reference, goals: readonly Reference[], agreed: number): void {
  const { story } = care;
  const { random } = care.record;
  const told: Told[] = [{ deed: deeds.agreed(story.lead), ago: agreed }];
  for (let left = random.between(4, 10); left > 0; left--) {
    const furthest = random.chance(0.6) ? Math.min(agreed, 90) : Math.min(agreed, 400);
    told.push({ deed: random.pick(story.deeds), ago: random.between(1, furthest) });
  }
  if (agreed > 180) told.push({ deed: deeds.reviewed(story.lead), ago: random.between(1, 90) });
  for (const one of told.sort((a, b) => b.ago - a.ago)) activity(care, one, plan, goals);
}

function activity(
  { record, patientId, needs }: Care,
  { deed, ago }: Told,
  plan: Reference,
  goals: readonly Reference[],
) {
  const { random, day, registration } = record;
  const { kind, what, mode, categories, who } = deed;
  const { who: performer, employer } = registration.colleague(who);
  const durationMinutes = random.between(...deed.minutes);
  const missed = kind === "CONTACT" && random.chance(0.05);
  const time = day.at(-ago, random.between(8, 16), random.below(60));
  const text = missed ? "Nobody answered; a card was left." : random.pick(outcomes);
  const noted = missed || random.chance(0.25);
  record.add(
    "Activity",
    {
      patientId,
      kind,
      status: missed ? "CANCELLED" : "COMPLETED",
      code: what,
      categories,
      mode,
      period: null,
      occurredAt: time,
      durationMinutes: missed ? null : durationMinutes,
      performers: [performer],
      serviceProvider: employer,
      plan,
      goals: random.chance(0.6) ? [random.pick(goals)] : [],
      reasons: [],
      reasonReferences: random.chance(0.3) ? [random.pick(needs)] : [],
      outcome: missed ? didNotAttend : null,
      notes: noted ? [{ text, author: performer, authorName: null, time, kind: missed ? "FACT" : "OPINION" }] : [],
      nextContactDue: null,
      appointment: null,
    },
    time,
    registration.pcn.id,
  );
}
