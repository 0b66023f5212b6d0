import type * as fhir from "fhir/r4.js";
import type { Reference } from "../src/kernel/reference.ts";
import type { Supervision } from "../src/subgraphs/directory/supervision/supervision.ts";
import { date, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { refuse } from "./faults.ts";
import { convert, present, required } from "./lens.ts";
import { mapping } from "./mapping.ts";
import { anId, aText, url } from "./parts.ts";
import { CANONICAL } from "./systems.ts";

/** Supervision of staff has no resource of its own: a Basic about the role that was supervised. */
export const supervision = mapping<Supervision, fhir.Basic>(
  { resourceType: "Basic", code: { coding: [{ system: `${CANONICAL}CodeSystem/basic-kind`, code: "supervision" }] } },
  {
    id: required("id", text),
    roleId: convert<fhir.Basic, Reference, string>(
      required("subject", reference),
      ({ type, id }, faults) =>
        type === "PractitionerRole" && id !== null ? id : refuse(faults, "must be a PractitionerRole", "subject"),
      (id) => ({ type: "PractitionerRole", id, url: null, display: null, identifier: null }),
    ),
    organisationId: present(anId("Organisation")(url("SupervisingOrganisation")), "has no organisation"),
    supervisor: required("author", reference),
    heldOn: required("created", date),
    note: aText(url("SupervisionNote")),
  },
);
