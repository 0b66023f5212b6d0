import type * as fhir from "fhir/r4.js";
import type { PractitionerRole } from "../src/subgraphs/directory/practitioner-role/practitioner-role.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { period } from "./datatypes/period.ts";
import { flag, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, required } from "./lens.ts";
import { items, member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { SDS_ROLE_PROFILE_ID } from "./systems.ts";

export const practitionerRole = mapping<PractitionerRole, fhir.PractitionerRole>(
  { resourceType: "PractitionerRole" },
  {
    id: required("id", text),
    sdsRoleProfileId: member(
      "identifier",
      (it) => it.system === SDS_ROLE_PROFILE_ID,
      { system: SDS_ROLE_PROFILE_ID },
      optional("value", text),
    ),
    active: optional("active", flag),
    period: optional("period", period),
    practitioner: optional("practitioner", reference),
    organisation: optional("organization", reference),
    codes: items("code", concept),
    services: items("healthcareService", reference),
    telecom: items("telecom", contactPoint),
  },
);
