import { type ContactMode, contactModes, settingOf } from "../../subgraphs/activity/contact-mode.ts";
import { type PersonalisedCareComponent, personalisedCare } from "../../subgraphs/activity/personalised-care.ts";
import { snomed } from "../concepts.ts";
import type { PostKey } from "../world/posts.ts";
import type { Deed } from "./story.ts";

type Kind = (who: PostKey) => Deed;

const contact =
  (literal: string, mode: ContactMode, ...minutes: [number, number]): Kind =>
  (who) => {
    const categories = [contactModes.of(mode)];
    return { kind: "CONTACT", what: snomed(literal), mode: settingOf(mode), categories, who, minutes };
  };

const intervention =
  (literal: string, component: PersonalisedCareComponent | null, ...minutes: [number, number]): Kind =>
  (who) => {
    const categories = component === null ? [] : [personalisedCare.of(component)];
    return { kind: "INTERVENTION", what: snomed(literal), mode: null, categories, who, minutes };
  };

/** What people in care coordination do, each by a code that the domain names. */
export const deeds = {
  call: contact("185317003 |Telephone encounter|", "TELEPHONE", 5, 25),
  followUpCall: contact("386473003 |Telephone follow-up|", "TELEPHONE", 5, 15),
  visit: contact("439708006 |Home visit|", "HOME_VISIT", 30, 75),
  meeting: contact("325861000000105 |Face to face consultation|", "IN_PERSON", 15, 45),
  video: contact("307321000000107 |Video-link encounter|", "VIDEO", 15, 40),
  followUp: contact("390906007 |Follow-up encounter|", "IN_PERSON", 10, 30),
  carerWrote: contact("438515009 |E-mail encounter from carer|", "EMAIL", 5, 10),
  planning: intervention("399684003 |Development of care plan|", "PERSONALISED_CARE_AND_SUPPORT_PLANNING", 30, 60),
  agreed: intervention(
    "1187911000000105 |Personalised Care and Support Plan agreed|",
    "PERSONALISED_CARE_AND_SUPPORT_PLANNING",
    15,
    30,
  ),
  reviewed: intervention(
    "1187921000000104 |Review of Personalised Care and Support Plan|",
    "PERSONALISED_CARE_AND_SUPPORT_PLANNING",
    20,
    45,
  ),
  assessment: intervention("312384001 |Multidisciplinary assessment|", null, 45, 90),
  medicines: intervention("1239511000000100 |Structured medication review|", null, 20, 40),
  afterDischarge: intervention(
    "730021000000104 |Post hospital discharge medication reconciliation with patient|",
    null,
    15,
    30,
  ),
  signposting: intervention("1084431000000106 |Signposting to Social Services|", "SOCIAL_PRESCRIBING", 5, 20),
  socialPrescribing: intervention(
    "871731000000106 |Referral to social prescribing service|",
    "SOCIAL_PRESCRIBING",
    5,
    15,
  ),
  carerProgramme: intervention(
    "726052009 |Carer focused education and support programme|",
    "SUPPORTED_SELF_MANAGEMENT",
    60,
    120,
  ),
  continuity: intervention("423215004 |Providing continuity of care|", null, 10, 30),
  annualReview: intervention("888461000000107 |Chronic disease management annual review completed|", null, 30, 45),
  summarySent: intervention("862701000000104 |Long term condition summary sent to patient|", "ENABLING_CHOICE", 5, 10),
} as const satisfies Readonly<Record<string, Kind>>;
