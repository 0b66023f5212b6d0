import * as fc from "fast-check";
import type * as fhir from "fhir/r4.js";
import { expect, test } from "vitest";
import type { Mapping } from "../../fhir-mappings/mapping.ts";
import { received } from "./arbitraries/received.ts";

/** Equal to the order of keys and elements, and in what is absent. */
const text = (json: unknown): string => JSON.stringify(json, null, 1);

/** The laws of a mapping, as tests, over arbitrary models. */
export function lawful(mapping: Mapping<object, fhir.Resource>, models: fc.Arbitrary<object>): void {
  const { fromFhir, toFhir, read } = mapping;
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
    fc.assert(fc.property(fc.jsonValue(), (json) => isSafe(json)));
  });

  test("whatever JSON stands in the place of a part, it is read or refused with the places of its faults", () => {
    for (const resource of fc.sample(sent, { numRuns: 2, seed: 1 })) {
      for (const json of spoilt(resource)) if (!isSafe(json)) expect.fail(text(json));
    }
  });

  const isSafe = (json: unknown): boolean => {
    const result = read(json);
    if (result.ok) return toFhir(result.value, json as fhir.Resource) === json;
    return result.faults.length > 0 && result.faults.every((it) => PLACE.test(it.expression));
  };
}

const PLACE = /^[A-Z][A-Za-z]+($|[.[])/;
const junk = [null, true, 7, "junk", [], {}, [null], [[]], ["junk"], { extension: 7, coding: [7], identifier: "junk" }];

/** The resource once for each of its parts and each kind of junk in the place of that part. */
function* spoilt(json: unknown): Generator<unknown> {
  yield* junk;
  if (typeof json !== "object" || json === null) return;
  for (const [key, part] of Object.entries(json)) {
    for (const spoiled of spoilt(part)) {
      yield Array.isArray(json) ? json.with(Number(key), spoiled) : { ...json, [key]: spoiled };
    }
  }
}
