import { gzipSync } from "node:zlib";
import { renderGraphiQL } from "@graphql-yoga/render-graphiql";
import type { FastifyInstance } from "fastify";

export interface Explorer {
  /** Documents to begin with, the first ready to run. */
  readonly examples: string;
  /** A token to try with; null where the visitor brings their own. */
  readonly token: string | null;
}

/** Everything comes from this process, and the page is told to accept nothing from anywhere else. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'";

/** Serves GraphiQL at `/`. The page is made when it is first asked for, since it is large. */
export function explorer(fastify: FastifyInstance, { examples, token }: Explorer): void {
  let page: Buffer | undefined;
  const make = () =>
    gzipSync(
      renderGraphiQL({
        title: "Care coordination graph",
        endpoint: "/graphql",
        defaultQuery: examples,
        headers: JSON.stringify({ authorization: `Bearer ${token ?? "TOKEN"}` }, null, 2),
      }),
    );
  fastify.get("/", async (_, reply) => {
    page ??= make();
    return reply
      .header("content-type", "text/html; charset=utf-8")
      .header("content-encoding", "gzip")
      .header("content-security-policy", POLICY)
      .header("cache-control", "no-store")
      .send(page);
  });
}
