import { parseConceptId, type SctIdFault } from "../../kernel/sct-id.ts";
import { EclRefusal } from "../ecl/refusal.ts";
import { EclSyntaxError } from "../ecl/syntax-error.ts";
import type { Answer, ConceptPage, Page, RefusalReason, Refused } from "../terminology.ts";

export const answered = <T>(value: T, release: string): Answer<T> => ({ kind: "answered", value, release });
export const unknown = (reason: string): Answer<never> => ({ kind: "unknown", reason });
export const refused = (reason: RefusalReason, message: string): Refused => ({ kind: "refused", reason, message });

export const reasonOf = ({ kind }: SctIdFault) =>
  ({ digits: "NOT_AN_ID", "check-digit": "CHECK_DIGIT", truncated: "TRUNCATED", partition: "NOT_A_CONCEPT" })[kind] as
    | "NOT_AN_ID"
    | "CHECK_DIGIT"
    | "TRUNCATED"
    | "NOT_A_CONCEPT";

/** Why an id that the release does not hold is none: its digits, or simply its absence. */
export function refusedId(id: string, version: string): Refused {
  const parsed = parseConceptId(id);
  if (!parsed.ok) return refused(reasonOf(parsed.fault), parsed.fault.message);
  return refused("UNKNOWN_CONCEPT", `${id} is not a concept of ${version}`);
}

/** What ECL throws becomes an answer; anything else is a fault of the program and goes on. */
export function eclAnswer<T>(work: () => Answer<T>): Answer<T> {
  try {
    return work();
  } catch (error) {
    if (error instanceof EclSyntaxError) {
      const { message, position, expected } = error;
      return { kind: "refused", reason: "ECL_SYNTAX", message, position: position.offset, expected };
    }
    if (!(error instanceof EclRefusal)) throw error;
    const { reason, message, position } = error;
    return { kind: "refused", reason, message, ...(position && { position: position.offset }) };
  }
}

export function pageOf(ordinals: Uint32Array, page: Page | undefined, idOf: (ordinal: number) => string): ConceptPage {
  const offset = page?.offset ?? 0;
  const end = page?.count === undefined ? ordinals.length : offset + page.count;
  return { total: ordinals.length, ids: Array.from(ordinals.subarray(offset, end), idOf) };
}
