import { mergeThings } from "../../platform/room.ts";
import { terminologyMigrations } from "../../terminology/terminology.migrations.ts";
import { conceptResolvers } from "./concept/concept.resolvers.ts";
import { questionResolvers } from "./question/question.resolvers.ts";
import { statusResolvers } from "./status/status.resolvers.ts";

/** SNOMED CT as the graph asks it. It keeps no rows of its own: the engine behind it does. */
export const terminology = {
  name: "terminology",
  resolvers: mergeThings(conceptResolvers, questionResolvers, statusResolvers),
  loaders: () => ({}),
  tables: [],
  migrations: terminologyMigrations,
};
