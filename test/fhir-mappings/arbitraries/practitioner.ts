import * as fc from "fast-check";
import type {
  LearningEvidence,
  Practitioner,
  Qualification,
} from "../../../src/subgraphs/directory/practitioner/practitioner.ts";
import type { PractitionerRole } from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.ts";
import * as it from "./kernel.ts";

const qualification = it.model<Qualification>({
  id: it.orNull(it.id),
  code: it.concept,
  status: it.orNull(it.anyOf("ENROLLED", "UNDERTAKING", "QUALIFIED")),
  period: it.orNull(it.period),
  issuer: it.orNull(it.reference),
  evidence: it.few(
    it.model<LearningEvidence>({ title: it.text, date: it.orNull(it.partialDate), url: it.orNull(it.text) }),
  ),
});

export const practitioner = it.model<Practitioner>({
  id: it.id,
  sdsUserId: it.orNull(it.text),
  registrations: it.few(it.identifier),
  active: it.orNull(it.flag),
  names: it.few(it.humanName),
  gender: it.orNull(it.gender),
  telecom: it.few(it.contactPoint),
  addresses: it.few(it.address),
  qualifications: it.few(qualification),
});

export const practitionerRole = it.model<PractitionerRole>({
  id: it.id,
  sdsRoleProfileId: it.orNull(it.text),
  active: it.orNull(it.flag),
  practitioner: it.orNull(it.reference),
  organisation: it.orNull(it.reference),
  codes: it.few(it.concept),
  services: it.few(it.reference),
  period: it.orNull(it.period),
  telecom: it.few(it.contactPoint),
  namedContact: it.orNull(it.reference),
  clinicalContact: it.orNull(it.reference),
  caseloadCapacity: it.orNull(fc.integer({ min: 1, max: 500 })),
});
