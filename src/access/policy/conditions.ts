/** What must hold for a viewer to see by one of a patient's sights `s`, within their reach `h`. All of them must. */
export type Condition = "GROUP" | "RIGHT" | "PERMISSION" | "BEGUN" | "NOT_ENDED" | "UNSEALED" | "NOT_DENIED";

/** `$bit`: the kind of the row, as a bit. */
export const CONDITIONS: Readonly<Record<Condition, string>> = {
  GROUP: "(s.shared OR h.own)",
  RIGHT: "h.reads & $bit <> 0",
  PERMISSION: "s.knows & $bit <> 0",
  BEGUN: "s.starts <= (SELECT access.moment())",
  NOT_ENDED: "s.ends > (SELECT access.moment())",
  UNSEALED: restricted("SEALED", "NOT h.cleared"),
  NOT_DENIED: restricted(
    "DENIED",
    "CASE WHEN x.party_id IS NULL THEN NOT s.shared ELSE x.party_id = h.subject_id AND NOT (s.answers AND h.own) END",
  ),
};

/** That no restriction of the kind holds now and meets this viewer, unless the sight goes above it. */
function restricted(why: string, meets: string): string {
  return (
    `NOT EXISTS (SELECT FROM access.restriction x WHERE x.patient_id = s.patient_id AND x.why = '${why}' ` +
    `AND x.kinds & $bit <> 0 AND NOT s.above AND x.starts <= (SELECT access.moment()) AND x.ends > (SELECT access.moment()) AND ${meets})`
  );
}
