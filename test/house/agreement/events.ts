import type * as sdl from "../../../src/generated/events.ts";
import type { eventResolvers } from "../../../src/subgraphs/events/event/event.resolvers.ts";
import type { Misfits, Nothing, Unserved } from "./agree.ts";

type Resolved = typeof eventResolvers;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
];
