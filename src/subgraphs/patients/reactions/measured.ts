import type { EntityManager } from "typeorm";
import { coding, concept } from "../../../kernel/coding.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import type { NumberedEvent, Reaction } from "../../../platform/chores.ts";
import { ObservationTable } from "../observation/observation.table.ts";
import type { ObservationStatus } from "../observation/observation.ts";

/** HL7 observation-category. */
const SURVEY = coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey");

const before = async (tx: EntityManager, id: string): Promise<boolean> =>
  ((await tx.query("SELECT FROM patients.observation WHERE id = $1", [id])) as unknown[]).length > 0;

/** The result of a measure joins the record under the result's own id: counted again, it is amended there. */
async function keep(tx: EntityManager, event: NumberedEvent, now: Date, gone: boolean): Promise<void> {
  const { patientId, subjectId: id, data, ownerId } = event;
  const { system, code, term, at, value } = data;
  if (patientId === null || typeof system !== "string" || typeof code !== "string") return;
  const known = await before(tx, id);
  if (gone && !known) return;
  const status: ObservationStatus = gone ? "ENTERED_IN_ERROR" : known ? "AMENDED" : "FINAL";
  const time = now.toISOString();
  await putRows(tx, ObservationTable, [
    {
      id,
      version: 1,
      createdAt: time,
      updatedAt: time,
      ownerId,
      enteredInError: gone,
      patientId,
      status,
      categories: [concept(SURVEY)],
      code: concept(coding(system, code, typeof term === "string" ? term : null)),
      effectiveAt: typeof at === "string" ? (at as DateTime) : null,
      effectivePeriod: null,
      issued: event.at as DateTime,
      performers: [],
      encounter: null,
      plan: null,
      goals: [],
      value: {
        kind: "QUANTITY",
        quantity: { value: Number(value), comparator: null, unit: "score", system: UCUM, code: "{score}" },
      },
      dataAbsentReason: null,
      interpretations: [],
      components: [],
      notes: [],
    },
  ]);
}

const UCUM = "http://unitsofmeasure.org";

export const measured: Reaction = {
  name: "patients: a result of a measure joins the record",
  to: ["MEASURE_SCORED", "MEASURE_SCORE_WITHDRAWN"],
  act: (tx, event, now) => keep(tx, event, now, event.type === "MEASURE_SCORE_WITHDRAWN"),
};
