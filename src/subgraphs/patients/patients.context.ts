import type { Context } from "../../access/context.ts";
import type { conditionLoaders } from "./condition/condition.loaders.ts";
import type { observationLoaders } from "./observation/observation.loaders.ts";
import type { patientLoaders } from "./patient/patient.loaders.ts";
import type { relatedPersonLoaders } from "./related-person/related-person.loaders.ts";

export type PatientsLoaders = ReturnType<typeof patientLoaders> &
  ReturnType<typeof relatedPersonLoaders> &
  ReturnType<typeof conditionLoaders> &
  ReturnType<typeof observationLoaders>;
export type PatientsContext = Context<PatientsLoaders>;
