import type { Role } from "../../kernel/role.ts";
import { CONDITIONS, type Condition, RESTRICTIONS, type Restriction } from "./conditions.ts";
import { REACHES, type Reach, type Why } from "./relationships.ts";
import { CLEARANCES, type Clearance } from "./roles.ts";

/** The policy on reading as one value, from which both walls are made; the proof makes them from broken ones too. */
export interface Policy {
  readonly clearances: Readonly<Record<Role, Clearance>>;
  readonly reaches: Readonly<Record<Why, Reach>>;
  readonly conditions: Readonly<Record<Condition, string>>;
  readonly restrictions: Readonly<Record<Restriction, string>>;
}

export const POLICY: Policy = {
  clearances: CLEARANCES,
  reaches: REACHES,
  conditions: CONDITIONS,
  restrictions: RESTRICTIONS,
};
