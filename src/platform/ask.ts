import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from "graphql";
import { fault } from "./faults.ts";

/**
 * Asks the whole graph in the caller's own name: how a room learns what only another room knows. Another's answer is
 * what the caller may see of it, so a rule that rests on it treats "not there" as "not known".
 */
export type Ask = <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Data>;

/** The documents are the house's own: as many as there are rules that ask, and each valid, or a fault of ours. */
function documentsOf(schema: GraphQLSchema): (text: string) => DocumentNode {
  const known = new Map<string, DocumentNode>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const fresh = parse(text, { noLocation: true });
    const [invalid] = validate(schema, fresh);
    if (invalid) throw invalid;
    known.set(text, fresh);
    return fresh;
  };
}

/** Asks the graph in this process. A fault in the answer is a fault of the question. */
export function asking(schema: GraphQLSchema): (contextOf: () => unknown) => Ask {
  const documentOf = documentsOf(schema);
  return (contextOf) =>
    async <Data>(text: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const { data, errors } = await execute({
        schema,
        document: documentOf(text),
        variableValues: variables,
        contextValue: contextOf(),
      });
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      return data as Data;
    };
}

/** Asks the gateway before this subgraph, with the headers that say who the caller is. */
export const askingGateway =
  (url: string | undefined, identity: Readonly<Record<string, string>> = {}): Ask =>
  async <Data>(query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    if (url === undefined) throw fault("INTERNAL_SERVER_ERROR", "GRAPH_URL must name the gateway before this subgraph");
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...identity },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(10_000),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: readonly { message: string }[] };
    if (errors?.[0]) throw new Error(`The gateway answered with a fault: ${errors[0].message}`);
    return data;
  };
