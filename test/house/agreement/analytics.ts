import type * as sdl from "../../../src/generated/analytics.ts";
import type { countResolvers } from "../../../src/subgraphs/analytics/count/count.resolvers.ts";
import type * as count from "../../../src/subgraphs/analytics/count/count.ts";
import type { Misfits, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof countResolvers;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Same<sdl.Measure, count.Measure>,
  Same<sdl.Breakdown, count.Breakdown>,
];
