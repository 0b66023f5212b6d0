import { sct } from "../../../kernel/sct-id.ts";
import type { FrailtyBand } from "../criteria-set/criteria-set.ts";
import type { ResolvedCriterion } from "./candidate.ts";

/** Frailty as it is recorded: as a condition, as a level of the Rockwood scale, or as its score. */
const SCALE = sct("763264000 |Canadian Study of Health and Aging Clinical Frailty Scale score|").code;
const CODES: Readonly<Record<FrailtyBand, readonly string[]>> = {
  MILD: [sct("925791000000100 |Mild frailty|").code, sct("1129371000000104 |Rockwood level 5 Mildly Frail|").code],
  MODERATE: [
    sct("925831000000107 |Moderate frailty|").code,
    sct("1129381000000102 |Rockwood level 6 Moderately Frail|").code,
  ],
  SEVERE: [
    sct("925861000000102 |Severe frailty|").code,
    sct("1129391000000100 |Rockwood level 7 Severely Frail|").code,
    sct("1129401000000102 |Rockwood level 8 Very Severely Frail|").code,
    sct("1129411000000100 |Rockwood level 9 Terminally Ill|").code,
  ],
};
const BANDS = Object.keys(CODES) as FrailtyBand[];
const list = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(", ");
const BAND = `CASE WHEN f.code = '${SCALE}' THEN CASE WHEN f.value >= 7 THEN 'SEVERE' WHEN f.value = 6 THEN 'MODERATE'
    WHEN f.value = 5 THEN 'MILD' END
  ${BANDS.map((band) => `WHEN f.code IN (${list(CODES[band])}) THEN '${band}'`).join(" ")} END`;
const FRAILTY = list([SCALE, ...Object.values(CODES).flat()]);

/** A criterion as SQL over the person `t`: the facts that speak for it, and how many there must be, or none. */
export interface CriterionSql {
  readonly evidence: string;
  readonly atLeast: number;
  readonly none: boolean;
}

/** The value of a criterion as a parameter of the statement. */
export type Bind = (value: unknown, type: string) => string;

/** Few codes are looked up in the index one by one; many are hashed once, and each fact looked up among them. */
const FEW = 200;
const among = (codes: readonly string[], bind: Bind): string =>
  codes.length <= FEW
    ? `f.code = ANY (${bind(codes, "text[]")})`
    : `f.code IN (SELECT unnest(${bind(codes, "text[]")}))`;

const facts = (where: string) => `SELECT f.* FROM platform.fact f WHERE f.patient_id = t.patient_id AND ${where}`;
const latest = (where: string, order = "platform.moment(f.at) DESC NULLS LAST, f.subject_id") =>
  `${facts(where)} ORDER BY ${order} LIMIT 1`;

export function criterionSql(criterion: ResolvedCriterion, today: string, bind: Bind): CriterionSql {
  const { kind, codes, bands, atLeast, atMost, withinMonths } = criterion;
  const coded = () => (codes === null ? "f.code IS NOT NULL" : among(codes, bind));
  const ago = (amount: number | null, unit: "months" | "years") =>
    `to_char(${bind(today, "date")} - make_interval(${unit} => ${bind(amount, "integer")}), 'YYYY-MM-DD')`;
  const since = () => `f.at >= ${ago(withinMonths, "months")}`;
  const recent = () => (withinMonths === null ? "" : ` AND ${since()}`);
  const some = (evidence: string, count = 1): CriterionSql => ({ evidence, atLeast: count, none: false });
  switch (kind) {
    case "CONDITION":
      return some(facts(`f.kind = 'CONDITION' AND ${coded()}${recent()}`));
    case "CONDITION_COUNT":
      return some(facts(`f.kind = 'CONDITION' AND ${coded()}${recent()}`), atLeast ?? 1);
    case "FRAILTY":
      // As it is now: the latest of all that was said.
      return some(
        `SELECT f.* FROM (${latest(`f.kind IN ('CONDITION', 'OBSERVATION') AND f.code IN (${FRAILTY})`)}) f
         WHERE ${BAND} = ANY (${bind(bands, "text[]")})`,
      );
    case "AGE": {
      const oldest = atMost === null ? "" : ` AND f.at > ${ago(atMost + 1, "years")}`;
      const youngest = atLeast === null ? "" : ` AND f.at <= ${ago(atLeast, "years")}`;
      return some(facts(`f.kind = 'PERSON' AND length(f.at) = 10${youngest}${oldest}`));
    }
    case "SCORE": {
      const bounds = [
        ...(atLeast === null ? [] : [`f.value >= ${bind(atLeast, "numeric")}`]),
        ...(atMost === null ? [] : [`f.value <= ${bind(atMost, "numeric")}`]),
      ];
      const scored = latest(`f.kind = 'OBSERVATION' AND f.value IS NOT NULL AND ${coded()}${recent()}`);
      return some(`SELECT f.* FROM (${scored}) f WHERE ${bounds.join(" AND ") || "true"}`);
    }
    case "SERVICE_USE":
      return some(facts(`f.kind = 'SERVICE_USE'${recent()}`), atLeast ?? 1);
    case "NO_PLAN":
      return { evidence: facts("f.kind = 'PLAN'"), atLeast: 0, none: true };
    case "NOT_SEEN":
      return { evidence: facts(`f.kind = 'CONTACT' AND ${since()}`), atLeast: 0, none: true };
  }
}

/** Whether the criterion holds of the person `t`. */
export const holds = ({ evidence, atLeast, none }: CriterionSql): string => {
  if (none) return `NOT EXISTS (${evidence})`;
  return atLeast <= 1
    ? `EXISTS (${evidence})`
    : `(SELECT count(DISTINCT e.subject_id) FROM (${evidence}) e) >= ${Math.trunc(atLeast)}`;
};
