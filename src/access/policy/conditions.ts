/** What must hold for a viewer to see by one of a patient's sights `s`, within their reach `h`. All of them must. */
export type Condition = "GROUP" | "RIGHT" | "PERMISSION" | "BEGUN" | "NOT_ENDED";

/** `$bit`: the kind of the row, as a bit. */
export const CONDITIONS: Readonly<Record<Condition, string>> = {
  GROUP: "(s.shared OR h.own)",
  RIGHT: "h.reads & $bit <> 0",
  PERMISSION: "s.knows & $bit <> 0",
  BEGUN: "s.starts <= (SELECT access.moment())",
  NOT_ENDED: "s.ends > (SELECT access.moment())",
};

/** Why somebody is shut out who could see otherwise. */
export type Restriction = "SEALED" | "DENIED";

/** Whom a restriction `x` that holds now shuts out, unless the sight goes above it. */
export const RESTRICTIONS: Readonly<Record<Restriction, string>> = {
  SEALED: "NOT h.cleared",
  DENIED:
    "CASE WHEN x.party_id IS NULL THEN NOT s.shared ELSE x.party_id = h.subject_id AND NOT (s.answers AND h.own) END",
};

/** All of a policy's conditions as one, with one look at the restrictions. */
export const allOf = (
  conditions: Readonly<Record<Condition, string>>,
  restrictions: Readonly<Record<Restriction, string>>,
): string => {
  const meets = Object.entries(restrictions).map(([why, whom]) => `x.why = '${why}' AND ${whom}`);
  return (
    `${Object.values(conditions).join(" AND ")} AND NOT EXISTS (SELECT FROM access.restriction x ` +
    `WHERE x.patient_id = s.patient_id AND NOT s.above AND x.kinds & $bit <> 0 ` +
    `AND x.starts <= (SELECT access.moment()) AND x.ends > (SELECT access.moment()) AND (${meets.join(" OR ")}))`
  );
};
