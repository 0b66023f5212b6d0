import type { Context } from "../../access/context.ts";
import type { carePlanLoaders } from "./care-plan/care-plan.loaders.ts";
import type { goalLoaders } from "./goal/goal.loaders.ts";

export type CarePlansLoaders = ReturnType<typeof carePlanLoaders> & ReturnType<typeof goalLoaders>;
export type CarePlansContext = Context<CarePlansLoaders>;
