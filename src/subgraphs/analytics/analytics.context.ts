import type { Context } from "../../access/context.ts";
import type { countLoaders } from "./count/count.loaders.ts";

export type AnalyticsContext = Context<ReturnType<typeof countLoaders>>;
