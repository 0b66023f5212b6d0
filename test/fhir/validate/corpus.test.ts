import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDefinitions } from "../../../src/fhir/validate/definitions.ts";
import { type Validate, validator } from "../../../src/fhir/validate/validator.ts";

const shared = fileURLToPath(new URL("../../../../shared/fhir", import.meta.url));
const absent = !existsSync(shared);
const reason = absent ? " (skipped: ../shared/fhir is not here)" : "";

type Resource = { readonly resourceType: string } & Record<string, unknown>;

const resourcesIn = (folder: string): (readonly [name: string, resource: Resource])[] =>
  readdirSync(join(shared, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, JSON.parse(readFileSync(join(shared, folder, name), "utf8")) as Resource] as const);

/** What the tests below break. */
interface Breakable {
  identifier: { value?: string }[];
  subject?: unknown;
}

/** True defects of the published examples, by file: what this validator says of them is right. */
const defective: Readonly<Record<string, readonly string[]>> = {
  "Questionnaire-bb.json": ["que-7"],
  "Questionnaire-qs1.json": ["linkId"],
  "UKCore-Provenance-RARecordConsent-Example.json": ["StructureDefinition"],
};

describe.skipIf(absent)(`real definitions${reason}`, () => {
  const definitions = readDefinitions([
    join(shared, "definitions/hl7.fhir.r4.core-subset"),
    join(shared, "definitions/uk-core-stu3-staging"),
  ]);
  const validate: Validate = validator(definitions);
  /** The UK Core profile of a type; those examples do not claim theirs. */
  const ukCore = ({ resourceType }: Resource) => [`https://fhir.hl7.org.uk/StructureDefinition/UKCore-${resourceType}`];
  const profilesOf = (folder: string, resource: Resource) =>
    folder.endsWith("uk-core") ? ukCore(resource) : undefined;
  const known = ({ resourceType }: Resource) => definitions.structures.has(resourceType);

  test.each([
    ["examples/hl7-r4", 200],
    ["examples/uk-core", 100],
    ["examples/us-core", 100],
  ])("no valid resource of %s is rejected", (folder, least) => {
    const resources = resourcesIn(folder).filter(([, resource]) => known(resource));
    expect(resources.length).toBeGreaterThan(least);
    for (const [name, resource] of resources) {
      const expected = defective[name] ?? [];
      const said = validate(resource, profilesOf(folder, resource)).filter(
        ({ message }) => !expected.some((it) => message.includes(it)),
      );
      expect({ name, said }).toEqual({ name, said: [] });
    }
  });

  const example = (name: string): Resource =>
    structuredClone(resourcesIn("examples/uk-core").find(([file]) => file.includes(name))![1]);

  test.each<readonly [what: string, name: string, broken: (it: Breakable) => unknown, code: string]>([
    ["a second NHS number", "Patient", (it) => it.identifier.push(it.identifier[0]!), "cardinality"],
    ["an NHS number without a value", "Patient", (it) => delete it.identifier[0]!.value, "required"],
    ["a gender that is none", "Patient", (it) => Object.assign(it, { gender: "x" }), "code-invalid"],
    ["a birth date that is no date", "Patient", (it) => Object.assign(it, { birthDate: "22/11/2026" }), "value"],
    ["an element of another type", "Patient", (it) => Object.assign(it, { status: "active" }), "structure"],
    ["an intent that is none", "ServiceRequest", (it) => Object.assign(it, { intent: "hope" }), "code-invalid"],
    ["a request about nobody", "ServiceRequest", (it) => delete it.subject, "required"],
    [
      "a period that ends before it starts",
      "Encounter",
      (it) => Object.assign(it, { period: { start: "2026-11-22", end: "2026-11-21" } }),
      "invariant",
    ],
  ])("%s is caught", (_, name, broken, code) => {
    const resource = example(`UKCore-${name}-`);
    const before = validate(resource, ukCore(resource)).length;
    broken(resource as never);
    const after = validate(resource, ukCore(resource));
    expect(before).toBe(0);
    expect(after.map((it) => it.code)).toContain(code);
  });

  test("whatever two other validators reject of a broken resource, this one rejects", async () => {
    const { indexStructureDefinitionBundle, validateResource } = await import("@medplum/core");
    const { Fhir } = await import("fhir/fhir.js");
    const core = [...new Set(definitions.structures.values())].filter(({ url }) =>
      url.startsWith("http://hl7.org/fhir/"),
    );
    indexStructureDefinitionBundle(core as never);
    const fhir = new Fhir();
    const others = [
      (resource: Resource) => {
        try {
          validateResource(resource as never);
          return true;
        } catch {
          return false;
        }
      },
      (resource: Resource) => fhir.validate(resource as never, { errorOnUnexpected: true } as never).valid,
    ];
    let broken = 0;
    for (const [name, resource] of resourcesIn("examples/hl7-r4")
      .filter(([, it]) => known(it))
      .slice(0, 24)) {
      if (validate(resource, []).length > 0) continue;
      for (const [what, worse] of breaks(resource)) {
        const rejected = others.filter((isValid) => isValid(resource) && !isValid(worse)).length;
        if (rejected < others.length) continue;
        broken++;
        expect({ name, what, found: validate(worse, []).length > 0 }).toEqual({ name, what, found: true });
      }
    }
    expect(broken).toBeGreaterThan(40);
  }, 60_000);
});

/** The resource without each of its elements, with each of them as something else, and with one that is not there. */
function* breaks(resource: Resource): Generator<readonly [string, Resource]> {
  yield ["an unknown element", { ...resource, kettle: true }];
  for (const name of Object.keys(resource)) {
    if (name === "resourceType" || name.startsWith("_")) continue;
    const { [name]: value, ...without } = resource;
    yield [`no ${name}`, without as Resource];
    yield [`${name} as a list of lists`, { ...resource, [name]: [[value]] }];
    yield [`${name} as an object of nothing known`, { ...resource, [name]: { kettle: true } }];
  }
}
