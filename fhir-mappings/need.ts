import type * as fhir from "fhir/r4.js";
import type { Need, NeedStatus } from "../src/subgraphs/care-plans/need/need.ts";
import { needInError } from "./code-tables/need-in-error.ts";
import { needStatus } from "./code-tables/need-status.ts";
import { codedConcept } from "./datatypes/coded-concept.ts";
import { concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { dateTime, text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { refuse } from "./faults.ts";
import { type Lens, optional, required } from "./lens.ts";
import { member } from "./list.ts";
import { mapping } from "./mapping.ts";
import { anId, aReference, theCode, url } from "./parts.ts";
import { NEED } from "./profiles.ts";

type Said<Status> = Status | null;

const clinical = optional<fhir.Condition, "clinicalStatus", Said<Exclude<NeedStatus, "ENTERED_IN_ERROR">>>(
  "clinicalStatus",
  codedConcept(needStatus),
);
const verification = optional<fhir.Condition, "verificationStatus", Said<"ENTERED_IN_ERROR">>(
  "verificationStatus",
  codedConcept(needInError),
);

const status: Lens<fhir.Condition, NeedStatus> = {
  get: (whole, faults) => {
    const [wrong, open] = [verification.get(whole, faults), clinical.get(whole, faults)];
    if (wrong === undefined || open === undefined) return undefined;
    return wrong ?? open ?? refuse(faults, "is required", "clinicalStatus");
  },
  set: (part, whole) =>
    part === "ENTERED_IN_ERROR"
      ? clinical.set(null, verification.set(part, whole))
      : verification.set(null, clinical.set(part, whole)),
};

/** Whether a Condition is a need of ours, which its profile says. */
export const isNeed = ({ meta }: fhir.Condition): boolean =>
  Array.isArray(meta?.profile) && meta.profile.includes(NEED);

/** A Condition of our own profile: what calls for support, whether or not it is an illness. */
export const need = mapping<Need, fhir.Condition>(
  { resourceType: "Condition", meta: { profile: [NEED] } },
  {
    id: required("id", text),
    planId: anId("CarePlan")(url("CarePlan")),
    source: theCode("ASSESSMENT", "RECORD", "CONVERSATION")(url("NeedSource")),
    sourceReference: aReference(url("NeedSourceReference")),
    status,
    code: required("code", concept),
    patientId: patientAt("subject"),
    identifiedAt: required("recordedDate", dateTime),
    recordedBy: optional("recorder", reference),
    note: member<fhir.Condition, "note", string>("note", () => true, {} as fhir.Annotation, optional("text", text)),
  },
);
