import type { Contender } from "./contender.ts";
import { limit } from "./contenders/limit.ts";
import { ours } from "./contenders/ours.ts";
import { postgraphile } from "./contenders/postgraphile.ts";
import { unguarded } from "./contenders/unguarded.ts";
import { usual } from "./contenders/usual.ts";

/** The first is what the others are measured by. */
export const contenders: readonly Contender[] = [limit, ours, unguarded, postgraphile, usual];
