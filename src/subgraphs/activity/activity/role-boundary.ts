import { isNonClinical } from "../../../access/code-usage.ts";
import { type CodeableConcept, SNOMED } from "../../../kernel/coding.ts";
import { notPermitted, type Refusal } from "../../../kernel/refusal.ts";
import { ownerOf } from "../../../platform/scope.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import { limitsOf } from "../activity-policy/time-limits.ts";
import type { ActivityKind } from "./activity.ts";

/** Whether what is recorded is work that the organisation keeps for clinicians. */
export interface Boundary {
  readonly clinical: boolean;
}

const WITHIN = /* GraphQL */ `query ClinicalProcedure($code: String!, $within: String!) {
  validateCode(code: $code, within: $within) { verdict }
}`;

/**
 * Asked for interventions of those whose role is not a clinical one, and only where the organisation has named
 * clinicians' work. What nothing can tell stays allowed, and visibly unverified.
 */
export async function boundaryOf(
  { kind, code }: { readonly kind?: ActivityKind; readonly code?: CodeableConcept | null },
  { role, scope, source, ask }: WriteContext,
): Promise<Boundary> {
  const codes = code?.codings.flatMap((it) => (it.system === SNOMED && it.code !== null ? [it.code] : [])) ?? [];
  if (kind === "CONTACT" || codes.length === 0 || !isNonClinical(role)) return { clinical: false };
  const { clinicalProcedures: within } = await limitsOf(source.manager, ownerOf(scope), null);
  if (within === null) return { clinical: false };
  for (const one of codes) {
    const { validateCode } = await ask<{ validateCode: { verdict: string } }>(WITHIN, { code: one, within });
    if (validateCode.verdict === "VALID") return { clinical: true };
  }
  return { clinical: false };
}

/** The role of a care coordinator is not a clinical role: nor is what they record. */
export const boundaryFaults = ({ clinical }: Boundary): readonly Refusal[] =>
  clinical ? [notPermitted("code", "Your organisation keeps this for clinicians.")] : [];
