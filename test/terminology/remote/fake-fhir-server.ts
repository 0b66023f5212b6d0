import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface FakeServer {
  readonly url: string;
  /** Path and query of each request, decoded, in order. */
  readonly asked: string[];
}

type Reply = { readonly status?: number; readonly body: unknown; readonly afterMs?: number };

/** A FHIR server over real HTTP that answers as the test says. */
export async function fakeServer(reply: (path: string, request: IncomingMessage) => Reply): Promise<FakeServer> {
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    // An ECL expression is percent-encoded in its value set URL, and that URL again in the query.
    const path = decodeURIComponent(decodeURIComponent((request.url ?? "").replaceAll("+", " ")));
    asked.push(path);
    const { status = 200, body, afterMs = 0 } = reply(path, request);
    setTimeout(() => {
      response.writeHead(status, { "content-type": "application/fhir+json" });
      response.end(JSON.stringify(body));
    }, afterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export const parameters = (...parameter: readonly object[]) => ({ resourceType: "Parameters", parameter });

export const notFound = {
  status: 404,
  body: {
    resourceType: "OperationOutcome",
    issue: [{ severity: "error", code: "not-found", diagnostics: "no such code" }],
  },
};
