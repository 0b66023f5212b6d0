import type * as sdl from "../../../src/generated/patients.ts";
import type * as person from "../../../src/kernel/person.ts";
import type { aboutMeResolvers } from "../../../src/subgraphs/patients/about-me/about-me.resolvers.ts";
import type * as aboutMeRules from "../../../src/subgraphs/patients/about-me/about-me.rules.ts";
import type * as aboutMe from "../../../src/subgraphs/patients/about-me/about-me.ts";
import type { capacityAssessmentResolvers } from "../../../src/subgraphs/patients/capacity-assessment/capacity-assessment.resolvers.ts";
import type * as capacityRules from "../../../src/subgraphs/patients/capacity-assessment/capacity-assessment.rules.ts";
import type * as capacity from "../../../src/subgraphs/patients/capacity-assessment/capacity-assessment.ts";
import type { carerRegistrationResolvers } from "../../../src/subgraphs/patients/carer-registration/carer-registration.resolvers.ts";
import type * as carerRules from "../../../src/subgraphs/patients/carer-registration/carer-registration.rules.ts";
import type * as carer from "../../../src/subgraphs/patients/carer-registration/carer-registration.ts";
import type { caseNoteResolvers } from "../../../src/subgraphs/patients/case-note/case-note.resolvers.ts";
import type * as caseNoteRules from "../../../src/subgraphs/patients/case-note/case-note.rules.ts";
import type * as caseNote from "../../../src/subgraphs/patients/case-note/case-note.ts";
import type { conditionResolvers } from "../../../src/subgraphs/patients/condition/condition.resolvers.ts";
import type * as conditionRules from "../../../src/subgraphs/patients/condition/condition.rules.ts";
import type * as condition from "../../../src/subgraphs/patients/condition/condition.ts";
import type { observationResolvers } from "../../../src/subgraphs/patients/observation/observation.resolvers.ts";
import type * as observationRules from "../../../src/subgraphs/patients/observation/observation.rules.ts";
import type * as observation from "../../../src/subgraphs/patients/observation/observation.ts";
import type { patientResolvers } from "../../../src/subgraphs/patients/patient/patient.resolvers.ts";
import type * as patientRules from "../../../src/subgraphs/patients/patient/patient.rules.ts";
import type * as patient from "../../../src/subgraphs/patients/patient/patient.ts";
import type { relatedPersonResolvers } from "../../../src/subgraphs/patients/related-person/related-person.resolvers.ts";
import type * as relatedPersonRules from "../../../src/subgraphs/patients/related-person/related-person.rules.ts";
import type * as sharing from "../../../src/subgraphs/patients/related-person/sharing.ts";
import type { supportResolvers } from "../../../src/subgraphs/patients/support/support.resolvers.ts";
import type * as supportRules from "../../../src/subgraphs/patients/support/support.rules.ts";
import type * as support from "../../../src/subgraphs/patients/support/support.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof patientResolvers &
  typeof relatedPersonResolvers &
  typeof conditionResolvers &
  typeof observationResolvers &
  typeof aboutMeResolvers &
  typeof capacityAssessmentResolvers &
  typeof supportResolvers &
  typeof carerRegistrationResolvers &
  typeof caseNoteResolvers;
type Rules = typeof patientRules &
  typeof relatedPersonRules &
  typeof conditionRules &
  typeof observationRules &
  typeof aboutMeRules &
  typeof capacityRules &
  typeof supportRules &
  typeof carerRules &
  typeof caseNoteRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ClinicalStatus, condition.ClinicalStatus>,
  Same<sdl.VerificationStatus, condition.VerificationStatus>,
  Same<sdl.ObservedValueKind, observation.ObservedValue["kind"]>,
  Same<sdl.ObservationStatus, observation.ObservationStatus>,
  Same<sdl.NhsNumberStatus, patient.NhsNumberStatus>,
  Same<sdl.NameUse, person.NameUse>,
  Same<sdl.AddressUse, person.AddressUse>,
  Same<sdl.ContactSystem, person.ContactSystem>,
  Same<sdl.ContactUse, person.ContactUse>,
  Same<sdl.Gender, person.Gender>,
  Same<sdl.InvolvementExtent, aboutMe.InvolvementExtent>,
  Same<sdl.CapacityMatter, capacity.CapacityMatter>,
  Same<sdl.CapacityOutcome, capacity.CapacityOutcome>,
  Same<sdl.SupportKind, support.SupportKind>,
  Same<sdl.SupportEffect, support.SupportEffect>,
  Same<sdl.CarerSide, carer.CarerSide>,
  Same<sdl.CarerRemoval, carer.CarerRemoval>,
  Same<sdl.CaseNoteKind, caseNote.CaseNoteKind>,
  Same<sdl.SharingReason, sharing.SharingReason>,
];
