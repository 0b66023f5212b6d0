import { parseConceptId } from "../kernel/sct-id.ts";
import { domainCodes } from "./domain-codes.ts";
import { reasonOf, refused, unknown } from "./engine/answers.ts";
import { condemnedByDigits } from "./engine/validate.ts";
import type { Answer, Terminology } from "./terminology.ts";

const NOT_LOADED = "no SNOMED CT release is loaded";

const termOf = new Map(domainCodes.map(({ code, term }) => [code, term]));

/** The term by which public sources of this domain know a code: to show where no release can, never to judge. */
export const domainTerm = (code: string): string | undefined => termOf.get(code);

/** Without a release: digits can condemn a code, and nothing can approve one. */
export const codesOnly: Terminology = {
  mode: "codes-only",
  status: () => ({ ready: false, reason: NOT_LOADED }),
  lookup: aboutId,
  summaries: noAnswer,
  subsumes: async (a, b) => refusedDigits(a) ?? refusedDigits(b) ?? unknown(NOT_LOADED),
  ancestors: aboutId,
  descendants: aboutId,
  refsetsOf: aboutId,
  membersOf: aboutId,
  historyOf: aboutId,
  replacements: aboutId,
  mapTargets: aboutId,
  search: noAnswer,
  evaluateEcl: noAnswer,
  async validate({ code }) {
    const condemned = condemnedByDigits(code);
    if (condemned !== undefined) return condemned;
    const term = domainTerm(code);
    const known = term === undefined ? "" : `; public sources call it "${term}"`;
    return { verdict: "UNKNOWN", message: `${code} is not verified: ${NOT_LOADED}${known}` };
  },
};

async function noAnswer(): Promise<Answer<never>> {
  return unknown(NOT_LOADED);
}

async function aboutId(id: string): Promise<Answer<never>> {
  return refusedDigits(id) ?? unknown(NOT_LOADED);
}

function refusedDigits(id: string): Answer<never> | undefined {
  const parsed = parseConceptId(id);
  return parsed.ok ? undefined : refused(reasonOf(parsed.fault), parsed.fault.message);
}
