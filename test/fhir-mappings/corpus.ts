import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as fhir from "fhir/r4.js";
import { wordOf } from "../../fhir-mappings/index.ts";

/** A resource as it stood in its file, after what the importer settles before anything is mapped. */
export interface Specimen {
  readonly file: string;
  readonly resource: fhir.Resource;
}

const NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

/** Every resource of a mapped type below a folder: on its own, or an entry of a bundle. */
export const specimens = (root: string): Specimen[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const json = JSON.parse(readFileSync(join(root, file), "utf8")) as fhir.Resource;
      const entries = json.resourceType === "Bundle" ? ((json as fhir.Bundle).entry ?? []) : [{ resource: json }];
      const targets = new Map(entries.map(({ fullUrl, resource }) => [fullUrl, resource as fhir.Resource | undefined]));
      return entries
        .map(({ resource }) => resource as fhir.Resource | undefined)
        .filter((it) => it !== undefined && wordOf(it) !== null)
        .map((it) => ({ file, resource: settled(it as fhir.Resource, targets) }));
    });

/** With an id, with references resolved inside the bundle, and with the patient whose NHS number is given found. */
const settled = (
  resource: fhir.Resource,
  targets: ReadonlyMap<string | undefined, fhir.Resource | undefined>,
): fhir.Resource => {
  const json = JSON.stringify(resource, function (this: fhir.Reference, key, value: unknown) {
    const target = key === "reference" && typeof value === "string" ? targets.get(value) : undefined;
    return target ? `${target.resourceType}/${target.id ?? "given-by-the-importer"}` : value;
  });
  const whole = JSON.parse(json) as Record<string, unknown>;
  for (const key of ["subject", "patient", "for"]) {
    const subject = whole[key] as fhir.Reference | undefined;
    if (subject?.reference === undefined && subject?.identifier?.system === NHS_NUMBER) {
      whole[key] = { ...subject, reference: "Patient/found-by-number" };
    }
  }
  return { id: "given-by-the-importer", ...whole } as unknown as fhir.Resource;
};
