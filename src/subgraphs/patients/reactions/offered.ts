import type { Reaction } from "../../../platform/chores.ts";

/**
 * To whom an assessment of their needs was ever offered, kept here so that a practice's gap list is one look in one
 * room. A single measure does not meet the duty to offer.
 */
export const offered: Reaction = {
  name: "patients: an assessment was offered",
  to: ["ASSESSMENT_OFFERED", "ASSESSMENT_OFFER_WITHDRAWN"],
  act: async (tx, { type, patientId, subjectId, data }) => {
    if (patientId === null || data.kind === "MEASURE") return;
    await (type === "ASSESSMENT_OFFER_WITHDRAWN"
      ? tx.query("DELETE FROM patients.assessment_offered WHERE patient_id = $1 AND source_id = $2", [
          patientId,
          subjectId,
        ])
      : tx.query(
          "INSERT INTO patients.assessment_offered (patient_id, source_id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
          [patientId, subjectId],
        ));
  },
};
