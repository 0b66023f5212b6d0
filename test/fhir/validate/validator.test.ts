import { expect, test } from "vitest";
import { definitionsOf } from "../../../src/fhir/validate/definitions.ts";
import { validator } from "../../../src/fhir/validate/validator.ts";
import { definitions, RED_KETTLE } from "./invented.ts";

const validate = validator(definitionsOf(definitions));
const kettle = (more: object = {}) => ({ resourceType: "Kettle", status: "cold", ...more });
const found = (resource: unknown, profiles?: readonly string[]) =>
  validate(resource, profiles).map(({ code, expression }) => `${code} ${expression}`);

test("what its definition allows is valid", () => {
  const whole = kettle({
    id: "k-1",
    litres: 1.5,
    owner: { reference: "Cook/1" },
    valueString: "loud",
    part: [{ name: "lid", part: [{ name: "knob" }] }],
  });
  expect(validate(whole)).toEqual([]);
});

test.each([
  ["an element that the definition does not have", kettle({ spout: true }), "structure Kettle.spout"],
  ["an element that is missing", { resourceType: "Kettle" }, "required Kettle"],
  ["a required element inside another", kettle({ part: [{ id: "p" }] }), "structure Kettle.part[0].id"],
  ["a list where one is allowed", kettle({ litres: [1, 2] }), "cardinality Kettle.litres"],
  ["a value of another type", kettle({ litres: "much" }), "value Kettle.litres"],
  ["a code outside a required value set", kettle({ status: "tepid" }), "code-invalid Kettle.status"],
  ["two values of one choice", kettle({ valueString: "a", valueInteger: 1 }), "cardinality Kettle"],
  ["an invariant that does not hold", kettle({ status: "boiling" }), "invariant Kettle"],
  ["a reference to what may not stand there", kettle({ owner: { reference: "Kettle/1" } }), "value Kettle.owner"],
  ["an empty element", kettle({ owner: {} }), "structure Kettle.owner"],
  ["an empty list", kettle({ part: [] }), "structure Kettle.part"],
  [
    "a fault in an element that is shaped like another",
    kettle({ part: [{ name: "lid", part: [{ name: 1 }] }] }),
    "value Kettle.part[0].part[0].name",
  ],
  ["an object where a value belongs", kettle({ litres: {} }), "value Kettle.litres"],
  ["a value where an object belongs", kettle({ owner: "Cook/1" }), "structure Kettle.owner"],
  ["a type that nobody defined", { resourceType: "Teapot" }, "structure Teapot.resourceType"],
  ["what is no resource", [1], "structure Resource"],
])("%s is named with its place", (_, resource, fault) => {
  expect(found(resource)).toContain(fault);
});

test("all faults are named at once", () => {
  const many = kettle({ status: "tepid", litres: "much", spout: true, owner: {} });
  expect(found(many)).toHaveLength(4);
});

test("a descendant of a code system's concept is in its value set", () => {
  expect(found(kettle({ status: "boiling", litres: 1 }))).toEqual([]);
});

test("an element may have extensions in place of its value", () => {
  expect(found(kettle({ _litres: { extension: [{ url: "urn:why", valueCode: "unknown" }] } }))).toEqual([]);
});

const tagged = (...tag: object[]) => kettle({ meta: { profile: [RED_KETTLE] }, tag });
const red = { system: "urn:colour", code: "red" };

test("a profile that a resource claims is held against it, and one that is named", () => {
  expect(found(tagged(red))).toEqual([]);
  expect(found(kettle({ meta: { profile: [RED_KETTLE] } }))).toEqual([]);
  expect(found(kettle({ tag: [{ system: "urn:size", code: "big" }] }), [RED_KETTLE])).not.toEqual([]);
});

test("a slice's cardinality, its pattern and its closing are held", () => {
  expect(found(tagged(red, red))).toEqual(["cardinality Kettle.tag"]);
  expect(found(tagged({ system: "urn:colour", code: "blue" }))).toEqual(["value Kettle.tag[0].code"]);
  expect(found(tagged(red, { system: "urn:size", code: "big" }))).toEqual(["structure Kettle.tag[1]"]);
  expect(found(tagged({ system: "urn:size", code: "big" }))).toContain("required Kettle.tag");
});

test("a value set that rests on what is not at hand says nothing", () => {
  const without = definitions.filter((it) => !(it.resourceType === "CodeSystem"));
  expect(validator(definitionsOf(without))(kettle({ status: "tepid" }))).toEqual([]);
});

test("a filter over SNOMED CT is answered by whoever has a release", () => {
  const bySnomed = definitions.map((it) =>
    it.resourceType === "ValueSet"
      ? {
          ...it,
          compose: {
            include: [
              { system: "http://snomed.info/sct", filter: [{ property: "concept", op: "is-a", value: "734163000" }] },
            ],
          },
        }
      : it,
  );
  const asked: string[][] = [];
  const answering = validator(definitionsOf(bySnomed), (...question) => {
    asked.push(question);
    return question[3] === "736353004";
  });
  expect(answering(kettle({ status: "736353004" }))).toEqual([]);
  expect(answering(kettle({ status: "22298006" })).map(({ code }) => code)).toEqual(["code-invalid"]);
  expect(asked[0]).toEqual(["concept", "is-a", "734163000", "736353004"]);
});
