import { compile } from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";
import type { Constraint } from "./definition.ts";
import { plainly } from "./plainly.ts";
import { isObject } from "./slices.ts";

/** `%resource` and `%rootResource`. */
export interface Within {
  readonly resource: object;
  readonly root: object;
}

/** Whether an invariant holds of this part of a resource; null where it cannot be worked out. */
type Holds = (node: unknown, within: Within) => boolean | null;

/** Gives how a constraint of the element at a path is held; null where it is none that can be worked out here. */
export type Invariants = (constraint: Constraint, path: string) => Holds | null;

/** What asks for another resource, or for the terminology, is not asked here: bindings and targets are checked apart. */
const BEYOND = /\b(resolve|memberOf|conformsTo|subsumes|htmlChecks)\(/;

/** `ele-1` and `dom-6` hold of whatever else is found right, or are mere advice. */
const PASSED_OVER = new Set(["ele-1", "dom-6", "ext-1"]);

const options = { resolveInternalTypes: false, traceFn: () => {} };

/** Each invariant of the standard is compiled once, when it is first asked. https://hl7.org/fhir/R4/conformance-rules.html#constraints */
export function invariants(plain = plainly): Invariants {
  const compiled = new Map<string, Holds>();
  const compiledOf = (expression: string, base: string): Holds => {
    const isPlain = plain.get(expression);
    let evaluate: ReturnType<typeof compile> | null = null;
    return (node, { resource, root }) => {
      if (isPlain && isObject(node) && isPlain(node)) return true;
      evaluate ??= compile({ base, expression }, r4, options);
      try {
        const answer = evaluate(node, { resource, rootResource: root, context: node }) as readonly unknown[];
        return answer.length === 0 ? null : answer[0] !== false;
      } catch {
        return null;
      }
    };
  };
  return ({ key, expression }, path) => {
    if (PASSED_OVER.has(key) || BEYOND.test(expression!)) return null;
    const place = `${path} ${expression}`;
    const holds = compiled.get(place) ?? compiledOf(expression!, path);
    compiled.set(place, holds);
    return holds;
  };
}
