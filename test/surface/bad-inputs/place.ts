import { request } from "node:http";
import type { FastifyInstance } from "fastify";
import type { Database } from "../../../src/platform/database.ts";
import { serve } from "../../../src/serve.ts";
import { signingKey } from "../../access/key-server.ts";
import { world, write } from "../../world.ts";
import type { Place, Sent } from "./bad-input.ts";

const issuer = { issuer: "https://id.example", audience: "care-coordination-graph" };

/** A server that takes one issuer's tokens, somebody who asks it, a patient of theirs and one of another's. */
export async function placeOf(database: Database, report: (error: unknown) => void, plansAfter: number) {
  const key = await signingKey("key");
  const jwks = { keys: [key.public] };
  const { http } = await serve({
    database,
    issuers: [{ ...issuer, jwks }],
    demo: false,
    subgraph: null,
    report,
    rateLimits: { client: null, stranger: null },
    plansAfter,
  });
  const url = await http.listen({ host: "127.0.0.1", port: 0 });
  const place = await peopled(database, url, (claims) =>
    key.sign({ iss: issuer.issuer, aud: issuer.audience, ...claims }),
  );
  return { place, http: http as FastifyInstance, issuers: JSON.stringify([{ ...issuer, jwks }]), key };
}

/** Two practices with a patient each, written by whoever works there. */
export async function peopled(
  database: Database,
  url: string,
  sign: (claims: Record<string, unknown>) => Promise<string>,
): Promise<Place> {
  const { practice, otherPractice } = await world(database);
  const claims = { sub: "caller", name: "Caller", role: "CARE_COORDINATOR", ods_code: "A81001" };
  const signed = (changed: object) =>
    sign({ ...claims, scope: "free-query fhir.import", exp: Math.floor(Date.now() / 1000) + 3_600, ...changed });
  const patientOf = async (ods_code: string, practiceId: string, nhsNumber: string): Promise<string> => {
    const token = await signed({ sub: `registrar ${ods_code}`, ods_code });
    const ask = async (query: string, variables = {}) => {
      const { status, text } = await post(url, token, { body: JSON.stringify({ query, variables }) });
      return { status, ...JSON.parse(text) };
    };
    const registeredPractice = { type: "Organisation", id: practiceId };
    const person = { nhsNumber, names: [{ family: "Okafor" }], birthDate: "1941-05-02", registeredPractice };
    return (await write({ ask }, "createPatient", person, "patient { id }")).patient.id;
  };
  return {
    url,
    signed,
    token: await signed({}),
    patient: await patientOf("A81001", practice, "9990000018"),
    foreigner: await patientOf("B82002", otherPractice, "9990000026"),
  };
}

export interface Received {
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

/** Sends what no well-behaved client would; the answer as it came. */
export const post = (url: string, token: string, sent: Sent): Promise<Received> =>
  new Promise((resolve, reject) => {
    const given = { "content-type": "application/json", authorization: `Bearer ${token}`, ...sent.headers };
    const headers = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
      string,
      string
    >;
    const { method = "POST", path = "/graphql", body = "" } = sent;
    const to = new URL(url);
    const sending = request({
      host: to.hostname,
      port: to.port,
      path: path.replaceAll(/[{}"]/g, encodeURIComponent),
      method,
      headers,
    });
    sending.once("response", async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({
        status: response.statusCode!,
        headers: JSON.stringify(response.headers),
        text: Buffer.concat(chunks).toString("utf8"),
      });
    });
    sending.once("error", reject);
    sending.end(method === "GET" ? undefined : body);
  });
