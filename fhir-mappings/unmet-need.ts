import type * as fhir from "fhir/r4.js";
import type { UnmetNeed } from "../src/subgraphs/referrals/unmet-need/unmet-need.ts";
import { patientOrNoneAt } from "./datatypes/patient-reference.ts";
import { text } from "./datatypes/primitive.ts";
import { required } from "./lens.ts";
import { mapping } from "./mapping.ts";
import { aCode, aMoment, aText, theCode, theMoment, theReferences, theText, url } from "./parts.ts";
import { CANONICAL } from "./systems.ts";

/** A gap in what there is: about a person, or about an area alone. */
export const unmetNeed = mapping<UnmetNeed, fhir.Basic>(
  { resourceType: "Basic", code: { coding: [{ system: `${CANONICAL}CodeSystem/basic-kind`, code: "unmet-need" }] } },
  {
    id: required("id", text),
    patientId: patientOrNoneAt("subject"),
    status: theCode("OPEN", "MET", "GONE")(url("UnmetNeedStatus")),
    kind: aCode(
      "CARE_COORDINATION",
      "SOCIAL_PRESCRIBING",
      "HEALTH_COACHING",
      "THERAPY",
      "COMMUNITY_NURSING",
      "MENTAL_HEALTH",
      "SOCIAL_CARE",
      "EMPLOYMENT_AND_BENEFITS",
      "EDUCATION",
      "VOLUNTARY_SECTOR",
      "ADVOCACY",
      "SELF_MANAGEMENT",
      "PEER_SUPPORT",
      "CARER_SUPPORT",
      "GENERAL_PRACTICE",
      "NETWORK_PROFESSIONAL",
    )(url("ReferralKind")),
    what: theText(url("What")),
    area: theText(url("Area")),
    why: theCode("NO_SERVICE", "NO_CAPACITY", "NOT_ELIGIBLE", "TOO_FAR", "OTHER")(url("Why")),
    considered: theReferences(url("Considered")),
    reportedAt: theMoment(url("ReportedAt")),
    note: aText(url("UnmetNeedNote")),
    endedAt: aMoment(url("EndedAt")),
  },
);
