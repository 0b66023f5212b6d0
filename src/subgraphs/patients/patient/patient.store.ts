import type { Pool } from "pg";
import { pages } from "../../../platform/pages.ts";
import { one } from "../../../platform/reads.ts";
import { PatientTable } from "./patient.table.ts";

/** Every read of patients. Names are searched and ordered by the name in use, folded. */
export const patientStore = (pool: Pool) => ({
  byIds: one(pool, PatientTable),
  byNhsNumbers: one(pool, PatientTable, "t.nhs_number = k.key AND NOT t.entered_in_error"),
  /** The living of a practice to whom no assessment was ever offered. */
  unoffered: pages(pool, PatientTable, {
    where: `t.registered_practice_id = k.key AND coalesce(t.active, true) AND NOT coalesce(t.deceased, false)
      AND NOT EXISTS (SELECT FROM patients.assessment_offered o WHERE o.patient_id = t.id)`,
    orders: { NAME: { by: "t.sort_name", type: "text" } },
  }),
  all: pages(pool, PatientTable, {
    filters: {
      familyName: "platform.begins(t.sort_name, $::text)",
      givenName: "t.forename ^@ (SELECT platform.fold($::text))",
      birthDate: "t.birth_date = $::text",
      registeredPractice: "t.registered_practice_id = $::text",
      active: "(t.active IS NOT FALSE) = $::boolean",
    },
    orders: {
      NAME: { by: "t.sort_name", type: "text" },
      BIRTH_DATE: { by: "t.birth_order", type: "text" },
    },
  }),
});
