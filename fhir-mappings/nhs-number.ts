import type * as fhir from "fhir/r4.js";
import { type NhsNumber, parseNhsNumber } from "../src/kernel/nhs-number.ts";
import type { NhsNumberStatus } from "../src/subgraphs/patients/patient/patient.ts";
import { nhsNumberStatus as current } from "./code-tables/nhs-number-status.ts";
import { nhsNumberStatusRetired as retired } from "./code-tables/nhs-number-status-retired.ts";
import { codedConcept, codeOf } from "./datatypes/coded-concept.ts";
import { identifierSlice } from "./datatypes/identifier-slice.ts";
import { text } from "./datatypes/primitive.ts";
import { extension } from "./extension.ts";
import { refuse } from "./faults.ts";
import { convert, type Lens } from "./lens.ts";
import { member } from "./list.ts";
import { NHS_NUMBER_UNAVAILABLE_REASON, NHS_NUMBER_VERIFICATION_STATUS } from "./profiles.ts";
import { NHS_NUMBER, NHS_NUMBER_UNAVAILABLE, WITHHELD_IDENTITY } from "./systems.ts";

const checked: Lens<string, NhsNumber> = convert(
  text,
  (value, faults) => parseNhsNumber(value) ?? refuse(faults, `"${value}" is no NHS number: 10 digits, modulus 11`),
  (value) => value,
);

export const nhsNumber: Lens<fhir.Patient, NhsNumber | null> = identifierSlice(NHS_NUMBER, checked);

/** In the identifier slice that UK Core Patient keeps for the number. Another nation's status is residue. */
export const nhsNumberStatus: Lens<fhir.Patient, NhsNumberStatus | null> = member(
  "identifier",
  (it) => it.system === NHS_NUMBER,
  { system: NHS_NUMBER },
  extension(NHS_NUMBER_VERIFICATION_STATUS, "valueCodeableConcept", codedConcept(current, retired)),
);

/** The value set joins two code systems; the codes of the second are numbers. */
const reasonSystem = (code: string): string => (/^\d/.test(code) ? WITHHELD_IDENTITY : NHS_NUMBER_UNAVAILABLE);

export const nhsNumberUnavailableReason: Lens<fhir.Patient, string | null> = extension(
  NHS_NUMBER_UNAVAILABLE_REASON,
  "valueCodeableConcept",
  codeOf(reasonSystem, [NHS_NUMBER_UNAVAILABLE, WITHHELD_IDENTITY]),
);
