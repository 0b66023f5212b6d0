import { dataOf } from "../answer.ts";
import type { Contender } from "../contender.ts";
import { shaped } from "../shaped.ts";
import { askForPlace, counterparts, placeLike } from "./postgraphile-documents.ts";
import { startProcess } from "./process.ts";

const headers = { "content-type": "application/json" };

/**
 * PostGraphile 5 on the same tables, in the role that owns them: no access check, no audit. 5.0.0-rc.3 is the last that
 * Node 20 may run; with it come the packages of its own day, which package.json pins.
 */
export const postgraphile: Contender = {
  name: "PostGraphile 5",
  can: ({ name }) => name in counterparts,
  start: async (databaseUrl) => {
    const file = "src/cli/bench/contenders/postgraphile-server.ts";
    const environment = { DATABASE_URL: databaseUrl, NODE_ENV: "production", GRAPHILE_ENV: "production" };
    const { pid, said: port, stop } = await startProcess(file, environment, /listening on (\d+)/);
    const url = `http://127.0.0.1:${port}/graphql`;
    const places = await placesOf(url);
    return {
      pid,
      stop,
      request: ({ name }, ours) => {
        const { document: query, variables, paged } = counterparts[name]!;
        const after = paged && { after: placeLike(places.get(name)!, ours.after as string, paged.orderBy) };
        return { url, headers, body: JSON.stringify({ query, variables: { ...variables(ours), ...after } }) };
      },
      inOurShape: ({ document }, data) => shaped(document, data),
    };
  },
};

/** A place in each list that is paged through, by the operation's name. */
async function placesOf(url: string): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const [name, { paged }] of Object.entries(counterparts)) {
    if (!paged) continue;
    const data = await dataOf({ url, headers, body: JSON.stringify({ query: askForPlace(paged) }) });
    places.set(name, (data as { page: { edges: [{ cursor: string }] } }).page.edges[0].cursor);
  }
  return places;
}
