import type { Context } from "../../access/context.ts";
import type { patientLoaders } from "./patient/patient.loaders.ts";

export type PatientsLoaders = ReturnType<typeof patientLoaders>;
export type PatientsContext = Context<PatientsLoaders>;
