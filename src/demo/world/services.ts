import type { CodeableConcept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { HealthcareService } from "../../subgraphs/directory/healthcare-service/healthcare-service.ts";
import { kindCategory, type ReferralKind } from "../../subgraphs/referrals/referral/referral-kind.ts";
import { words } from "../concepts.ts";
import { landline } from "../names/places.ts";
import { to, type Writing } from "../writing.ts";
import type { OrganisationKey, Organisations } from "./organisations.ts";

const offers = [
  { key: "coordination", name: "Care Coordination", by: "larkminster", kind: "Care coordination" },
  { key: "otterfordCoordination", name: "Care Coordination (Otterford)", by: "otterford", kind: "Care coordination" },
  { key: "socialPrescribing", name: "Social Prescribing", by: "larkminster", kind: "Social prescribing" },
  { key: "coaching", name: "Health and Wellbeing Coaching", by: "larkminster", kind: "Health coaching" },
  { key: "pharmacy", name: "Clinical Pharmacy Team", by: "larkminster", kind: "Structured medication review" },
  { key: "children", name: "Children's Care Coordination", by: "community", kind: "Care coordination for children" },
  { key: "therapies", name: "Children's Therapies Team", by: "community", kind: "Therapies for children" },
  { key: "nursing", name: "Community Nursing", by: "community", kind: "District nursing" },
  { key: "falls", name: "Falls Prevention Service", by: "community", kind: "Falls prevention" },
  { key: "mentalHealth", name: "Community Mental Health Team", by: "community", kind: "Community mental health" },
  { key: "memory", name: "Memory Clinic", by: "acute", kind: "Memory assessment" },
  { key: "frailty", name: "Frailty Unit", by: "acute", kind: "Geriatric medicine" },
  { key: "socialCare", name: "Adult Social Care", by: "council", kind: "Social care" },
  { key: "education", name: "Special Educational Needs Team", by: "council", kind: "Education support" },
  { key: "employment", name: "Work and Benefits Advice", by: "council", kind: "Employment and benefits" },
  { key: "activity", name: "Active Larkshire", by: "council", kind: "Physical activity" },
  { key: "carers", name: "Carers' Support and Training", by: "charity", kind: "Support for carers" },
  { key: "befriending", name: "Befriending", by: "charity", kind: "Befriending" },
  { key: "advocacy", name: "Independent Advocacy", by: "charity", kind: "Advocacy" },
  { key: "childrenNursing", name: "Children's Community Nursing", by: "community", kind: "Nursing for children" },
] as const satisfies readonly { key: string; name: string; by: OrganisationKey; kind: string }[];

export type ServiceKey = (typeof offers)[number]["key"];
export type Services = Readonly<Record<ServiceKey, Reference>>;

/** The kinds of referral that each takes, by which the directory is searched. */
const takes: Readonly<Partial<Record<ServiceKey, ReferralKind>>> = {
  coordination: "CARE_COORDINATION",
  otterfordCoordination: "CARE_COORDINATION",
  socialPrescribing: "SOCIAL_PRESCRIBING",
  coaching: "HEALTH_COACHING",
  pharmacy: "NETWORK_PROFESSIONAL",
  children: "CARE_COORDINATION",
  therapies: "THERAPY",
  nursing: "COMMUNITY_NURSING",
  mentalHealth: "MENTAL_HEALTH",
  socialCare: "SOCIAL_CARE",
  education: "EDUCATION",
  employment: "EMPLOYMENT_AND_BENEFITS",
  carers: "CARER_SUPPORT",
  befriending: "VOLUNTARY_SECTOR",
  advocacy: "ADVOCACY",
  childrenNursing: "COMMUNITY_NURSING",
};

const typesOf = (key: ServiceKey, kind: string): readonly CodeableConcept[] => {
  const taken = takes[key];
  return [taken === undefined ? words(kind) : { ...kindCategory(taken), text: kind }];
};

const criterion = (comment: string) => ({ code: null, comment });

/** What whoever refers should know before. */
const particulars: Readonly<Partial<Record<ServiceKey, Partial<HealthcareService>>>> = {
  children: {
    maximumAge: 11,
    waitWeeks: 9,
    places: 6,
    criteria: [criterion("Delay in two areas of development, and two therapists"), criterion("Referred by four")],
  },
  childrenNursing: { maximumAge: 17, waitWeeks: 2, criteria: [criterion("Complex medical needs")] },
  therapies: { maximumAge: 17, waitWeeks: 14 },
  falls: { minimumAge: 65, waitWeeks: 6 },
  memory: { minimumAge: 18, waitWeeks: 11, places: 0 },
  socialPrescribing: { minimumAge: 18, waitWeeks: 3, places: 20 },
  befriending: { minimumAge: 55, places: 4, criteria: [criterion("Lives alone or cares for somebody")] },
};

export function services(page: Writing, organisations: Organisations): Services {
  const known = offers.map(({ key, name, by, kind }) => {
    const provider = organisations[by];
    const row = page.add(
      "HealthcareService",
      {
        name,
        active: true,
        providedBy: provider,
        categories: [],
        types: typesOf(key, kind),
        specialties: [],
        comment: null,
        telecom: [landline(page.random, "WORK", 1)],
        criteria: [],
        coverageAreas: [],
        minimumAge: null,
        maximumAge: null,
        places: null,
        waitWeeks: null,
        ...particulars[key],
      },
      page.day.at(-1400),
      provider.id,
    );
    return [key, to("HealthcareService", row, name)] as const;
  });
  return Object.fromEntries(known) as Services;
}
