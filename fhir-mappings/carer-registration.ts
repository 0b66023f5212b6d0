import type { CarerRegistration } from "../src/subgraphs/patients/carer-registration/carer-registration.ts";
import { basic } from "./basic.ts";
import { aCode, aFlag, aMoment, anId, aReference, aText, theCode, theMoment, url } from "./parts.ts";

export const carerRegistration = basic<CarerRegistration>("carer-registration", {
  side: theCode("CARER", "CARED_FOR")(url("CarerSide")),
  relatedPersonId: anId("RelatedPerson")(url("RelatedPerson")),
  otherPatientId: anId("Patient")(url("OtherPatient")),
  carerName: aText(url("CarerName")),
  description: aText(url("Description")),
  practiceId: anId("Organisation")(url("Practice")),
  isYoungCarer: aFlag(url("IsYoungCarer")),
  hasContingencyPlan: aFlag(url("HasContingencyPlan")),
  identifiedAt: theMoment(url("IdentifiedAt")),
  identifiedBy: aReference(url("IdentifiedBy")),
  removedAt: aMoment(url("RemovedAt")),
  removal: aCode("NO_LONGER_CARES", "ASKED_TO_LEAVE", "MOVED_AWAY", "DIED")(url("CarerRemoval")),
});
