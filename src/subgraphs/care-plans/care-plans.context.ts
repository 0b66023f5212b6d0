import type { Context } from "../../access/context.ts";
import type { carePlansLoaders } from "./care-plans.loaders.ts";

export type CarePlansLoaders = ReturnType<typeof carePlansLoaders>;
export type CarePlansContext = Context<CarePlansLoaders>;
