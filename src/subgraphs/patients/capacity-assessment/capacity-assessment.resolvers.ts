import type { EntityManager } from "typeorm";
import { coding, concept } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import { accept } from "../../../kernel/refusal.ts";
import { sct } from "../../../kernel/sct-id.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import { ObservationTable } from "../observation/observation.table.ts";
import type { Observation } from "../observation/observation.ts";
import type { PatientsContext } from "../patients.context.ts";
import { type Born, recordCapacityAssessment } from "./capacity-assessment.rules.ts";
import { CapacityAssessmentTable } from "./capacity-assessment.table.ts";
import type { CapacityAssessment } from "./capacity-assessment.ts";

const assessments = mutations("capacityAssessment", writer(CapacityAssessmentTable));

const fields = fieldsOf<CapacityAssessment, PatientsContext>();

const born = async (tx: EntityManager, { patientId }: Pick<CapacityAssessment, "patientId">): Promise<Born> => {
  const rows = UUID.test(patientId)
    ? ((await tx.query(`SELECT birth_date AS "birthDate" FROM patients.patient WHERE id = $1`, [patientId])) as Born[])
    : [];
  return { birthDate: rows[0]?.birthDate ?? null };
};

const LACKS = sct("377301000000106 |Lacks capacity to give consent (Mental Capacity Act 2005)|");

/** Whoever reads the coded record alone is told as well, where the person could not consent. */
const coded = (it: Stored<CapacityAssessment>): Stored<Observation> => ({
  ...(({ id, version, createdAt, updatedAt, ownerId, enteredInError }) => ({
    id,
    version,
    createdAt,
    updatedAt,
    ownerId,
    enteredInError,
  }))(it),
  patientId: it.patientId,
  status: it.enteredInError ? "ENTERED_IN_ERROR" : "FINAL",
  categories: [],
  code: concept(coding(LACKS.system, LACKS.code, LACKS.display)),
  effectiveAt: it.assessedAt,
  effectivePeriod: null,
  issued: it.assessedAt,
  performers: [it.assessor],
  encounter: null,
  plan: null,
  goals: [],
  value: null,
  dataAbsentReason: null,
  interpretations: [],
  components: [],
  notes: [{ text: it.decision, author: it.assessor, authorName: null, time: it.assessedAt }],
});

const CONSENT: readonly CapacityAssessment["matter"][] = ["SHARING_INFORMATION", "CARE_AND_TREATMENT"];

const tell = (type: string): { readonly also: NonNullable<Around<object, CapacityAssessment, Born>["also"]> } => ({
  also: async (tx, row, { write }) => {
    if (row.outcome === "LACKS_CAPACITY" && CONSENT.includes(row.matter)) {
      await putRows(tx, ObservationTable, [coded(row)]);
    }
    const { id, patientId, matter, outcome, assessedAt } = row;
    const subject = { type: "CapacityAssessment", id };
    await announce(tx, write, [{ type, patientId, subject, data: { matter, outcome, at: assessedAt } }]);
    return undefined;
  },
});

export const capacityAssessmentResolvers = {
  Query: {
    capacityAssessment: fields.one("capacityAssessmentById"),
  },
  Mutation: {
    recordCapacityAssessment: assessments.create(recordCapacityAssessment, "patientId", {
      look: born,
      ...tell("CAPACITY_ASSESSED"),
    }),
    enterCapacityAssessmentInError: assessments.change(
      (row) => accept({ ...row, enteredInError: true }),
      tell("CAPACITY_ASSESSMENT_WITHDRAWN"),
    ),
  },
  CapacityAssessment: {
    __resolveReference: fields.home("capacityAssessmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
  },
  Patient: {
    capacityAssessments: fields.pageOf("capacityAssessmentsByPatient"),
  },
};
