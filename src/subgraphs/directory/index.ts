import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { directoryMigrations } from "./directory.migrations.ts";
import { healthcareServiceLoaders } from "./healthcare-service/healthcare-service.loaders.ts";
import { ServiceSearch1763909000011 } from "./healthcare-service/healthcare-service.migrations.ts";
import { healthcareServiceResolvers } from "./healthcare-service/healthcare-service.resolvers.ts";
import { HealthcareServiceTable } from "./healthcare-service/healthcare-service.table.ts";
import { organisationLoaders } from "./organisation/organisation.loaders.ts";
import { organisationResolvers } from "./organisation/organisation.resolvers.ts";
import { OrganisationTable } from "./organisation/organisation.table.ts";
import { practitionerLoaders } from "./practitioner/practitioner.loaders.ts";
import { practitionerResolvers } from "./practitioner/practitioner.resolvers.ts";
import { PractitionerTable } from "./practitioner/practitioner.table.ts";
import { practitionerRoleLoaders } from "./practitioner-role/practitioner-role.loaders.ts";
import { practitionerRoleResolvers } from "./practitioner-role/practitioner-role.resolvers.ts";
import { PractitionerRoleTable } from "./practitioner-role/practitioner-role.table.ts";
import { staffChores } from "./staff/staff.chores.ts";
import { Staff1763909000001 } from "./staff/staff.migrations.ts";
import { staffResolvers } from "./staff/staff.resolvers.ts";
import { supervisionLoaders } from "./supervision/supervision.loaders.ts";
import { supervisionResolvers } from "./supervision/supervision.resolvers.ts";
import { SupervisionTable } from "./supervision/supervision.table.ts";
import { supervisionPolicyLoaders } from "./supervision-policy/supervision-policy.loaders.ts";
import { supervisionPolicyResolvers } from "./supervision-policy/supervision-policy.resolvers.ts";
import { SupervisionPolicyTable } from "./supervision-policy/supervision-policy.table.ts";
import { supervisionStatusLoaders } from "./supervision-status/supervision-status.loaders.ts";
import { supervisionStatusResolvers } from "./supervision-status/supervision-status.resolvers.ts";
import { SupervisionStatusTable } from "./supervision-status/supervision-status.table.ts";
import { trainingLoaders } from "./training/training.loaders.ts";
import { trainingResolvers } from "./training/training.resolvers.ts";

/** Who gives care and where: organisations, their services, their people and the roles of these. */
export const directory = {
  name: "directory",
  resolvers: mergeThings(
    organisationResolvers,
    healthcareServiceResolvers,
    practitionerResolvers,
    practitionerRoleResolvers,
    staffResolvers,
    supervisionResolvers,
    supervisionStatusResolvers,
    supervisionPolicyResolvers,
    trainingResolvers,
  ),
  loaders: (pool: Pool) => ({
    ...organisationLoaders(pool),
    ...healthcareServiceLoaders(pool),
    ...practitionerLoaders(pool),
    ...practitionerRoleLoaders(pool),
    ...supervisionLoaders(pool),
    ...supervisionStatusLoaders(pool),
    ...supervisionPolicyLoaders(pool),
    ...trainingLoaders(pool),
  }),
  tables: [
    OrganisationTable,
    HealthcareServiceTable,
    PractitionerTable,
    PractitionerRoleTable,
    SupervisionTable,
    SupervisionStatusTable,
    SupervisionPolicyTable,
  ],
  migrations: [...directoryMigrations, Staff1763909000001, ServiceSearch1763909000011],
  chores: staffChores,
};
