import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";

export interface SigningKey {
  readonly public: JWK;
  sign(claims: JWTPayload, header?: object): Promise<string>;
}

/** A key pair under a name, and what it signs. Claims are signed as they are given. */
export async function signingKey(kid: string, alg = "ES256"): Promise<SigningKey> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return {
    public: { ...(await exportJWK(publicKey)), kid, alg },
    sign: (claims, header) => new SignJWT(claims).setProtectedHeader({ alg, kid, ...header }).sign(privateKey),
  };
}

export interface KeyServer {
  readonly jwksUri: string;
  /** What it publishes from now on; null: it is out of order. */
  publish(keys: readonly SigningKey[] | null): void;
  /** How often it was asked. */
  readonly asked: () => number;
  close(): Promise<void>;
}

/** An issuer's keys over real HTTP. */
export async function keyServer(): Promise<KeyServer> {
  let published: readonly SigningKey[] | null = [];
  let asked = 0;
  const server: Server = createServer((_, response) => {
    asked++;
    if (published === null) response.writeHead(500).end("out of order");
    else response.writeHead(200).end(JSON.stringify({ keys: published.map((key) => key.public) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    jwksUri: `http://127.0.0.1:${port}/jwks`,
    publish: (keys) => {
      published = keys;
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
