import type { CodegenConfig } from "@graphql-codegen/cli";

/** The model behind each entity, by the room that owns it: `activity/activity` holds `Activity`. */
const models = {
  directory: ["organisation/Organisation", "healthcare-service/HealthcareService", "practitioner/Practitioner", "practitioner-role/PractitionerRole"],
  patients: ["patient/Patient", "related-person/RelatedPerson", "condition/Condition", "observation/Observation"],
  consents: ["consent/Consent"],
  "care-plans": ["care-plan/CarePlan", "goal/Goal"],
  "care-teams": ["care-team/CareTeam", "meeting/Meeting"],
  referrals: ["referral/Referral", "task/Task"],
  activity: ["activity/Activity", "appointment/Appointment", "communication/Communication", "flag/Flag"],
};

const scalars = { Date: "string", DateTime: "string", NhsNumber: "string", FhirResource: "Record<string, unknown>" };

const shared = { enumsAsTypes: true, useTypeImports: true, avoidOptionals: { field: true }, scalars };

/** What a resolver is handed: the room's own rows, and references to everybody else's entities. */
const mappers = (room: string) =>
  Object.fromEntries(
    Object.entries(models).flatMap(([owner, names]) =>
      names.map((name) => {
        const [folder, type] = name.split("/") as [string, string];
        return [type, owner === room ? `../subgraphs/${room}/${folder}/${folder}.ts#${type} as ${type}Model` : ENTITY];
      }),
    ),
  );

const ENTITY = "../platform/federation/entity.ts#EntityReference";

const config: CodegenConfig = {
  emitLegacyCommonJSImports: false,
  silent: true,
  generates: {
    ...Object.fromEntries(
      [...Object.keys(models), "fhir"].map((room) => [
        `src/generated/${room}.ts`,
        {
          schema: `schema/${room}.graphql`,
          plugins: ["typescript", "typescript-resolvers"],
          config: { ...shared, federation: true, mappers: mappers(room), contextType: "../access/context.ts#Context" },
        },
      ]),
    ),
    "src/generated/client/": {
      schema: "schema/api.graphql",
      documents: ["test/plug-in/**/*.ts"],
      preset: "client",
      presetConfig: { fragmentMasking: false, persistedDocuments: true },
      config: { ...shared, documentMode: "string" },
    },
  },
};

export default config;
