/** What can be known of a person, by kind. A right, a consent and a relationship each open some of them. */
export const KINDS = ["IDENTITY", "CARE", "CLINICAL", "CONSENT", "RECORD", "AUDIT"] as const;
export type Kind = (typeof KINDS)[number];

/** A set of kinds as PostgreSQL holds it. */
export const bitsOf = (kinds: readonly Kind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0);

export const ALL: readonly Kind[] = KINDS;

/** What is recorded of a person; who looked at it is another matter. */
export const OF_THE_PERSON: readonly Kind[] = KINDS.filter((kind) => kind !== "AUDIT");

/**
 * The kind of each room's rows, and of single tables that differ from their room. `null`: about nobody.
 * IDENTITY: who the person is. CARE: what is planned, asked for and done. CLINICAL: facts of the health record.
 * CONSENT: what the person decided, and who is around them. RECORD: the record as it was received, all of it.
 * AUDIT: who saw the person's data, and who changed them.
 */
const KIND_OF: Readonly<Record<string, Kind | null>> = {
  "patients.patient": "IDENTITY",
  "patients.related_person": "CONSENT",
  "patients.carer_registration": "CONSENT",
  "patients.about_me": "CARE",
  "patients.about_me_version": "CARE",
  "patients.support": "CARE",
  "patients.case_note": "CARE",
  patients: "CLINICAL",
  assessments: "CLINICAL",
  consents: "CONSENT",
  care_plans: "CARE",
  care_teams: "CARE",
  referrals: "CARE",
  activity: "CARE",
  caseloads: "CARE",
  events: "CARE",
  analytics: null,
  directory: null,
  fhir: "RECORD",
  audit: "AUDIT",
};

/** The kind of a table's rows, by its qualified name; undefined where nobody has said, which a test refuses. */
export const knownKindOf = (table: string): Kind | null | undefined =>
  table in KIND_OF ? KIND_OF[table] : KIND_OF[table.split(".")[0]!];

/** The bits of which one is needed for a table's rows: of what nobody has placed, the whole record's; of the directory, any. */
export const bitsFor = (table: string): number => {
  const kind = knownKindOf(table);
  return bitsOf(kind === null ? KINDS : [kind ?? "RECORD"]);
};

/** The kinds that a consent's classes name: FHIR resource types, as Consent.provision.class codes them. */
const KIND_OF_CLASS: Readonly<Record<string, Kind>> = {
  Patient: "IDENTITY",
  CarePlan: "CARE",
  Goal: "CARE",
  CareTeam: "CARE",
  ServiceRequest: "CARE",
  Task: "CARE",
  Encounter: "CARE",
  Procedure: "CARE",
  Appointment: "CARE",
  Communication: "CARE",
  Flag: "CARE",
  EpisodeOfCare: "CARE",
  Condition: "CLINICAL",
  Observation: "CLINICAL",
  QuestionnaireResponse: "CLINICAL",
  Consent: "CONSENT",
  RelatedPerson: "CONSENT",
};

/** A consent that names no class is about who the person is and how they are cared for, not about the health record. */
const UNLESS_SAID: readonly Kind[] = ["IDENTITY", "CARE"];

/** What a permission opens: whoever may know anything may know who it is about. A class of no known kind opens nothing. */
export const permittedKinds = (classes: readonly string[]): readonly Kind[] => {
  if (classes.length === 0) return UNLESS_SAID;
  const named = classes.flatMap((it) => KIND_OF_CLASS[it] ?? []);
  return named.length === 0 ? [] : KINDS.filter((kind) => kind === "IDENTITY" || named.includes(kind));
};
