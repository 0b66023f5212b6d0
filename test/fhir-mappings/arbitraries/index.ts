import type * as fc from "fast-check";
import type { ModelOf, Word } from "../../../fhir-mappings/index.ts";
import { carePlan } from "./care-plan.ts";
import { careTeam } from "./care-team.ts";
import { goal } from "./goal.ts";
import { organisation } from "./organisation.ts";
import { patient } from "./patient.ts";
import { referral } from "./referral.ts";
import { task } from "./task.ts";

/** An arbitrary of every mapped model, by the domain's word for it. */
export const arbitraries: { readonly [Of in Word]: fc.Arbitrary<ModelOf<Of>> } = {
  Patient: patient,
  Organisation: organisation,
  CarePlan: carePlan,
  Goal: goal,
  CareTeam: careTeam,
  Referral: referral,
  Task: task,
};
