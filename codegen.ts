import type { CodegenConfig } from "@graphql-codegen/cli";

/** The things of each room. `care-plans/care-plan/care-plan.ts` holds the model of `CarePlan`. */
const things: Readonly<Record<string, readonly string[]>> = {
  directory: ["Organisation", "HealthcareService", "Practitioner", "PractitionerRole"],
  patients: ["Patient", "RelatedPerson", "Condition", "Observation"],
  consents: ["Consent"],
  "care-plans": ["CarePlan", "Goal"],
  "care-teams": ["CareTeam", "Meeting"],
  referrals: ["Referral", "Task"],
  activity: ["Activity", "Appointment", "Communication", "Flag"],
  fhir: [],
};

const entities = Object.values(things).flat();
const pascal = (room: string) => room.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase());
const kebab = (thing: string) => thing.replace(/\B[A-Z]/g, "-$&").toLowerCase();

const scalars = {
  Date: { input: "../kernel/time.ts#PartialDate", output: "string" },
  DateTime: { input: "../kernel/time.ts#DateTime", output: "string" },
  NhsNumber: { input: "../kernel/nhs-number.ts#NhsNumber", output: "string" },
  FhirResource: "Record<string, unknown>",
};

/** What a room's resolvers are handed: its own rows, references to everyone else's entities, the kernel's values. */
const server = (room: string, own: readonly string[]): CodegenConfig["generates"][string] => ({
  schema: `schema/${room}.graphql`,
  plugins: [
    {
      add: {
        content: [
          'import type { Stored } from "../kernel/stored.ts";',
          'import type { connection } from "../platform/graph/connection.ts";',
          ...own.map(
            (it) => `import type { ${it} as ${it}Model } from "../subgraphs/${room}/${kebab(it)}/${kebab(it)}.ts";`,
          ),
          "type Connection<Row> = Awaited<ReturnType<typeof connection<Row>>>;",
        ],
      },
    },
    "typescript",
    "typescript-resolvers",
  ],
  config: {
    scalars,
    enumsAsTypes: true,
    immutableTypes: true,
    useTypeImports: true,
    avoidOptionals: { field: true, object: true, defaultValue: true },
    federation: true,
    showUnusedMappers: false,
    contextType:
      own.length > 0
        ? `../subgraphs/${room}/${room}.context.ts#${pascal(room)}Context`
        : "../access/context.ts#Context",
    mappers: {
      ...Object.fromEntries(entities.map((it) => [it, "../platform/federation/entity.ts#EntityReference"])),
      ...Object.fromEntries(own.map((it) => [it, `Stored<${it}Model>`])),
      ...Object.fromEntries(own.map((it) => [`${it}Connection`, `Connection<Stored<${it}Model>>`])),
      Reference: "../kernel/reference.ts#Reference as ReferenceModel",
      UserError: "../kernel/refusal.ts#Refusal",
    },
  },
});

/** What a plug-in is given: its documents as typed text, and the manifest of them. */
const client: CodegenConfig["generates"][string] = {
  schema: "schema/api.graphql",
  documents: ["test/plug-in/documents.ts"],
  preset: "client",
  presetConfig: { fragmentMasking: false, persistedDocuments: true },
  config: {
    documentMode: "string",
    useTypeImports: true,
    scalars: { ID: "string", Date: "string", DateTime: "string", NhsNumber: "string", FhirResource: "unknown" },
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
