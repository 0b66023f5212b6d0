import { isObject } from "./slices.ts";

type Node = Readonly<Record<string, unknown>>;

const isAbsent = (node: Node, name: string): boolean => node[name] === undefined && node[`_${name}`] === undefined;

/** A choice: `abatementAge`, `abatementString`. */
const isChosen = (node: Node, stem: string): boolean =>
  Object.keys(node).some((key) => key.replace("_", "").startsWith(stem));

const absent =
  (name: string) =>
  (node: Node): boolean =>
    isAbsent(node, name);

/** Dates, and times in UTC: as text they come in order, where they are equally precise. */
const FULL = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;

const inOrder = (first: unknown, second: unknown): boolean =>
  typeof first === "string" &&
  typeof second === "string" &&
  first.length === second.length &&
  FULL.test(first) &&
  FULL.test(second) &&
  first <= second;

/**
 * What FHIR asks of nearly every element, by its FHIRPath, with when it plainly holds: where this says no, FHIRPath is
 * asked. It is what most validation would be spent on: `ref-1` alone, of each reference, is half.
 */
export const plainly: ReadonlyMap<string, (node: Node) => boolean> = new Map([
  [
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    ({ reference }) => reference === undefined || (typeof reference === "string" && !reference.startsWith("#")),
  ],
  [
    "start.hasValue().not() or end.hasValue().not() or (start <= end)",
    (node) => isAbsent(node, "start") || isAbsent(node, "end") || inOrder(node.start, node.end),
  ],
  [
    "lastModified.exists().not() or authoredOn.exists().not() or lastModified >= authoredOn",
    (node) =>
      isAbsent(node, "lastModified") || isAbsent(node, "authoredOn") || inOrder(node.authoredOn, node.lastModified),
  ],
  [
    "code.exists() implies ((system = %ucum) and value.exists())",
    (node) => isAbsent(node, "code") || (node.system === "http://unitsofmeasure.org" && typeof node.value === "number"),
  ],
  ["code.empty() or system.exists()", (node) => isAbsent(node, "code") || typeof node.system === "string"],
  ["value.empty() or system.exists()", (node) => isAbsent(node, "value") || typeof node.system === "string"],
  ["type.exists() or actor.exists()", ({ actor }) => isObject(actor) && Object.keys(actor).length > 0],
  ["detail.empty() or reference.empty()", (node) => isAbsent(node, "detail") || isAbsent(node, "reference")],
  ["(detail.exists() and measure.exists()) or detail.exists().not()", (node) => !isChosen(node, "detail")],
  [
    "abatement.empty() or clinicalStatus.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-clinical' and (code='resolved' or code='remission' or code='inactive')).exists()",
    (node) => !isChosen(node, "abatement"),
  ],
  ["contained.contained.empty()", absent("contained")],
  [
    "contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().as(canonical) | %resource.descendants().as(uri) | %resource.descendants().as(url))) or descendants().where(reference = '#').exists() or descendants().where(as(canonical) = '#').exists() or descendants().where(as(canonical) = '#').exists()).not()).trace('unmatched', id).empty()",
    absent("contained"),
  ],
  ["contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()", absent("contained")],
  ["contained.meta.security.empty()", absent("contained")],
]);
