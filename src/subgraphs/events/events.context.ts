import type { Context } from "../../access/context.ts";
import type { eventLoaders } from "./event/event.loaders.ts";

export type EventsContext = Context<ReturnType<typeof eventLoaders>>;
