import type * as fhir from "fhir/r4.js";
import type { Practitioner } from "../src/subgraphs/directory/practitioner/practitioner.ts";
import { coded } from "./code-table.ts";
import { gender } from "./code-tables/gender.ts";
import { address } from "./datatypes/address.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { humanName } from "./datatypes/human-name.ts";
import { identifier } from "./datatypes/identifier.ts";
import { identifierSlice } from "./datatypes/identifier-slice.ts";
import { flag, text } from "./datatypes/primitive.ts";
import { optional, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import { qualification } from "./qualification.ts";
import { SDS_USER_ID } from "./systems.ts";

/** Every number but the SDS user's counts as a registration: registers abroad and new ones are in no list. */
export const practitioner = mapping<Practitioner, fhir.Practitioner>(
  { resourceType: "Practitioner" },
  {
    id: required("id", text),
    sdsUserId: identifierSlice(SDS_USER_ID, text),
    registrations: items("identifier", identifier, (it) => it.system !== SDS_USER_ID),
    active: optional("active", flag),
    names: items("name", humanName),
    telecom: items("telecom", contactPoint),
    addresses: items("address", address),
    gender: optional("gender", coded(gender)),
    qualifications: items("qualification", qualification),
  },
);
