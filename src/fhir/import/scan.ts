import { SNOMED } from "../../kernel/coding.ts";
import { isObject, type Json } from "./json.ts";

/** A Reference inside a resource: the element itself, to be rewritten in place, and its FHIRPath. */
export interface ReferenceSpot {
  readonly at: Record<string, unknown>;
  readonly path: string;
}

export interface CodingSpot {
  readonly code: string;
  readonly display: string | null;
  readonly path: string;
}

export interface Scan {
  readonly references: readonly ReferenceSpot[];
  readonly codings: readonly CodingSpot[];
  /** FHIRPaths of elements that say nothing, which FHIR's JSON forbids. */
  readonly empty: readonly string[];
}

/** One walk over a resource for all that has to be looked up elsewhere. */
export function scan(resource: Json): Scan {
  const references: ReferenceSpot[] = [];
  const codings: CodingSpot[] = [];
  const empty: string[] = [];

  const visit = (node: object, path: string): void => {
    if (Array.isArray(node)) {
      if (node.length === 0) empty.push(path);
      for (let i = 0; i < node.length; i++) {
        const item = node[i] as unknown;
        if (typeof item === "object" && item !== null) visit(item, `${path}[${i}]`);
      }
      return;
    }
    const json = node as Record<string, unknown>;
    const keys = Object.keys(json);
    if (keys.length === 0) empty.push(path);
    if (typeof json.reference === "string" || isLogical(json, keys)) references.push({ at: json, path });
    if (json.system === SNOMED && typeof json.code === "string" && !EXPRESSION.test(json.code)) {
      codings.push({ code: json.code, display: typeof json.display === "string" ? json.display : null, path });
    }
    for (const key of keys) {
      const value = json[key];
      if (typeof value === "object" && value !== null) visit(value, `${path}.${key}`);
      else if (value === null || value === "") empty.push(`${path}.${key}`);
    }
  };
  visit(resource, String(resource.resourceType));
  return { references, codings, empty };
}

/** A postcoordinated expression stands where a code does, and is no id: http://snomed.info/scg. */
const EXPRESSION = /[:+={|]/;

const OF_REFERENCE: ReadonlySet<string> = new Set(["id", "extension", "type", "identifier", "display"]);

/** A Reference that names its target by number alone. */
const isLogical = (json: Json, keys: readonly string[]): boolean =>
  isObject(json.identifier) && typeof json.identifier.value === "string" && keys.every((key) => OF_REFERENCE.has(key));
