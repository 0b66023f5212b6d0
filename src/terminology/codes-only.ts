import { parseConceptId } from "../kernel/sct-id.ts";
import type { InvalidReason, Terminology } from "./terminology.ts";

const nothingLoaded = { kind: "unknown", reason: "No SNOMED CT release is loaded." } as const;
const unknown = async () => nothingLoaded;

const reasons: Readonly<Record<string, InvalidReason>> = {
  digits: "NOT_AN_ID",
  "check-digit": "CHECK_DIGIT",
  truncated: "TRUNCATED",
  partition: "NOT_A_CONCEPT",
};

/** Knows the digits of an id and nothing else: it refuses what cannot be an id, and calls no code valid. */
export const codesOnly = (): Terminology => ({
  mode: "codes-only",
  status: () => ({ ready: false, reason: nothingLoaded.reason }),
  lookup: unknown,
  summaries: unknown,
  subsumes: unknown,
  ancestors: unknown,
  descendants: unknown,
  refsetsOf: unknown,
  membersOf: unknown,
  historyOf: unknown,
  replacements: unknown,
  mapTargets: unknown,
  search: unknown,
  evaluateEcl: unknown,
  validate: async ({ code }) => {
    const parsed = parseConceptId(code);
    if (parsed.ok) return { verdict: "UNKNOWN", message: nothingLoaded.reason };
    const { kind, message, repair } = parsed.fault;
    const because = "the digits that a spreadsheet lost";
    const suggestions = repair ? [{ code: repair, display: null, because }] : [];
    return { verdict: "INVALID", release: null, reason: reasons[kind] ?? "NOT_AN_ID", message, suggestions };
  },
});
