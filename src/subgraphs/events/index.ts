import type { Pool } from "pg";
import { mergeThings } from "../../platform/room.ts";
import { eventLoaders } from "./event/event.loaders.ts";
import { eventResolvers } from "./event/event.resolvers.ts";
import { EventTable } from "./event/event.table.ts";

/** What happened, for whoever waits for it. The table came with the platform, which writes it. */
export const events = {
  name: "events",
  resolvers: mergeThings(eventResolvers),
  loaders: (pool: Pool) => eventLoaders(pool),
  tables: [EventTable],
  migrations: [],
};
