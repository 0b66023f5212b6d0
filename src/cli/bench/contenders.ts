import type { Contender } from "./contender.ts";
import { limit } from "./contenders/limit.ts";
import { ours, oursFreeText, oursNewText } from "./contenders/ours.ts";
import { fieldByField, unguarded, unguardedFreeText } from "./contenders/ours-without.ts";
import { postgraphile } from "./contenders/postgraphile.ts";
import { usual } from "./contenders/usual.ts";

/** The first is what the others are measured by. */
export const contenders: readonly Contender[] = [
  limit,
  ours,
  oursFreeText,
  oursNewText,
  fieldByField,
  unguarded,
  unguardedFreeText,
  postgraphile,
  usual,
];

/** What others use, by which ours is measured too. */
export const yardsticks: readonly Contender[] = [postgraphile, usual];
