import type { Terminology } from "./terminology.ts";

/** Where a code is recorded, and from which concepts it is taken there. */
export interface Place {
  /** `care_plans.care_plan` */
  readonly table: string;
  /** The path in its model, without the numbers of lists: `participants.roles`. */
  readonly field: string;
  /** What is recorded there, in a care coordinator's words. */
  readonly purpose: string;
  /** ECL. */
  readonly valueSet: string;
  /** A code from outside is refused where it is REQUIRED; PREFERRED is what a picker offers first. */
  readonly strength: "REQUIRED" | "PREFERRED";
  /** The source of the rule. */
  readonly source: string;
}

const UK_CORE = "UK Core STU2";
const PCD = "NHS England primary care domain reference sets";
const HOUSE = `any hierarchy that ${UK_CORE} binds in this place; whatever else is there is a slip`;

/** Findings, situations, events and procedures: what can be said of a person, or done. */
const SAID_OR_DONE = "<< 404684003 OR << 243796009 OR << 272379006 OR << 71388002 OR << 129125009";
/** UKCore-ServiceRequestReasonCode. */
const REASON = "<< 404684003 OR << 71388002 OR << 272379006 OR << 363787002 OR << 243796009";
/** UKCore-EncounterType. */
const ENCOUNTER = "<< 185316007 OR << 308467007 OR << 185201007";
/** GP systems also name contacts by the type of their record entry. */
const RECORD_ARTIFACT = "<< 419891008";

const required = { strength: "REQUIRED" } as const;
const preferred = { strength: "PREFERRED" } as const;

const activity = { table: "activity.activity", field: "code" } as const;
const referral = "referrals.referral";
const consent = { table: "consents.consent", field: "categories" } as const;
const observation = { table: "patients.observation", field: "code" } as const;

