import type { RelatedPerson } from "../../../src/subgraphs/patients/related-person/related-person.ts";
import * as it from "./kernel.ts";

export const relatedPerson = it.model<RelatedPerson>({
  id: it.id,
  patientId: it.id,
  active: it.orNull(it.flag),
  relationships: it.few(it.concept),
  names: it.few(it.humanName),
  gender: it.orNull(it.gender),
  birthDate: it.orNull(it.partialDate),
  telecom: it.few(it.contactPoint),
  addresses: it.few(it.address),
  languages: it.few(it.spokenLanguage),
  period: it.orNull(it.period),
  ownRecordId: it.orNull(it.id),
});
