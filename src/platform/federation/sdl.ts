import { readFileSync } from "node:fs";

/** The SDL of a subgraph, or of what was composed from all: `supergraph`, `api`. */
export const sdl = (name: string): string =>
  readFileSync(new URL(`../../../schema/${name}.graphql`, import.meta.url), "utf8");
