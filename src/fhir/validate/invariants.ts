import { compile } from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";
import type { Constraint } from "./definition.ts";

/** Whether what a constraint says is so of this part of a resource; null where it cannot be worked out here. */
export type Holds = (constraint: Constraint, path: string, node: unknown, within: Within) => boolean | null;

/** `%resource` and `%rootResource`. */
interface Within {
  readonly resource: object;
  readonly root: object;
}

/** What asks for another resource, or for the terminology, is not asked here: bindings and targets are checked apart. */
const BEYOND = /\b(resolve|memberOf|conformsTo|subsumes|htmlChecks)\(/;

/** `ele-1` and `dom-6` hold of whatever else is found right, or are mere advice. */
const PASSED_OVER = new Set(["ele-1", "dom-6", "ext-1"]);

const options = { resolveInternalTypes: false, traceFn: () => {} };

/** Each invariant of the standard is compiled once. https://hl7.org/fhir/R4/conformance-rules.html#constraints */
export function invariants(): Holds {
  const compiled = new Map<string, ReturnType<typeof compile> | null>();
  const compiledOf = (expression: string, base: string) => {
    const key = `${base} ${expression}`;
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const fresh = BEYOND.test(expression) ? null : compile({ base, expression }, r4, options);
    compiled.set(key, fresh);
    return fresh;
  };
  return ({ key, expression }, path, node, { resource, root }) => {
    if (PASSED_OVER.has(key)) return null;
    const evaluate = compiledOf(expression!, path);
    if (evaluate === null) return null;
    try {
      const answer = evaluate(node, { resource, rootResource: root, context: node }) as readonly unknown[];
      return answer.length === 0 ? null : answer[0] !== false;
    } catch {
      return null;
    }
  };
}
