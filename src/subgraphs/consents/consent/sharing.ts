import type { SharingDecision } from "../../../access/decisions.ts";
import { hasCode } from "../../../kernel/coding.ts";
import { UUID } from "../../../kernel/page.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { Consent } from "./consent.ts";

const SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";

/**
 * What a consent says on who may know what. Only an active one about privacy counts, and of the parties that it names,
 * those that are known here: organisations and people around the person. One that names nobody is about everyone.
 */
export function sharingOf(consent: Stored<Consent>): readonly SharingDecision[] {
  const { id, patientId, status, scope, decision, period, recordedAt, actors, classes, enteredInError } = consent;
  if (enteredInError || status !== "ACTIVE" || decision === null) return [];
  if (!hasCode(scope, SCOPES, "patient-privacy")) return [];
  const shared = {
    patientId,
    sourceId: id,
    decision,
    classes: classes.flatMap(({ code }) => code ?? []),
    starts: period?.start ?? recordedAt,
    ends: period?.end ?? null,
  };
  if (actors.length === 0) return [{ ...shared, party: null }];
  return actors.flatMap(({ reference: { type, id: party } }) =>
    (type === "Organisation" || type === "RelatedPerson") && party !== null && UUID.test(party)
      ? [{ ...shared, party: { type, id: party } }]
      : [],
  );
}
