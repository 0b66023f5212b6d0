import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeSystem, Definition, StructureDefinition, ValueSet } from "./definition.ts";

/** The definitions at hand, by their canonical URL; a base type also by its name. */
export interface Definitions {
  readonly structures: ReadonlyMap<string, StructureDefinition>;
  readonly valueSets: ReadonlyMap<string, ValueSet>;
  readonly codeSystems: ReadonlyMap<string, CodeSystem>;
}

const R4 = "http://hl7.org/fhir/StructureDefinition/";

export function definitionsOf(all: Iterable<Definition>): Definitions {
  const structures = new Map<string, StructureDefinition>();
  const valueSets = new Map<string, ValueSet>();
  const codeSystems = new Map<string, CodeSystem>();
  for (const definition of all) {
    if (definition.resourceType === "ValueSet") valueSets.set(definition.url, definition);
    if (definition.resourceType === "CodeSystem") codeSystems.set(definition.url, definition);
    // Only what carries its snapshot can be walked; a differential of the same URL may stand beside it.
    if (definition.resourceType === "StructureDefinition" && definition.snapshot) {
      structures.set(definition.url, definition);
      if (definition.url === `${R4}${definition.type}`) structures.set(definition.type, definition);
    }
  }
  return { structures, valueSets, codeSystems };
}

const kinds: readonly unknown[] = ["StructureDefinition", "ValueSet", "CodeSystem"];

/** Reads every definition in these folders, and the folders in them. Other resources are passed over. */
export const readDefinitions = (folders: readonly string[]): Definitions =>
  definitionsOf(
    folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Definition)
        .filter(({ resourceType }) => kinds.includes(resourceType)),
    ),
  );
