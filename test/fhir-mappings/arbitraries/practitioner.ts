import type { Practitioner } from "../../../src/subgraphs/directory/practitioner/practitioner.ts";
import type { PractitionerRole } from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.ts";
import * as it from "./kernel.ts";

export const practitioner = it.model<Practitioner>({
  id: it.id,
  sdsUserId: it.orNull(it.text),
  registrations: it.few(it.identifier),
  active: it.orNull(it.flag),
  names: it.few(it.humanName),
  gender: it.orNull(it.gender),
  telecom: it.few(it.contactPoint),
  addresses: it.few(it.address),
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
});
