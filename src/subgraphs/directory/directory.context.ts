import type { Context } from "../../access/context.ts";
import type { healthcareServiceLoaders } from "./healthcare-service/healthcare-service.loaders.ts";
import type { organisationLoaders } from "./organisation/organisation.loaders.ts";
import type { practitionerLoaders } from "./practitioner/practitioner.loaders.ts";
import type { practitionerRoleLoaders } from "./practitioner-role/practitioner-role.loaders.ts";
import type { supervisionLoaders } from "./supervision/supervision.loaders.ts";
import type { supervisionPolicyLoaders } from "./supervision-policy/supervision-policy.loaders.ts";
import type { supervisionStatusLoaders } from "./supervision-status/supervision-status.loaders.ts";
import type { trainingLoaders } from "./training/training.loaders.ts";

export type DirectoryLoaders = ReturnType<typeof organisationLoaders> &
  ReturnType<typeof healthcareServiceLoaders> &
  ReturnType<typeof practitionerLoaders> &
  ReturnType<typeof practitionerRoleLoaders> &
  ReturnType<typeof supervisionLoaders> &
  ReturnType<typeof supervisionStatusLoaders> &
  ReturnType<typeof supervisionPolicyLoaders> &
  ReturnType<typeof trainingLoaders>;
export type DirectoryContext = Context<DirectoryLoaders>;