/** Every place that has a value set. Where several stand for one field, each of its REQUIRED ones must hold. */
export const places: readonly Place[] = [
  {
    ...activity,
    ...required,
    purpose: "What was done with or for a person",
    valueSet: `${SAID_OR_DONE} OR ${ENCOUNTER} OR ${RECORD_ARTIFACT}`,
    source: HOUSE,
  },
  {
    ...activity,
    ...preferred,
    purpose: "A contact",
    valueSet: ENCOUNTER,
    source: `${UK_CORE}, UKCore-EncounterType: Encounter.type, preferred`,
  },
  {
    ...activity,
    ...preferred,
    purpose: "Seen by a care coordinator",
    valueSet: "^ 999027291000230105",
    source: PCD,
  },
  {
    ...activity,
    ...preferred,
    purpose: "Seen by a health and wellbeing coach",
    valueSet: "^ 999027331000230101",
    source: PCD,
  },
  {
    ...activity,
    ...preferred,
    purpose: "A multidisciplinary meeting",
    valueSet: "^ 999029771000230105",
    source: PCD,
  },
  {
    ...activity,
    ...preferred,
    purpose: "Shared decision making",
    valueSet: "^ 999022371000230102",
    source: PCD,
  },
  {
    ...activity,
    field: "reasons",
    ...preferred,
    purpose: "Why it was done",
    valueSet: REASON,
    source: HOUSE,
  },
  {
    table: referral,
    field: "code",
    ...required,
    purpose: "What is asked for",
    valueSet: "<< 71388002 OR << 129125009",
    source: `${UK_CORE}, UKCore-ProcedureCode: ServiceRequest.code`,
  },
  {
    table: referral,
    field: "code",
    ...preferred,
    purpose: "Social prescribing",
    valueSet: "^ 999007691000230101",
    source: PCD,
  },
  {
    table: referral,
    field: "source",
    ...required,
    purpose: "Who referred",
    valueSet: "< 309013001 OR 306098008",
    source: `${UK_CORE}, UKCore-SourceOfServiceRequest`,
  },
  {
    table: referral,
    field: "reasons",
    ...required,
    purpose: "Why the person is referred",
    valueSet: REASON,
    source: `${UK_CORE}, UKCore-ServiceRequestReasonCode: ServiceRequest.reasonCode`,
  },
  {
    table: "care_plans.care_plan",
    field: "categories",
    ...required,
    purpose: "Which kind of plan",
    valueSet: "<< 734163000",
    source: "HL7 care-plan-category: CarePlan.category",
  },
  {
    table: "care_teams.care_team",
    field: "participants.roles",
    ...preferred,
    purpose: "In which role a member is part of the team",
    valueSet: "<< 223366009",
    source: `${UK_CORE}, UKCore-PractitionerRoleCode: CareTeam.participant.role`,
  },
  {
    table: "directory.practitioner_role",
    field: "codes",
    ...preferred,
    purpose: "What somebody is employed as, where the job role has no SDS code",
    valueSet: "<< 223366009",
    source: `${UK_CORE}, UKCore-PractitionerRoleCode: PractitionerRole.code`,
  },
  {
    table: "directory.healthcare_service",
    field: "types",
    ...preferred,
    purpose: "The setting in which a service gives care",
    valueSet: "^ 1127531000000102",
    source: `${UK_CORE}, UKCore-CareSettingType`,
  },
  {
    table: "activity.flag",
    field: "code",
    ...required,
    purpose: "A safety concern, or an adjustment that a person needs",
    valueSet: SAID_OR_DONE,
    source: HOUSE,
  },
  {
    ...consent,
    ...preferred,
    purpose: "Consent to a summary care record",
    valueSet: "^ 999019811000230101 OR ^ 999018891000230101 OR ^ 999020851000230103",
    source: PCD,
  },
  {
    table: "patients.related_person",
    field: "relationships",
    ...preferred,
    purpose: "Somebody who cares for the person, unpaid",
    valueSet: "^ 999034891000230103 OR ^ 999024291000230104",
    source: PCD,
  },
  {
    table: "patients.condition",
    field: "code",
    ...preferred,
    purpose: "A condition or need",
    valueSet: "< 404684003 OR < 413350009 OR < 272379006",
    source: `${UK_CORE}, UKCore-ConditionCode: Condition.code, preferred`,
  },
  {
    table: "patients.condition",
    field: "code",
    ...preferred,
    purpose: "Frailty",
    valueSet: "^ 999013531000230106 OR ^ 999013571000230108 OR ^ 999012131000230109",
    source: PCD,
  },
  {
    ...observation,
    ...preferred,
    purpose: "What is observed",
    valueSet: "<< 363787002",
    source: `${UK_CORE}, UKCore-ObservationType: Observation.code, preferred`,
  },
  {
    ...observation,
    ...preferred,
    purpose: "A frailty score",
    valueSet: "^ 999030291000230107 OR ^ 999028251000230101",
    source: PCD,
  },
  {
    ...observation,
    ...preferred,
    purpose: "Patient activation",
    valueSet: "^ 999022171000230100",
    source: PCD,
  },
];

/** `["categories", "0", "codings", "1"]` is in the field `categories`. */
export const fieldOf = (path: readonly string[]): string =>
  path.filter((part) => part !== "codings" && !/^\d+$/.test(part)).join(".");

/** The value sets that a code must be in, at this path of a model of this table. */
export const requiredAt = (table: string, path: readonly string[], all = places): readonly Place[] => {
  const field = fieldOf(path);
  return all.filter((place) => place.table === table && place.field === field && place.strength === "REQUIRED");
};

export interface UncheckedPlace {
  readonly place: Place;
  readonly reason: string;
}

/** The places whose value sets the active release cannot evaluate: nothing is refused there, and this is said. */
export async function uncheckedPlaces(terminology: Terminology, all = places): Promise<readonly UncheckedPlace[]> {
  const answers = await Promise.all(
    all.map(async (place) => ({ place, answer: await terminology.evaluateEcl(place.valueSet, { count: 0 }) })),
  );
  return answers.flatMap(({ place, answer }) => {
    if (answer.kind === "answered") return [];
    return [{ place, reason: answer.kind === "refused" ? answer.message : answer.reason }];
  });
}
