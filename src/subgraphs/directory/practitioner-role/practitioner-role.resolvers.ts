import { alreadyTaken } from "../../../kernel/refusal.ts";
import type { DateTime } from "../../../kernel/time.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
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

const fields = fieldsOf<PractitionerRole, DirectoryContext>();

export const practitionerRoleResolvers = {
  Query: {
    practitionerRole: fields.oneBy({
      id: "practitionerRoleById",
      sdsRoleProfileId: "practitionerRoleBySdsRoleProfileId",
    }),
    practitionerRoles: fields.page("practitionerRoles"),
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
    __resolveReference: fields.home("practitionerRoleById"),
  },
  Practitioner: {
    roles: fields.pageOf("rolesByPractitioner"),
  },
  Organisation: {
    roles: fields.pageOf("rolesByOrganisation"),
  },
};
