import { places } from "../../../terminology/places.ts";
import { type Readiness, readinessOf } from "../../../terminology/readiness.ts";
import type { Terminology } from "../../../terminology/terminology.ts";
import { enumValue } from "../problem.ts";
import type { TerminologyContext } from "../terminology.context.ts";

const readiness = new WeakMap<Terminology, () => Promise<Readiness>>();

export const statusResolvers = {
  Query: {
    terminologyStatus: async (_: unknown, _args: unknown, { terminology }: TerminologyContext) => {
      const ask = readiness.get(terminology) ?? readinessOf(terminology);
      readiness.set(terminology, ask);
      const { mode, ...status } = await ask();
      return { mode: enumValue(mode), ...status };
    },
    codingPlaces: () => places.map(({ table, ...place }) => ({ thing: table, ...place })),
  },
};
