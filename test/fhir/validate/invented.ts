import type { Definition, ElementDefinition } from "../../../src/fhir/validate/definition.ts";

const element = (id: string, code: string | null, more: Partial<ElementDefinition> = {}): ElementDefinition => ({
  id,
  path: id.replace(/:\w+/g, ""),
  min: 0,
  max: "1",
  ...(code !== null && { type: [{ code }] }),
  ...more,
});
const required = { min: 1 };
const many = { max: "*" };

const structure = (
  type: string,
  kind: "resource" | "complex-type",
  elements: readonly ElementDefinition[],
  url = type,
): Definition => ({
  resourceType: "StructureDefinition",
  url: `http://hl7.org/fhir/StructureDefinition/${url}`,
  type,
  kind,
  snapshot: { element: elements },
});

const kettle = [
  element("Kettle", null, {
    max: "*",
    constraint: [
      {
        key: "ket-1",
        severity: "error",
        human: "A kettle that boils has water",
        expression: "status = 'boiling' implies litres.exists()",
      },
    ],
  }),
  element("Kettle.id", "id"),
  element("Kettle.meta", "Meta"),
  element("Kettle.status", "code", { ...required, binding: { strength: "required", valueSet: "urn:kettle-status" } }),
  element("Kettle.litres", "decimal"),
  element("Kettle.owner", "Reference", {
    type: [{ code: "Reference", targetProfile: ["http://hl7.org/fhir/StructureDefinition/Cook"] }],
  }),
  element("Kettle.value[x]", null, { type: [{ code: "string" }, { code: "integer" }] }),
  element("Kettle.part", "BackboneElement", many),
  element("Kettle.part.name", "string", required),
  element("Kettle.part.part", null, { ...many, contentReference: "#Kettle.part" }),
  element("Kettle.tag", "Tag", many),
];

/** A standard of our own, of kettles, in which every kind of rule occurs. */
export const definitions: readonly Definition[] = [
  structure("Kettle", "resource", kettle),
  structure(
    "Kettle",
    "resource",
    [
      ...kettle.slice(0, -1),
      element("Kettle.tag", "Tag", {
        ...many,
        slicing: { discriminator: [{ type: "value", path: "system" }], rules: "closed" },
      }),
      element("Kettle.tag:colour", "Tag", required),
      element("Kettle.tag:colour.system", "uri", { ...required, fixedUri: "urn:colour" }),
      element("Kettle.tag:colour.code", "code", { ...required, patternCode: "red" }),
    ],
    "RedKettle",
  ),
  structure("Cook", "resource", [element("Cook", null), element("Cook.id", "id")]),
  structure("Tag", "complex-type", [element("Tag", null), element("Tag.system", "uri"), element("Tag.code", "code")]),
  structure("Meta", "complex-type", [element("Meta", null), element("Meta.profile", "canonical", many)]),
  structure("Reference", "complex-type", [
    element("Reference", null),
    element("Reference.reference", "string"),
    element("Reference.type", "uri"),
  ]),
  {
    resourceType: "CodeSystem",
    url: "urn:status",
    content: "complete",
    concept: [{ code: "cold" }, { code: "hot", concept: [{ code: "boiling" }] }],
  },
  { resourceType: "ValueSet", url: "urn:kettle-status", compose: { include: [{ system: "urn:status" }] } },
];

export const RED_KETTLE = "http://hl7.org/fhir/StructureDefinition/RedKettle";
