import type { FastifyInstance, FastifyReply } from "fastify";
import type { Application } from "../../platform/callers-config.ts";
import { type OwnTokens, TOKEN_LIFETIME_S } from "./own-tokens.ts";

export const TOKEN_PATH = "/oauth2/token";

const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/** An assertion is a few hundred bytes. */
const MAX_BODY_BYTES = 16_000;

export interface TokenDoorOptions {
  readonly tokens: OwnTokens;
  readonly applicationOf: (assertion: string) => Promise<Application | null>;
  readonly now: () => Date;
}

/** OAuth 2 client credentials by signed assertion (RFC 7523), and the key that checks what is issued. */
export async function tokenDoor(http: FastifyInstance, { tokens, applicationOf, now }: TokenDoorOptions) {
  await http.register(async (door) => {
    const form = { parseAs: "string", bodyLimit: MAX_BODY_BYTES } as const;
    door.addContentTypeParser("application/x-www-form-urlencoded", form, async (_: unknown, body: string) =>
      Object.fromEntries(new URLSearchParams(body)),
    );
    door.get("/.well-known/jwks.json", async () => tokens.jwks);
    door.post(TOKEN_PATH, { bodyLimit: MAX_BODY_BYTES }, async ({ body }, reply) => {
      const given = (body ?? {}) as Readonly<Record<string, unknown>>;
      if (given.grant_type !== "client_credentials") return refuse(reply, 400, "unsupported_grant_type");
      const { client_assertion_type: type, client_assertion: assertion } = given;
      const application =
        type === ASSERTION_TYPE && typeof assertion === "string" ? await applicationOf(assertion) : null;
      if (application === null) return refuse(reply, 401, "invalid_client");
      const asked = typeof given.scope === "string" ? given.scope.split(" ") : application.scopes;
      const granted = application.scopes.filter((scope) => asked.includes(scope));
      if (granted.length === 0) return refuse(reply, 400, "invalid_scope");
      return reply.header("cache-control", "no-store").send({
        access_token: await tokens.sign(application, granted, now()),
        token_type: "bearer",
        expires_in: TOKEN_LIFETIME_S,
        scope: granted.join(" "),
      });
    });
  });
}

const refuse = (reply: FastifyReply, status: number, error: string) =>
  reply.code(status).header("cache-control", "no-store").send({ error });
