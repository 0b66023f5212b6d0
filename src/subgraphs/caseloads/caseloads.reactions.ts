import type { EntityManager } from "typeorm";
import type { NumberedEvent, Reaction } from "../../platform/chores.ts";
import { endTerminated, enrol, withdraw } from "./episode/episode.reactions.ts";
import { admitted, discharged } from "./hospital.reactions.ts";

type Act = (tx: EntityManager, event: NumberedEvent, now: Date) => Promise<void>;

const update =
  (set: string, values: (event: NumberedEvent) => readonly unknown[]): Act =>
  async (tx, event) => {
    await tx.query(`UPDATE caseloads.caseload_entry t SET ${set} WHERE t.patient_id = $1`, [
      event.patientId,
      ...values(event),
    ]);
  };

const reaction = (name: string, to: readonly string[], act: Act): Reaction => ({ name: `caseloads: ${name}`, to, act });

/** A contact that was made fulfils the one that was due; a failed attempt changes only what it names anew. */
const contacted: Act = async (tx, { patientId, data }) => {
  const day = String(data.at).slice(0, 10);
  await tx.query(
    `UPDATE caseloads.caseload_entry t SET
       last_contact = CASE WHEN $2 AND $3 > t.last_contact_order THEN $3 ELSE t.last_contact END,
       next_contact_due = CASE WHEN $2 AND $3 >= t.last_contact_order THEN $4 ELSE coalesce($4, t.next_contact_due) END
     WHERE t.patient_id = $1 AND ($5::uuid IS NULL OR t.service_id IS NULL OR t.service_id = $5::uuid)`,
    [patientId, data.outcome === "MADE", day, data.nextContactDue ?? null, data.serviceId ?? null],
  );
};

/** What other rooms tell of people on a list. */
export const caseloadReactions: readonly Reaction[] = [
  reaction("contacts", ["CONTACT_RECORDED"], contacted),
  reaction(
    "reviews",
    ["PLAN_REVIEW_SCHEDULED"],
    update("review_due = left($2::text, 10)", ({ data }) => [data.reviewDue ?? null]),
  ),
  reaction(
    "closed plans",
    ["PLAN_CLOSED"],
    update(
      `unacknowledged_actions = 0, review_due = (SELECT min(left(p.due, 10)) FROM platform.fact p
         WHERE p.patient_id = t.patient_id AND p.kind = 'PLAN')`,
      () => [],
    ),
  ),
  reaction(
    "acknowledgements",
    ["ACTION_PROPOSED", "ACTION_ACKNOWLEDGED", "ACTION_DECLINED", "ACTION_DONE"],
    update("unacknowledged_actions = $2::int", ({ data }) => [data.unacknowledged ?? 0]),
  ),
  reaction(
    "risk",
    ["RISK_ASSESSED"],
    update("risk = $2", ({ data }) => [data.level ?? null]),
  ),
  reaction("admissions", ["HOSPITAL_ADMISSION_RECEIVED"], admitted),
  reaction("discharges", ["HOSPITAL_DISCHARGE_RECEIVED"], discharged),
  reaction("accepted referrals", ["REFERRAL_ACCEPTED"], enrol),
  reaction("withdrawn referrals", ["REFERRAL_REJECTED", "REFERRAL_REDIRECTED"], withdraw),
  reaction("terminations", ["SERVICES_TERMINATED"], endTerminated),
];
