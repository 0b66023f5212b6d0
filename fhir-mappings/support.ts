import type { Support } from "../src/subgraphs/patients/support/support.ts";
import { basic } from "./basic.ts";
import { contactPoint } from "./datatypes/contact-point.ts";
import { extensionValues } from "./extension.ts";
import { present } from "./lens.ts";
import { aCode, aFlag, aPeriod, aReference, aText, theCode, theText, url } from "./parts.ts";

const KINDS = [
  "FAMILY",
  "FRIEND",
  "NEIGHBOUR",
  "CARER",
  "COMMUNITY_GROUP",
  "VOLUNTARY_ORGANISATION",
  "FAITH_GROUP",
  "PEER_SUPPORT",
  "OTHER",
] as const;

export const support = basic<Support>("support", {
  kind: theCode(...KINDS)(url("SupportKind")),
  name: theText(url("Name")),
  gives: aText(url("Gives")),
  party: aReference(url("Party")),
  telecom: extensionValues(url("Telecom"), "valueContactPoint", contactPoint),
  period: aPeriod(url("Period")),
  active: present(aFlag(url("Active")), "does not say whether it is active"),
  effect: aCode("POSITIVE", "NONE", "NEGATIVE")(url("SupportEffect")),
  endReason: aText(url("EndReason")),
});
