import { composeServices } from "@theguild/federation-composition";
import { parse } from "graphql";

export interface Composition {
  /** What a gateway reads. */
  readonly supergraph: string;
  /** What a caller sees. */
  readonly api: string;
}

/** Composes subgraphs offline. Throws with every reason why they do not fit together. */
export function compose(subgraphs: readonly { readonly name: string; readonly sdl: string }[]): Composition {
  const result = composeServices(
    subgraphs.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl), url: `http://${name}.subgraph.local/graphql` })),
  );
  if (result.errors || !result.supergraphSdl || !result.publicSdl) {
    throw new Error(
      `The subgraphs do not compose:\n${(result.errors ?? []).map(({ message }) => `  ${message}`).join("\n")}`,
    );
  }
  return { supergraph: `${result.supergraphSdl.trim()}\n`, api: `${result.publicSdl.trim()}\n` };
}
