import { type Coding, SNOMED } from "../kernel/coding.ts";
import { accept, type Decision, type Refusal, refuse } from "../kernel/refusal.ts";
import type { Terminology, Verdict } from "./terminology.ts";

interface Found {
  readonly path: readonly string[];
  readonly coding: Coding;
}

/**
 * Checks every SNOMED CT coding of a model before it is stored. A code that is known to be wrong is refused with the
 * reason and what may have been meant; one that cannot be checked is stored with `release` null, visibly unverified.
 */
export const codeChecker =
  (terminology: Terminology) =>
  async <Model>(model: Model): Promise<Decision<Model>> => {
    const found: Found[] = [];
    collect(model, [], found);
    const verdicts = new Map<Coding, Verdict>();
    for (const { coding } of found) {
      if (coding.system !== SNOMED || coding.code === null) continue;
      verdicts.set(coding, await terminology.validate({ code: coding.code, display: coding.display }));
    }
    const refusals = found.flatMap(({ path, coding }) => refusalOf(path, verdicts.get(coding)));
    return refusals.length > 0 ? refuse(...refusals) : accept(withReleases(model, verdicts) as Model);
  };

const isCoding = (value: object): value is Coding => "code" in value && "display" in value && "system" in value;

function collect(value: unknown, path: readonly string[], found: Found[]): void {
  if (typeof value !== "object" || value === null) return;
  if (isCoding(value)) found.push({ path, coding: value });
  else for (const [key, part] of Object.entries(value)) collect(part, [...path, key], found);
}

function refusalOf(path: readonly string[], verdict: Verdict | undefined): Refusal[] {
  if (verdict?.verdict !== "INVALID") return [];
  const { reason, message, suggestions } = verdict;
  return [
    {
      __typename: "InvalidCode",
      code: "INVALID_CODE",
      message,
      path: ["input", ...path, "code"],
      reason,
      suggestions: suggestions.map(({ code, display }) => ({ ...unchecked, system: SNOMED, code, display })),
    },
  ];
}

const unchecked = { version: null, release: null };

/** Rebuilds only what leads to a coding. A release that the coding already carries stays: it was valid then. */
function withReleases(value: unknown, verdicts: ReadonlyMap<Coding, Verdict>): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isCoding(value)) {
    const verdict = verdicts.get(value);
    return { ...value, release: verdict?.verdict === "VALID" ? verdict.release : (value.release ?? null) };
  }
  if (Array.isArray(value)) return value.map((part) => withReleases(part, verdicts));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withReleases(part, verdicts)]));
}
