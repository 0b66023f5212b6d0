import type * as fhir from "fhir/r4.js";
import { type OdsCode, parseOdsCode } from "../src/kernel/ods-code.ts";
import type { Organisation } from "../src/subgraphs/directory/organisation/organisation.ts";
import { organisationType } from "./code-tables/organisation-type.ts";
import { address } from "./datatypes/address.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { concept } from "./datatypes/coding.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { identifierSlice } from "./datatypes/identifier-slice.ts";
import { flag, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { refuse } from "./faults.ts";
import { convert, type Lens, optional, required } from "./lens.ts";
import { items, member, texts } from "./list.ts";
import { mapping } from "./mapping.ts";
import { ODS_ALIASES, ODS_ORGANISATION } from "./systems.ts";

const odsCode: Lens<string, OdsCode> = convert(
  text,
  (value, faults) => parseOdsCode(value) ?? refuse(faults, `"${value}" is not an ODS code: 3 to 12 letters and digits`),
  (value) => value,
);

const isOurType = (it: fhir.CodeableConcept): boolean =>
  Array.isArray(it.coding) && it.coding.some((coding) => coding?.system === organisationType.system);

export const organisation = mapping<Organisation, fhir.Organization>(
  { resourceType: "Organization" },
  {
    id: required("id", text),
    odsCode: identifierSlice(ODS_ORGANISATION, odsCode, ODS_ALIASES),
    active: optional("active", flag),
    type: member("type", isOurType, {}, codedConcept(organisationType)),
    types: items("type", concept, (it) => !isOurType(it)),
    name: optional("name", text),
    aliases: texts("alias"),
    telecom: items("telecom", contactPoint),
    addresses: items("address", address),
    partOf: optional("partOf", reference),
  },
);
