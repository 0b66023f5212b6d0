import { fault } from "../../../platform/faults.ts";
import type { Terminology } from "../../../terminology/terminology.ts";
import type { Criterion } from "../criteria-set/criteria-set.ts";
import type { ResolvedCriterion } from "./candidate.ts";

/** An expression that names its concepts one by one: `925831000000107 |Moderate frailty| OR 925861000000102`. */
const NAMED = /^\s*\d{6,18}(\s*\|[^|]*\|)?(\s+OR\s+\d{6,18}(\s*\|[^|]*\|)?)*\s*$/i;

const namedIn = (ecl: string): readonly string[] | null =>
  NAMED.test(ecl) ? [...ecl.replaceAll(/\|[^|]*\|/g, "").matchAll(/\d{6,18}/g)].map(([id]) => id) : null;

/** The concepts that each criterion stands for. What names them itself needs no release; the rest does. */
export const resolved = (
  criteria: readonly Criterion[],
  terminology: Pick<Terminology, "evaluateEcl">,
): Promise<ResolvedCriterion[]> =>
  Promise.all(
    criteria.map(async (it) => ({ ...it, codes: it.ecl === null ? null : await codesOf(it.ecl, terminology) })),
  );

async function codesOf(ecl: string, terminology: Pick<Terminology, "evaluateEcl">): Promise<readonly string[]> {
  const named = namedIn(ecl);
  if (named !== null) return named;
  const answer = await terminology.evaluateEcl(ecl);
  if (answer.kind === "answered") return answer.value.ids;
  if (answer.kind === "unknown") throw fault("SERVICE_UNAVAILABLE", `Nobody can be looked for: ${answer.reason}.`);
  throw fault("BAD_USER_INPUT", `The criteria cannot be read: ${answer.message}`);
}
