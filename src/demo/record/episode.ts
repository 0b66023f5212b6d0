import { type Reference, reference } from "../../kernel/reference.ts";
import type { PartialDate } from "../../kernel/time.ts";
import { isWaiting } from "../../subgraphs/care-plans/plan-action/progress.rules.ts";
import type { CaseloadEntry, RiskLevel } from "../../subgraphs/caseloads/caseload-entry/caseload-entry.ts";
import type { Episode, EpisodeStatus } from "../../subgraphs/caseloads/episode/episode.ts";
import { words } from "../concepts.ts";
import type { Care } from "./recording.ts";

/** Of ten people seven are on a coordinator's list; few wait for one, some have been discharged, the others were never on one. */
const STATES = ["ACTIVE", "WAITLIST", "FINISHED", null] as const;
const reasons = ["Everything that was agreed has been done", "Manages well with the family's help"] as const;

/** The time during which the network coordinates the person's care, and their place on the list. */
export function episode(care: Care): void {
  const { record, story, patientId, since } = care;
  const { random, day, registration } = record;
  const status = STATES[random.weighted([70, 4, 8, 18])]!;
  if (status === null) return;
  const ago = status === "WAITLIST" ? random.between(1, 20) : since;
  const start = day.at(-ago, 9);
  const end = status === "FINISHED" ? day.at(-random.between(1, Math.max(1, ago - 30)), 17) : null;
  const waits = status === "WAITLIST";
  const row = record.add(
    "Episode",
    {
      patientId,
      status: status satisfies EpisodeStatus,
      statusHistory: end === null ? [] : [{ status: "ACTIVE", period: { start, end } }],
      types: [],
      managingOrganisation: registration.pcn,
      service: serviceOf(care),
      coordinator: waits ? null : reference("Practitioner", registration.colleague(story.lead).who.id!),
      period: { start, end },
      ...arrival(care),
      teams: [],
      priority: random.chance(0.1) ? "URGENT" : "ROUTINE",
      previous: null,
      packages: [],
      ending: end && { kind: "DISCHARGED", reason: words(random.pick(reasons)), next: null, endedAt: end },
    },
    start,
    registration.pcn.id,
  );
  if (end !== null) return;
  const { id, version, createdAt, updatedAt, ownerId, enteredInError } = row;
  const kept = { id, version, createdAt, updatedAt, ownerId, enteredInError };
  record.rows.CaseloadEntry.push({ ...kept, ...entry(care, row, waits) });
}

function serviceOf({ record: { world, registration }, story }: Care): Reference {
  const { children, coordination, otterfordCoordination } = world.services;
  const { id } =
    story.lead === "childCoordinator"
      ? children
      : registration.pcn === world.organisations.otterford
        ? otterfordCoordination
        : coordination;
  return reference("HealthcareService", id!);
}

function arrival({ record }: Care): Pick<Episode, "entryRoute" | "referrals"> {
  const [referral] = record.rows.Referral;
  if (record.random.chance(0.4)) return { entryRoute: "PROACTIVE", referrals: [] };
  return referral
    ? { entryRoute: "REFERRAL", referrals: [reference("Referral", referral.id)] }
    : { entryRoute: "SELF_REFERRAL", referrals: [] };
}

const LEVELS: readonly (RiskLevel | null)[] = [null, "LOW", "MEDIUM", "HIGH"];
const dayOf = (at: string | null | undefined): PartialDate | null => (at?.slice(0, 10) ?? null) as PartialDate | null;

/** What the other rooms would have told the list. */
function entry({ record, story }: Care, row: Episode, waits: boolean): Omit<CaseloadEntry, "id"> {
  const { random, day, rows } = record;
  const contacts = rows.Activity.filter(({ kind, status }) => kind === "CONTACT" && status === "COMPLETED");
  const last = contacts
    .map((it) => dayOf(it.occurredAt ?? it.period?.start) ?? "")
    .sort()
    .at(-1);
  const plan = rows.CarePlan.find(({ status }) => status === "ACTIVE");
  const born = rows.Patient[0]!.birthDate;
  const child = story.lead === "childCoordinator";
  return {
    patientId: row.patientId,
    coordinatorId: row.coordinator?.id ?? null,
    serviceId: row.service?.id ?? null,
    status: row.status,
    entryRoute: row.entryRoute,
    priority: row.priority!,
    since: dayOf(row.period!.start),
    lastContact: (last || null) as PartialDate | null,
    nextContactDue: waits ? null : day.date(random.between(-12, 30)),
    reviewDue: dayOf(plan?.nextReview),
    unacknowledgedActions: record.rows.PlanAction.filter(isWaiting).length,
    risk: LEVELS[random.weighted([5, 3, 2, 1])]!,
    inHospitalSince: null,
    packageEnds: null,
    ageLimitOn: child && born ? (`${Number(born.slice(0, 4)) + 12}${born.slice(4)}` as PartialDate) : null,
    packageAnnounced: null,
    ageAnnounced: null,
  };
}
