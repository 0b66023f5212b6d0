import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { knowingOurs } from "../kept.ts";
import { PractitionerRoleTable } from "../practitioner-role/practitioner-role.table.ts";
import type { PractitionerRole } from "../practitioner-role/practitioner-role.ts";
import { isNonClinical, type ReimbursedRole, reimbursedAs, reimbursedRoles } from "./job-roles.ts";
import { type ContactFacts, type ContactsGiven, setNamedContact } from "./named-contact.rules.ts";
import { worksInCare } from "./staff.store.ts";

const roles = mutations("practitionerRole", writer(PractitionerRoleTable));
const fields = fieldsOf<PractitionerRole, DirectoryContext>();

type WorkforceArgs = ConnectionArgs & { readonly role: ReimbursedRole; readonly organisation?: string | null };

/** The roles that carry the scheme's own code, and are held now. */
const workforce = (args: ConnectionArgs): ConnectionArgs => {
  const { role, organisation = null } = args as WorkforceArgs;
  return { ...args, filter: { code: reimbursedRoles[role], organisation, active: true } };
};

export const staffResolvers = {
  Query: {
    workforce: fields.page("practitionerRoles", workforce),
  },
  Mutation: {
    setNamedContact: knowingOurs((ours) =>
      roles.change<ContactsGiven, ContactFacts>((role, given, _, facts) => setNamedContact(role, given, ours, facts), {
        look: async (tx, { namedContact, clinicalContact }) => ({
          known: {
            namedContact: await worksInCare(tx, namedContact),
            clinicalContact: await worksInCare(tx, clinicalContact),
          },
        }),
      }),
    ),
  },
  PractitionerRole: {
    employer: fields.from(["organisation"], ({ organisation }) => organisation),
    isNonClinical: fields.from(["codes"], ({ codes }) => isNonClinical(codes)),
    reimbursedAs: fields.from(["codes"], ({ codes }) => reimbursedAs(codes)),
  },
};
