import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { practitionerRoleStore } from "./practitioner-role.store.ts";

export const practitionerRoleLoaders = (pool: Pool, store = practitionerRoleStore(pool)) => ({
  practitionerRoleById: shared(store.byIds),
  practitionerRoleBySdsRoleProfileId: shared(store.bySdsRoleProfileIds),
  rolesByPractitioner: listed(store.ofPractitioners),
  rolesByOrganisation: listed(store.ofOrganisations),
  practitionerRoles: listed(store.all),
});
