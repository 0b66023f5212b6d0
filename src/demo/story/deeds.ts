import { modes, snomed } from "../concepts.ts";
import type { PostKey } from "../world/posts.ts";
import type { Deed } from "./story.ts";

type Kind = (who: PostKey) => Deed;

const contact =
  (literal: string, mode: Deed["mode"], ...minutes: [number, number]): Kind =>
  (who) => ({ kind: "CONTACT", what: snomed(literal), mode, who, minutes });

const intervention =
  (literal: string, ...minutes: [number, number]): Kind =>
  (who) => ({ kind: "INTERVENTION", what: snomed(literal), mode: null, who, minutes });

/** What people in care coordination do, each by a code that the domain names. */
export const deeds = {
  call: contact("185317003 |Telephone encounter|", modes.remote, 5, 25),
  followUpCall: contact("386473003 |Telephone follow-up|", modes.remote, 5, 15),
  visit: contact("439708006 |Home visit|", modes.home, 30, 75),
  meeting: contact("325861000000105 |Face to face consultation|", modes.clinic, 15, 45),
  video: contact("307321000000107 |Video-link encounter|", modes.remote, 15, 40),
  followUp: contact("390906007 |Follow-up encounter|", modes.clinic, 10, 30),
  carerWrote: contact("438515009 |E-mail encounter from carer|", modes.remote, 5, 10),
  planning: intervention("399684003 |Development of care plan|", 30, 60),
  agreed: intervention("1187911000000105 |Personalised Care and Support Plan agreed|", 15, 30),
  reviewed: intervention("1187921000000104 |Review of Personalised Care and Support Plan|", 20, 45),
  assessment: intervention("312384001 |Multidisciplinary assessment|", 45, 90),
  medicines: intervention("1239511000000100 |Structured medication review|", 20, 40),
  afterDischarge: intervention(
    "730021000000104 |Post hospital discharge medication reconciliation with patient|",
    15,
    30,
  ),
  signposting: intervention("1084431000000106 |Signposting to Social Services|", 5, 20),
  socialPrescribing: intervention("871731000000106 |Referral to social prescribing service|", 5, 15),
  carerProgramme: intervention("726052009 |Carer focused education and support programme|", 60, 120),
  continuity: intervention("423215004 |Providing continuity of care|", 10, 30),
  annualReview: intervention("888461000000107 |Chronic disease management annual review completed|", 30, 45),
  summarySent: intervention("862701000000104 |Long term condition summary sent to patient|", 5, 10),
} as const satisfies Readonly<Record<string, Kind>>;
