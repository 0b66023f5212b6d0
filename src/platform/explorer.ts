import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { parse } from "graphql";

export interface Explorer {
  /** A document of operations, each ready to run as it is. The first is open, the others wait in tabs beside it. */
  readonly examples: string;
  /** A token to try with; null where the visitor brings their own. */
  readonly token: () => Promise<string | null>;
}

/** Serves GraphiQL at `/`. It is loaded, and its page made, when it is first asked for, since it is large. */
export function explorer(fastify: FastifyInstance, options: Explorer): void {
  let page: { readonly body: Buffer; readonly policy: string } | undefined;
  fastify.get("/", async (_, reply) => {
    page ??= packed(await pageOf(options));
    return reply
      .header("content-type", "text/html; charset=utf-8")
      .header("content-encoding", "gzip")
      .header("content-security-policy", page.policy)
      .header("referrer-policy", "no-referrer")
      .header("x-content-type-options", "nosniff")
      .header("cache-control", "no-store")
      .send(page.body);
  });
}

async function pageOf({ examples, token }: Explorer): Promise<string> {
  const { renderGraphiQL } = await import("@graphql-yoga/render-graphiql");
  const headers = JSON.stringify({ authorization: `Bearer ${(await token()) ?? "TOKEN"}` }, null, 2);
  const page = renderGraphiQL({
    title: "Care coordination graph",
    endpoint: "/graphql",
    defaultTabs: operations(examples).map((query) => ({ query, headers })),
    headers,
  });
  return page.replace("</head>", `<script>${BEGIN_AFRESH}</script><style>${HOLD_TABS_STILL}</style></head>`);
}

/** GraphiQL would bring back the tabs of the last visit without their token. What was run stays in its history. */
const BEGIN_AFRESH = 'localStorage.removeItem("graphiql:tabState")';

/** GraphiQL 5 moves a tab away under the pointer that presses it, so that the click goes astray. */
const HOLD_TABS_STILL = ".graphiql-tab { transform: none !important }";

/** Each operation of a document by itself, with the comment above it. */
export function operations(document: string): readonly string[] {
  const ends = parse(document).definitions.map(({ loc }) => loc!.end);
  return ends.map((end, i) => `${document.slice(ends[i - 1] ?? 0, end).trim()}\n`);
}

const packed = (html: string) => ({ body: gzipSync(html), policy: policyFor(html) });

/** Only this page's own scripts run, its editor's workers are made of them, and nothing is asked of another host. */
function policyFor(html: string): string {
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script!).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
