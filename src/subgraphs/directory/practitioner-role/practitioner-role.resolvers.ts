import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { keptInError, knowingOurs } from "../kept.ts";
import {
  createPractitionerRole,
  endPractitionerRole,
  mayKeep,
  type PractitionerRoleRevision,
  revisePractitionerRole,
} from "./practitioner-role.rules.ts";
import { PractitionerRoleTable } from "./practitioner-role.table.ts";
import type { PractitionerRole } from "./practitioner-role.ts";

const taken = {
  practitioner_role_sds_role_profile_id: alreadyTaken("sdsRoleProfileId", "Another role has this SDS role profile id."),
};
const roles = mutations("practitionerRole", writer(PractitionerRoleTable, taken));

type RoleBy = { readonly id?: string; readonly sdsRoleProfileId?: string };
type Owner = { readonly id: string };

export const practitionerRoleResolvers = {
  Query: {
    practitionerRole: (_: unknown, { by }: { by: RoleBy }, { loaders }: DirectoryContext) =>
      by.id
        ? loaders.practitionerRoleById.load(by.id)
        : loaders.practitionerRoleBySdsRoleProfileId.load(by.sdsRoleProfileId ?? ""),
    practitionerRoles: (_: unknown, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<PractitionerRole>>(loaders.practitionerRoles, "", args),
  },
  Mutation: {
    createPractitionerRole: roles.create(createPractitionerRole, "organisation"),
    revisePractitionerRole: knowingOurs((ours) =>
      roles.change((row, given: PractitionerRoleRevision) => revisePractitionerRole(row, given, ours)),
    ),
    endPractitionerRole: knowingOurs((ours) =>
      roles.change((row, given: { end: DateTime | null }, occasion) => endPractitionerRole(row, given, occasion, ours)),
    ),
    enterPractitionerRoleInError: knowingOurs((ours) => roles.change((row) => keptInError(row, ours, mayKeep))),
  },
  PractitionerRole: {
    __resolveReference: ({ id }: Owner, { loaders }: DirectoryContext) => loaders.practitionerRoleById.load(id),
  },
  Practitioner: {
    roles: ({ id }: Owner, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<PractitionerRole>>(loaders.rolesByPractitioner, id, args),
  },
  Organisation: {
    roles: ({ id }: Owner, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<PractitionerRole>>(loaders.rolesByOrganisation, id, args),
  },
};
