import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readDefinitions } from "../../src/fhir/validate/definitions.ts";
import { type Violation, validator } from "../../src/fhir/validate/validator.ts";
import type { Caller } from "../server.ts";
import { asked } from "./staff.ts";

const folder = fileURLToPath(new URL("../../../shared/fhir/definitions", import.meta.url));

/** Whether the standard's definitions are here to validate by. */
export const canValidate = existsSync(folder);
export const where = canValidate ? "" : " (skipped: ../shared/fhir is not here)";

/** What is wrong with anything in a person's whole record, as a caller gets it, by the definitions of R4 and UK Core. */
export async function faultsOfRecord(caller: Caller, patientId: string) {
  const { patient } = await asked(caller, "query ($id: ID!) { patient(by: { id: $id }) { record } }", {
    id: patientId,
  });
  const validate = validator(readDefinitions([`${folder}/hl7.fhir.r4.core-subset`, `${folder}/uk-core-stu3-staging`]));
  const entries = (patient.record as { entry: { resource: { resourceType: string; id: string } }[] }).entry;
  const faults = entries.flatMap(({ resource }) =>
    validate(resource).map((it: Violation) => `${resource.resourceType}: ${it.expression} ${it.message}`),
  );
  return { types: new Set(entries.map(({ resource }) => resource.resourceType)), faults };
}
