import type { EclConceptReference, SubExpressionConstraint } from "./ast.ts";
import { type Evaluation, ordinalOf } from "./evaluation.ts";

/**
 * Every concept of the expression must be in the release, also where evaluation would never come to it. Refsets and
 * dialects are named where they are used: a subset may have their rows and not their concept.
 */
export function checkReferences(e: Evaluation, node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) checkReferences(e, item);
    return;
  }
  const kind = "kind" in node ? node.kind : undefined;
  if (kind === "eclConceptReference") ordinalOf(e, node as EclConceptReference);
  else if (kind === "dialectIdFilter") return;
  else if (kind === "subExpressionConstraint") checkSub(e, node as SubExpressionConstraint);
  else for (const part of Object.values(node)) checkReferences(e, part);
}

function checkSub(e: Evaluation, { focus, memberOf, ...rest }: SubExpressionConstraint): void {
  for (const part of Object.values(rest)) checkReferences(e, part);
  if (memberOf === undefined || focus.kind !== "eclConceptReference") checkReferences(e, focus);
}
