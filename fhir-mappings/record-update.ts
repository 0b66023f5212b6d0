import type * as fhir from "fhir/r4.js";
import type { ProposedAddress, RecordUpdate } from "../src/subgraphs/activity/record-update/record-update.ts";
import { basic } from "./basic.ts";
import { flag } from "./datatypes/primitive.ts";
import { extension } from "./extension.ts";
import { present, record } from "./lens.ts";
import { entire, member } from "./list.ts";
import {
  aFlag,
  aMoment,
  aReference,
  aText,
  made,
  theCode,
  theMoment,
  theReference,
  theText,
  theTexts,
  url,
} from "./parts.ts";

const PROPOSED = url("ProposedFact");

const proposed = record<RecordUpdate["proposed"], fhir.Extension>(
  {
    text: aText("text"),
    contact: aText("contact"),
    address: made<fhir.Extension, ProposedAddress>("address", {
      lines: theTexts("line"),
      city: aText("city"),
      postcode: aText("postcode"),
    }),
    language: aText("language"),
    interpreterRequired: aFlag("interpreterRequired"),
  },
  { url: PROPOSED },
);

/** What was found out about a person, which the practice decides on; FHIR has no proposal of a change. */
export const recordUpdate = basic<RecordUpdate>("record-update", {
  fact: theCode(
    "PHONE",
    "EMAIL",
    "ADDRESS",
    "LANGUAGE",
    "INTERPRETER",
    "REGISTERED_PRACTICE",
    "NEXT_OF_KIN",
    "CARER",
    "ETHNICITY",
    "ACCESSIBLE_INFORMATION",
    "CONSENT_TO_SHARE",
  )(url("RecordFact")),
  status: theCode("PROPOSED", "ACCEPTED", "REJECTED", "CONFIRMED")(url("RecordUpdateStatus")),
  proposed: present(
    member<fhir.Basic, "extension", RecordUpdate["proposed"]>(
      "extension",
      (it) => it.url === PROPOSED,
      { url: PROPOSED },
      entire(proposed),
    ),
    "has no proposed fact",
  ),
  source: theText(url("Source")),
  proposedBy: theReference(url("ProposedBy")),
  proposedAt: theMoment(url("ProposedAt")),
  decidedBy: aReference(url("DecidedBy")),
  decidedAt: aMoment(url("DecidedAt")),
  reason: aText(url("RefusalReason")),
  applied: present(extension<fhir.Basic, "valueBoolean", boolean>(url("Applied"), "valueBoolean", flag), "has no mark"),
});
