import type * as sdl from "../../../src/generated/patients.ts";
import type * as person from "../../../src/kernel/person.ts";
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
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof patientResolvers &
  typeof relatedPersonResolvers &
  typeof conditionResolvers &
  typeof observationResolvers;
type Rules = typeof patientRules & typeof relatedPersonRules & typeof conditionRules & typeof observationRules;

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
];
