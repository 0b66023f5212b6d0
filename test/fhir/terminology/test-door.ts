import type { OperationOutcome, Parameters, ParametersParameter, ValueSet } from "fhir/r4.js";
import { beforeAll } from "vitest";
import { type TestServer, testServer } from "../../server.ts";

export const SNOMED = "http://snomed.info/sct";

export type Query = Readonly<Record<string, string>>;

/** A real server, and somebody who asks its FHIR door. */
export function testDoor() {
  const server: TestServer = testServer();
  let token: string;
  beforeAll(async () => {
    const caller = { kind: "APPLICATION", id: "picker", name: "Picker", role: "PLUG_IN" } as const;
    token = await server.issuer.sign({ ...caller, organisationOdsCode: "A81001" });
  });
  const urlOf = (operation: string) => server.url.replace("/graphql", `/fhir/${operation}`);

  async function get<R = Parameters>(operation: string, query: Query, authorization = `Bearer ${token}`) {
    const response = await fetch(`${urlOf(operation)}?${new URLSearchParams(query)}`, { headers: { authorization } });
    return { status: response.status, type: response.headers.get("content-type"), body: (await response.json()) as R };
  }

  async function post<R = Parameters>(operation: string, body: unknown) {
    const response = await fetch(urlOf(operation), {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/fhir+json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as R };
  }

  /** The status and the kind of a refusal. */
  async function refusal(operation: string, query: Query) {
    const { status, body } = await get<OperationOutcome>(operation, query);
    return { status, code: body.issue[0]?.code };
  }

  return { server, get, post, refusal };
}

const valueOfPart = (part: ParametersParameter | undefined) =>
  Object.entries(part ?? {}).find(([name]) => name.startsWith("value"))?.[1];

/** The value of the first parameter of this name. */
export const named = ({ parameter = [] }: Parameters, name: string) =>
  valueOfPart(parameter.find((part) => part.name === name));

/** The parts of every parameter of this name, by their own names. */
export const parts = ({ parameter = [] }: Parameters, name: string) =>
  parameter
    .filter((part) => part.name === name)
    .map(({ part = [] }) => Object.fromEntries(part.map((it) => [it.name, valueOfPart(it)])));

export const codes = (set: ValueSet) => set.expansion?.contains?.map(({ code }) => code) ?? [];

export const implicit = (query: string, edition = "") => `${SNOMED}${edition}?fhir_vs${query}`;
