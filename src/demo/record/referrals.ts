import { hasCode, SNOMED } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { Referral } from "../../subgraphs/referrals/referral/referral.ts";
import type { Task } from "../../subgraphs/referrals/task/task.ts";
import { snomed, words } from "../concepts.ts";
import type { Onward } from "../story/story.ts";
import { to } from "../writing.ts";
import type { Care } from "./recording.ts";

const category = snomed("3457005 |Patient referral|");
const outcomes = [
  "Seen, and taken on.",
  "Seen once; advice given.",
  "Joined the group.",
  "Assessed; help starts next week.",
];
const loop = words("Agree, act, and answer the referrer");
const socialPrescribingDeclined = snomed("871711000000103 |Social prescribing declined|");
const refused = snomed("312860002 |Patient refused|");

/** Each with the task that carries it to its end, and tells the referrer. */
export function referrals(care: Care, plan: Reference): void {
  const { record, story, since } = care;
  const { random } = record;
  for (const onward of random.some(story.referrals, random.between(1, 3))) {
    const ago = random.between(1, Math.min(since, 240));
    // What was sent long ago has been answered as a rule.
    const status = (["ACTIVE", "COMPLETED", "REVOKED"] as const)[random.weighted(ago < 60 ? [8, 1, 1] : [3, 6, 1])]!;
    const row = referral(care, onward, { ago, status, plan });
    task(care, onward, row, ago);
  }
}

interface Sent {
  readonly ago: number;
  readonly status: "ACTIVE" | "COMPLETED" | "REVOKED";
  readonly plan: Reference;
}

function referral({ record, patientId, needs }: Care, onward: Onward, { ago, status, plan }: Sent): Stored<Referral> {
  const { random, day, registration, world } = record;
  const answer = day.at(-random.between(1, ago), 15);
  return record.add(
    "Referral",
    {
      patientId,
      ubrn: null,
      identifiers: [],
      status,
      intent: "ORDER",
      priority: random.chance(0.12) ? "URGENT" : "ROUTINE",
      priorityReason: null,
      categories: [category],
      code: onward.what,
      source: onward.source,
      reasons: [words(onward.why)],
      reasonReferences: [random.pick(needs)],
      requester: registration.colleague(onward.from).who,
      performerType: null,
      performers: [world.services[onward.to]],
      authoredOn: day.at(-ago, 11),
      occurrenceAt: null,
      occurrencePeriod: null,
      basedOn: [plan],
      replaces: [],
      encounter: null,
      supportingInfo: [],
      patientInstruction: null,
      notes:
        status === "REVOKED" ? [{ text: "Not wanted at present.", author: null, authorName: null, time: answer }] : [],
    },
    day.at(-ago, 11),
    registration.pcn.id,
  );
}

function task({ record, patientId }: Care, onward: Onward, referral: Stored<Referral>, ago: number): void {
  const { random, day, registration, world } = record;
  const { status, code, priority, requester } = referral;
  const answered = -random.between(1, ago);
  const time = day.at(answered, 12);
  const owner = world.services[onward.to];
  const open = random.pick(["REQUESTED", "RECEIVED", "ACCEPTED", "IN_PROGRESS"] as const);
  const statuses: Readonly<Record<Sent["status"], Task["status"]>> = {
    ACTIVE: open,
    COMPLETED: "COMPLETED",
    REVOKED: "REJECTED",
  };
  const declined = hasCode(code, SNOMED, "871731000000106") ? socialPrescribingDeclined : refused;
  const begun = status === "COMPLETED" || open === "IN_PROGRESS";
  record.add(
    "Task",
    {
      patientId,
      focus: to("Referral", referral),
      status: statuses[status as Sent["status"]],
      statusReason: status === "REVOKED" ? declined : null,
      businessStatus: null,
      intent: "ORDER",
      priority,
      code: loop,
      description: `${onward.why}: ${code?.codings[0]?.display ?? "referral"}`,
      requester,
      owner,
      performerTypes: [],
      reason: null,
      reasonReference: null,
      basedOn: [to("Referral", referral)],
      partOf: [],
      authoredOn: day.at(-ago, 11),
      lastModified: time,
      executionPeriod: begun ? day.period(answered, status === "COMPLETED" ? answered : undefined) : null,
      restrictionPeriod: { start: null, end: day.period(-ago + (priority === "URGENT" ? 14 : 126)).start },
      notes: status === "COMPLETED" ? [{ text: random.pick(outcomes), author: owner, authorName: null, time }] : [],
    },
    day.at(-ago, 11),
    registration.pcn.id,
  );
}
