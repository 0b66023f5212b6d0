import type { Criterion } from "../criteria-set/criteria-set.ts";
import type { Evidence } from "./candidate.ts";

/** Why a criterion holds, in a sentence that can be said to the person. */
export function explanation(criterion: Criterion, evidence: readonly Evidence[]): string {
  const { label, kind, bands, withinMonths } = criterion;
  const [first] = evidence;
  const since = first?.at ? `, recorded ${first.at.slice(0, 10)}` : "";
  const count = new Set(evidence.map(({ id }) => id)).size;
  const recent = withinMonths === null ? "" : ` in the last ${withinMonths} months`;
  const said: Readonly<Record<Criterion["kind"], string>> = {
    CONDITION: `Has ${label ?? "a condition that is looked for"}${since}`,
    CONDITION_COUNT: `Lives with ${count} conditions that count`,
    FRAILTY: `Frailty: ${bands.map((band) => band.toLowerCase()).join(" or ")}${since}`,
    AGE: `Born ${first?.at ?? "on a day that is not known"}`,
    SCORE: `Scored ${first?.value ?? "as is looked for"}${since}`,
    SERVICE_USE: `Used urgent or hospital care ${count} ${count === 1 ? "time" : "times"}${recent}`,
    NO_PLAN: "Has no plan in force",
    NOT_SEEN: `Has not been seen${recent}`,
  };
  return label !== null && kind !== "CONDITION" ? `${label}${since}` : said[kind];
}
