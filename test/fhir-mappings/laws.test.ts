import * as fc from "fast-check";
import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { mappings, type Word } from "../../fhir-mappings/index.ts";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import { arbitraries } from "./arbitraries/index.ts";
import { received } from "./arbitraries/received.ts";

/** Equal to the order of keys and elements, and in what is absent. */
const text = (json: unknown): string => JSON.stringify(json, null, 1);

describe.each(Object.keys(mappings) as Word[])("%s", (word) => {
  const { fromFhir, toFhir, read } = mappings[word] as unknown as Mapping<object, fhir.Resource>;
  const models = arbitraries[word] as fc.Arbitrary<object>;
  const sent = models.chain((model) => received(toFhir(model)));

  test("what is written is read back", () => {
    fc.assert(
      fc.property(models, (model) => {
        expect(fromFhir(toFhir(model))).toEqual(model);
      }),
    );
  });

  test("writing what was read changes nothing, to the order of keys and elements", () => {
    fc.assert(
      fc.property(sent, (resource) => {
        const before = text(resource);
        const again = toFhir(fromFhir(resource), resource);
        expect(text(again)).toBe(before);
        expect(again).toBe(resource);
      }),
    );
  });

  test("what is written onto any received resource is read back, and the received one stays as it was", () => {
    fc.assert(
      fc.property(models, sent, (model, resource) => {
        const before = text(resource);
        expect(fromFhir(toFhir(model, resource))).toEqual(model);
        expect(text(resource)).toBe(before);
      }),
    );
  });

  test("any JSON is read or refused with the places of its faults, and nothing else is thrown", () => {
    fc.assert(
      fc.property(broken(sent), (json) => {
        const result = read(json);
        if (result.ok) expect(text(toFhir(result.value, json as fhir.Resource))).toBe(text(json));
        else for (const { expression } of result.faults) expect(expression).toMatch(/^[A-Z][A-Za-z]+($|[.[])/);
      }),
    );
  });
});

/** Any JSON at all, or a resource with any JSON in the place of one of its parts. */
const broken = (resources: fc.Arbitrary<object>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.jsonValue(),
    fc.tuple(resources, fc.nat({ max: 200 }), fc.jsonValue()).map(([resource, at, json]) => {
      let place = 0;
      return JSON.parse(JSON.stringify(resource), (_, it) => (place++ === at ? json : it));
    }),
  );
