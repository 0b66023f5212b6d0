import type * as fc from "fast-check";
import type * as fhir from "fhir/r4.js";
import { describe } from "vitest";
import { mappings, type Word } from "../../fhir-mappings/index.ts";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import { arbitraries } from "./arbitraries/index.ts";
import { lawful } from "./lawful.ts";

describe.each(Object.keys(mappings) as Word[])("%s", (word) =>
  lawful(mappings[word] as unknown as Mapping<object, fhir.Resource>, arbitraries[word] as fc.Arbitrary<object>),
);
