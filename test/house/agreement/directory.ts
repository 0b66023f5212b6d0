import type * as sdl from "../../../src/generated/directory.ts";
import type * as person from "../../../src/kernel/person.ts";
import type { healthcareServiceResolvers } from "../../../src/subgraphs/directory/healthcare-service/healthcare-service.resolvers.ts";
import type * as healthcareServiceRules from "../../../src/subgraphs/directory/healthcare-service/healthcare-service.rules.ts";
import type { organisationResolvers } from "../../../src/subgraphs/directory/organisation/organisation.resolvers.ts";
import type * as organisationRules from "../../../src/subgraphs/directory/organisation/organisation.rules.ts";
import type * as organisation from "../../../src/subgraphs/directory/organisation/organisation.ts";
import type { practitionerResolvers } from "../../../src/subgraphs/directory/practitioner/practitioner.resolvers.ts";
import type * as practitionerRules from "../../../src/subgraphs/directory/practitioner/practitioner.rules.ts";
import type * as practitioner from "../../../src/subgraphs/directory/practitioner/practitioner.ts";
import type * as qualificationRules from "../../../src/subgraphs/directory/practitioner/qualification.rules.ts";
import type * as qualification from "../../../src/subgraphs/directory/practitioner/qualification.ts";
import type { practitionerRoleResolvers } from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.resolvers.ts";
import type * as practitionerRoleRules from "../../../src/subgraphs/directory/practitioner-role/practitioner-role.rules.ts";
import type * as jobRoles from "../../../src/subgraphs/directory/staff/job-roles.ts";
import type * as namedContactRules from "../../../src/subgraphs/directory/staff/named-contact.rules.ts";
import type { staffResolvers } from "../../../src/subgraphs/directory/staff/staff.resolvers.ts";
import type { supervisionResolvers } from "../../../src/subgraphs/directory/supervision/supervision.resolvers.ts";
import type * as supervisionRules from "../../../src/subgraphs/directory/supervision/supervision.rules.ts";
import type { supervisionPolicyResolvers } from "../../../src/subgraphs/directory/supervision-policy/supervision-policy.resolvers.ts";
import type * as supervisionPolicyRules from "../../../src/subgraphs/directory/supervision-policy/supervision-policy.rules.ts";
import type { supervisionStatusResolvers } from "../../../src/subgraphs/directory/supervision-status/supervision-status.resolvers.ts";
import type { trainingResolvers } from "../../../src/subgraphs/directory/training/training.resolvers.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof organisationResolvers &
  typeof healthcareServiceResolvers &
  typeof practitionerResolvers &
  typeof practitionerRoleResolvers &
  typeof staffResolvers &
  typeof supervisionResolvers &
  typeof supervisionStatusResolvers &
  typeof supervisionPolicyResolvers &
  typeof trainingResolvers;
/** Ending one of these takes nothing but its id. */
type Endings = "endOrganisation" | "endHealthcareService" | "endPractitioner";
type Rules = Omit<
  typeof organisationRules &
    typeof healthcareServiceRules &
    typeof practitionerRules &
    typeof practitionerRoleRules &
    typeof qualificationRules &
    typeof namedContactRules &
    typeof supervisionRules &
    typeof supervisionPolicyRules,
  Endings
>;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.OrganisationType, organisation.OrganisationType>,
  Same<sdl.ReimbursedRole, jobRoles.ReimbursedRole>,
  Same<sdl.QualificationKind, qualification.QualificationKind>,
  Same<sdl.RequiredQualification, qualification.RequiredQualification>,
  Same<sdl.QualificationStatus, practitioner.QualificationStatus>,
  Same<sdl.NameUse, person.NameUse>,
  Same<sdl.AddressUse, person.AddressUse>,
  Same<sdl.ContactSystem, person.ContactSystem>,
  Same<sdl.ContactUse, person.ContactUse>,
  Same<sdl.Gender, person.Gender>,
];
