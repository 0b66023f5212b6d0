import type { CriteriaKind, CriteriaSet, Criterion, CriterionKind } from "./criteria-set.ts";

const criterion = (id: string, kind: CriterionKind, more: Partial<Criterion> = {}): Criterion => ({
  id,
  kind,
  label: null,
  ecl: null,
  bands: [],
  atLeast: null,
  atMost: null,
  withinMonths: null,
  ...more,
});

const frail = criterion("1", "FRAILTY", { bands: ["MODERATE", "SEVERE"] });

/**
 * What is looked for where a network has said nothing itself. The network contract: "proactively identify and work with
 * people, including the frail/elderly and those with long-term conditions".
 */
export const defaults: Readonly<Record<CriteriaKind, Omit<CriteriaSet, "id">>> = {
  PROACTIVE: {
    name: "Frail, and without a plan",
    kind: "PROACTIVE",
    purpose: "So that people who are becoming frail have one plan, and one person to call.",
    match: "ALL",
    criteria: [frail, criterion("2", "NO_PLAN")],
    active: true,
  },
  SDM: {
    name: "May benefit from shared decision making",
    kind: "SDM",
    purpose: "So that people who live with much, and have much to decide, decide it together with their clinicians.",
    match: "ANY",
    criteria: [frail, criterion("2", "CONDITION_COUNT", { atLeast: 3 })],
    active: true,
  },
};
