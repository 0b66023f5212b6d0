import type { TypedDocumentString } from "../../src/generated/client/graphql.ts";

export interface Graph {
  readonly url: string;
  readonly token: string;
}

/** What the graph could not do for this caller, as its codes: `UNAUTHENTICATED`, `BAD_USER_INPUT`. */
export class GraphFault extends Error {
  readonly codes: readonly string[];
  constructor(faults: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]) {
    super(faults.map(({ message }) => message).join("; "));
    this.codes = faults.flatMap(({ extensions }) => extensions?.code ?? []);
  }
}

/** Sends one document; its type says which variables it takes and what comes back. */
export async function ask<Result, Variables>(
  { url, token }: Graph,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Result;
    errors?: ConstructorParameters<typeof GraphFault>[0];
  };
  if (errors || !data) throw new GraphFault(errors ?? [{ message: `HTTP ${response.status}` }]);
  return data;
}
