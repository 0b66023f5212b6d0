import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";
import { unifiedGraphHandler } from "@graphql-hive/router-runtime";
import type { DemoIssuer } from "../../src/access/demo-issuer.ts";
import type { Database } from "../../src/platform/database.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { serve } from "../../src/serve.ts";
import { rooms } from "../../src/subgraphs.ts";

export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

/** What this gateway sends to say that it is the router. */
const routerCredential = "the gateway of the tests";

/** Every room served by itself over HTTP, and a real gateway in front of them that reads the committed supergraph. */
export async function gateway(
  database: Database,
  issuer: DemoIssuer,
  report: (error: unknown) => void,
): Promise<RunningGateway> {
  const subgraphs = await Promise.all(
    rooms.map(async ({ name }) => {
      const { http } = await serve({ database, issuers: [], demo: issuer, subgraph: name, report, routerCredential });
      return { name, http, url: await http.listen({ host: "127.0.0.1", port: 0 }) };
    }),
  );
  const supergraph = subgraphs.reduce(
    (text, { name, url }) => text.replaceAll(`http://${name}.subgraph.local/graphql`, `${url}/graphql`),
    sdl("supergraph"),
  );
  const runtime = createGatewayRuntime({
    supergraph,
    unifiedGraphHandler,
    maskedErrors: false,
    logging: false,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request }) => ({
        authorization: request.headers.get("authorization") ?? "",
        "x-router-credential": routerCredential,
      }),
    },
  });
  const server = createServer(runtime);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await runtime[Symbol.asyncDispose]();
      await Promise.all(subgraphs.map(({ http }) => http.close()));
    },
  };
}
