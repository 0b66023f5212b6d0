import type { EntityManager } from "typeorm";
import { coding, concept } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf, type Reference } from "../../../kernel/reference.ts";
import { sct } from "../../../kernel/sct-id.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { Around } from "../../../platform/graph/mutations.ts";
import { isCarer } from "../related-person/carer.ts";
import { RelatedPersonTable } from "../related-person/related-person.table.ts";
import type { RelatedPerson } from "../related-person/related-person.ts";
import type { AroundCarer, CarerGiven } from "./carer-registration.rules.ts";
import { type CarerRegistration, caredForIn } from "./carer-registration.ts";

type Also<Facts> = NonNullable<Around<object, CarerRegistration, Facts>["also"]>;

/** What the patient's own record says around a registration. */
export async function lookAround(tx: EntityManager, given: CarerGiven): Promise<AroundCarer> {
  if (!UUID.test(given.patientId)) return { ownPractice: null, isAround: false };
  const [patient] = (await tx.query("SELECT registered_practice AS practice FROM patients.patient WHERE id = $1", [
    given.patientId,
  ])) as { practice: Reference | null }[];
  const practice = idOf(patient?.practice ?? null, "Organisation");
  const around = given.relatedPersonId === null ? null : await personAround(tx, given.relatedPersonId, given.patientId);
  return { ownPractice: practice !== null && UUID.test(practice) ? practice : null, isAround: around !== null };
}

const personAround = async (tx: EntityManager, id: string, patientId: string): Promise<Stored<RelatedPerson> | null> =>
  !UUID.test(id)
    ? null
    : ((
        (await tx.query(
          `SELECT ${RelatedPersonTable.select} FROM patients.related_person t WHERE t.id = $1 AND t.patient_id = $2
             AND coalesce(t.active, true) AND NOT t.entered_in_error`,
          [id, patientId],
        )) as Stored<RelatedPerson>[]
      )[0] ?? null);

const UNPAID = sct("1364141000000107 |Unpaid caregiver|");

/** Whoever is registered as a carer is known as one to everybody who reads who is around the patient. */
export const recognise: Also<AroundCarer> = async (tx, row, { write }) => {
  if (row.relatedPersonId !== null) {
    const person = await personAround(tx, row.relatedPersonId, row.patientId);
    if (person !== null && !isCarer(person.relationships)) {
      const unpaid = concept(coding(UNPAID.system, UNPAID.code, UNPAID.display));
      const relationships = [...person.relationships, unpaid];
      await putRows(tx, RelatedPersonTable, [{ ...person, relationships, updatedAt: write.now.toISOString() }]);
    }
  }
  await announce(tx, write, [eventOf("CARER_REGISTERED", row)]);
  return undefined;
};

/** Whoever no longer cares for a patient is missed there: whoever keeps that patient's plan is told. */
export const miss: Also<object> = async (tx, row, { write }) => {
  const caredFor = caredForIn(row);
  const isLost = row.removal === "NO_LONGER_CARES" || row.removal === "DIED";
  await announce(tx, write, [
    eventOf("CARER_REMOVED", row),
    ...(isLost && caredFor !== null ? [lost(row, caredFor)] : []),
  ]);
  return undefined;
};

const lost = ({ id, relatedPersonId }: CarerRegistration, patientId: string) => ({
  type: "CARER_LOST",
  patientId,
  subject:
    relatedPersonId === null ? { type: "CarerRegistration", id } : { type: "RelatedPerson", id: relatedPersonId },
  data: { relatedPersonId },
});

const eventOf = (type: string, { id, patientId, side, practiceId, removal }: CarerRegistration) => ({
  type,
  patientId,
  subject: { type: "CarerRegistration", id },
  data: { side, practiceId, removal },
});
