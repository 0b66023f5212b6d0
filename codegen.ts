import type { CodegenConfig } from "@graphql-codegen/cli";

/** The things of each room. `care-plans/care-plan/care-plan.ts` holds the model of `CarePlan`. */
const things: Readonly<Record<string, readonly string[]>> = {
  directory: [
    "Organisation",
    "HealthcareService",
    "Practitioner",
    "PractitionerRole",
    "Supervision",
    "SupervisionStatus",
    "SupervisionPolicy",
  ],
  patients: [
    "Patient",
    "RelatedPerson",
    "Condition",
    "Observation",
    "AboutMe",
    "CapacityAssessment",
    "Support",
    "CarerRegistration",
    "CaseNote",
  ],
  consents: ["Consent", "Seal", "EmergencyAccess"],
  "care-plans": [
    "CarePlan",
    "Goal",
    "Need",
    "PlanAction",
    "SharedDecision",
    "PersonalHealthBudget",
    "Purchase",
    "PlanReview",
    "PlanShare",
    "PlanTemplate",
    "ActivityTemplate",
    "InvolvementOffer",
    "PlanningRules",
  ],
  "care-teams": ["CareTeam", "Meeting", "Invitation"],
  referrals: ["Referral", "Task", "Intake", "Triage", "Clock", "UnmetNeed"],
  activity: [
    "Activity",
    "Appointment",
    "Communication",
    "Flag",
    "GpRecordEntry",
    "Slot",
    "RecordUpdate",
    "NonEngagement",
    "ActivityPolicy",
    "SafetyConcern",
    "HospitalStay",
    "MessageThread",
  ],
  assessments: ["Questionnaire", "Assessment", "AssessmentOffer", "MeasureScore", "RiskAssessment", "Feedback"],
  audit: ["AuditEntry"],
  caseloads: ["Episode", "CaseloadEntry", "Handover", "CaseloadRules", "CriteriaSet", "CaseloadAddition"],
  events: ["Event"],
  analytics: [],
  terminology: [],
  fhir: [],
};

const entities = Object.values(things).flat();
const pascal = (room: string) => room.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
const kebab = (thing: string) => thing.replace(/\B[A-Z]/g, "-$&").toLowerCase();

const scalars = {
  Date: { input: "../kernel/time.ts#PartialDate", output: "string" },
  DateTime: { input: "../kernel/time.ts#DateTime", output: "string" },
  Comparator: "../kernel/quantity.ts#Comparator",
  NhsNumber: { input: "../kernel/nhs-number.ts#NhsNumber", output: "string" },
  FhirResource: { input: "Record<string, unknown>", output: "object" },
};

const modelOf = (room: string, thing: string) => `../subgraphs/${room}/${kebab(thing)}/${kebab(thing)}.ts`;

/** What a room with entities of its own names in its mappers. */
const imports = (room: string, own: readonly string[]) => [
  'import type { Stored } from "../kernel/stored.ts";',
  'import type { connection } from "../platform/graph/connection.ts";',
  ...own.map((thing) => `import type { ${thing} as ${thing}Model } from "${modelOf(room, thing)}";`),
  "type Connection<Row> = Awaited<ReturnType<typeof connection<Row>>>;",
];

/** Parts of a thing that the SDL shows in another shape than the model has, by the thing that holds them. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "care-plans": { GoalOutcome: "PlanReview", PlanSnapshot: "PlanVersion" },
  "care-teams": { CareTeamParticipant: "CareTeam" },
  patients: { ObservedValue: "Observation", AboutMeVersion: "AboutMe" },
  assessments: { AnswerValue: "Assessment", PublishedFeedback: "Feedback", JourneyEntry: "Journey" },
  directory: { Qualification: "Practitioner" },
  caseloads: { EpisodeEnding: "Episode", AdditionResult: "CaseloadAddition", CandidateConnection: "Candidate" },
};

const kernel = {
  Coding: "../kernel/coding.ts#Coding as CodingModel",
  Period: "../kernel/time.ts#Period as PeriodModel",
  Reference: "../kernel/reference.ts#Reference as ReferenceModel",
  UserError: "../kernel/refusal.ts#Refusal",
};

/** What a room's resolvers are handed: its own rows, references to everyone else's entities, the kernel's values. */
const server = (room: string, own: readonly string[]): CodegenConfig["generates"][string] => ({
  schema: `schema/${room}.graphql`,
  plugins: [{ add: { content: own.length > 0 ? imports(room, own) : [] } }, "typescript", "typescript-resolvers"],
  config: {
    scalars,
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    avoidOptionals: { field: true, object: true, defaultValue: true },
    federation: true,
    contextType: !WITHOUT_LOADERS.includes(room)
      ? `../subgraphs/${room}/${room}.context.ts#${pascal(room)}Context`
      : CONTEXT,
    mappers: {
      ...Object.fromEntries(
        (room === LEAF ? [] : entities).map((it) => [it, "../platform/federation/entity.ts#EntityReference"]),
      ),
      ...Object.fromEntries(own.map((it) => [it, `Stored<${it}Model>`])),
      ...Object.fromEntries(own.map((it) => [`${it}Connection`, `Connection<Stored<${it}Model>>`])),
      ...Object.fromEntries(
        Object.keys(parts[room] ?? {}).map((part) => [`${part}Connection`, `Connection<${part}Model>`]),
      ),
      ...Object.fromEntries(
        Object.entries(parts[room] ?? {}).map(([part, it]) => [part, `${modelOf(room, it)}#${part} as ${part}Model`]),
      ),
      ...(!WITHOUT_LOADERS.includes(room) && kernel),
    },
  },
});

/** The room that leads to no other's entities. */
const LEAF = "terminology";

/** The rooms that load no rows of their own. */
const WITHOUT_LOADERS: readonly string[] = [LEAF, "fhir"];

const CONTEXT = "../access/context.ts#Context";

/** What a plug-in is given: its documents as typed text, and the manifest of them. */
const client: CodegenConfig["generates"][string] = {
  schema: "schema/api.graphql",
  documents: ["test/plug-in/documents.ts"],
  preset: "client",
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    documentMode: "string",
    useTypeImports: true,
    scalars: {
      ID: "string",
      Date: "string",
      DateTime: "string",
      NhsNumber: "string",
      Comparator: "string",
      FhirResource: "unknown",
    },
  },
};

const config: CodegenConfig = {
  emitLegacyCommonJSImports: false,
  importExtension: ".ts",
  silent: true,
  generates: {
    ...Object.fromEntries(Object.entries(things).map(([room, own]) => [`src/generated/${room}.ts`, server(room, own)])),
    "src/generated/client/": client,
  },
};

export default config;
