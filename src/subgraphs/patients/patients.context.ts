import type { Context } from "../../access/context.ts";
import type { aboutMeLoaders } from "./about-me/about-me.loaders.ts";
import type { capacityAssessmentLoaders } from "./capacity-assessment/capacity-assessment.loaders.ts";
import type { carerRegistrationLoaders } from "./carer-registration/carer-registration.loaders.ts";
import type { caseNoteLoaders } from "./case-note/case-note.loaders.ts";
import type { conditionLoaders } from "./condition/condition.loaders.ts";
import type { observationLoaders } from "./observation/observation.loaders.ts";
import type { patientLoaders } from "./patient/patient.loaders.ts";
import type { relatedPersonLoaders } from "./related-person/related-person.loaders.ts";
import type { supportLoaders } from "./support/support.loaders.ts";

export type PatientsLoaders = ReturnType<typeof patientLoaders> &
  ReturnType<typeof relatedPersonLoaders> &
  ReturnType<typeof conditionLoaders> &
  ReturnType<typeof observationLoaders> &
  ReturnType<typeof aboutMeLoaders> &
  ReturnType<typeof capacityAssessmentLoaders> &
  ReturnType<typeof supportLoaders> &
  ReturnType<typeof carerRegistrationLoaders> &
  ReturnType<typeof caseNoteLoaders>;
export type PatientsContext = Context<PatientsLoaders>;
