import type { Context } from "../../access/context.ts";
import type { healthcareServiceLoaders } from "./healthcare-service/healthcare-service.loaders.ts";
import type { organisationLoaders } from "./organisation/organisation.loaders.ts";
import type { practitionerLoaders } from "./practitioner/practitioner.loaders.ts";
import type { practitionerRoleLoaders } from "./practitioner-role/practitioner-role.loaders.ts";

export type DirectoryLoaders = ReturnType<typeof organisationLoaders> &
  ReturnType<typeof healthcareServiceLoaders> &
  ReturnType<typeof practitionerLoaders> &
  ReturnType<typeof practitionerRoleLoaders>;
export type DirectoryContext = Context<DirectoryLoaders>;
