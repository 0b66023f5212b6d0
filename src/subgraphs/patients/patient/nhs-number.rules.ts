import { invalid, type Refusal } from "../../../kernel/refusal.ts";
import type { NhsNumberStatus, Patient } from "./patient.ts";

/** https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberUnavailableReason */
export const UNAVAILABLE_REASONS = ["nhs-number-not-known", "overseas-patient", "devolved-nation"] as const;

type Numbered = Pick<Patient, "nhsNumber" | "nhsNumberStatus" | "nhsNumberUnavailableReason">;

const WITH_NUMBER_ONLY: readonly (NhsNumberStatus | null)[] = ["PRESENT_AND_VERIFIED", "PRESENT_NOT_TRACED"];

/** A number has a verification status; without one the record says why, in the words of UK Core. */
export function numberFaults({ nhsNumber, nhsNumberStatus, nhsNumberUnavailableReason }: Numbered): Refusal[] {
  if (nhsNumber !== null) {
    return [
      ...(nhsNumberUnavailableReason === null
        ? []
        : [invalid("nhsNumberUnavailableReason", "A reason for having no NHS number goes only without one.")]),
      ...(nhsNumberStatus === "NOT_PRESENT_NOT_REQUIRED"
        ? [invalid("nhsNumberStatus", "This status says that there is no NHS number, but one is given.")]
        : []),
    ];
  }
  return [
    ...(UNAVAILABLE_REASONS.some((reason) => reason === nhsNumberUnavailableReason)
      ? []
      : [
          invalid(
            "nhsNumberUnavailableReason",
            `Without an NHS number the reason is needed: ${UNAVAILABLE_REASONS.join(", ")}.`,
          ),
        ]),
    ...(WITH_NUMBER_ONLY.includes(nhsNumberStatus)
      ? [invalid("nhsNumberStatus", "This status says that there is an NHS number, but none is given.")]
      : []),
  ];
}

/** A number of which nothing else is known is there, but not yet traced with the national service. */
export const withStatus = <Given extends Numbered>(given: Given): Given => ({
  ...given,
  nhsNumberStatus: given.nhsNumberStatus ?? (given.nhsNumber === null ? null : "PRESENT_NOT_TRACED"),
});

/** What is said of the old number does not hold of a new one, unless the change says it again. */
export const renumbered = (patient: Patient, given: Partial<Numbered>): Numbered => {
  const nhsNumber = given.nhsNumber === undefined ? patient.nhsNumber : given.nhsNumber;
  const same = nhsNumber === patient.nhsNumber;
  return withStatus({
    nhsNumber,
    nhsNumberStatus: given.nhsNumberStatus ?? (same ? patient.nhsNumberStatus : null),
    nhsNumberUnavailableReason:
      given.nhsNumberUnavailableReason === undefined
        ? same
          ? patient.nhsNumberUnavailableReason
          : null
        : given.nhsNumberUnavailableReason,
  });
};
