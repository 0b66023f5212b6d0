import type { IncomingHttpHeaders } from "node:http";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Resource } from "fhir/r4.js";
import type { Terminology } from "../../terminology/terminology.ts";
import { lookup, subsumes, validateCode } from "./code-system.ts";
import { translate } from "./concept-map.ts";
import { fromParameters, fromQuery, type Given } from "./given.ts";
import { faultOf, outcomeOf } from "./operation-fault.ts";
import { expand, validateInValueSet } from "./value-set.ts";

export interface DoorOptions {
  readonly terminology: Terminology;
  /** Throws a fault for whoever may not ask, or not now: then it says first in how many seconds. */
  readonly authenticate: (headers: IncomingHttpHeaders, retryAfter: (seconds: number) => void) => Promise<unknown>;
  readonly report: (error: unknown) => void;
}

type Operation = (terminology: Terminology, given: Given) => Promise<Resource>;

const operations: Readonly<Record<string, Operation>> = {
  "CodeSystem/$lookup": lookup,
  "CodeSystem/$validate-code": validateCode,
  "CodeSystem/$subsumes": subsumes,
  "ValueSet/$expand": expand,
  "ValueSet/$validate-code": validateInValueSet,
  "ConceptMap/$translate": translate,
};

const FHIR_JSON = "application/fhir+json";

/** The terminology operations of FHIR R4 over SNOMED CT, by GET and by POST, for whoever may ask the graph. */
export async function terminologyDoor(http: FastifyInstance, options: DoorOptions): Promise<void> {
  const { terminology, authenticate, report } = options;
  await http.register(async (door) => {
    door.addContentTypeParser(FHIR_JSON, { parseAs: "string" }, door.getDefaultJsonParser("error", "error"));
    door.addHook("onRequest", async ({ headers }, reply) => {
      await authenticate(headers, (seconds) => void reply.header("retry-after", seconds));
    });
    door.setErrorHandler((error, _, reply) => {
      const fault = faultOf(error);
      if (fault.status === 500) report(error);
      return answer(reply.code(fault.status), outcomeOf(fault));
    });
    for (const [name, operation] of Object.entries(operations)) {
      const path = `/fhir/${name}`;
      door.get(path, async ({ query }, reply) =>
        answer(reply, await operation(terminology, fromQuery(query as Record<string, string>))),
      );
      door.post(path, async ({ body }, reply) => answer(reply, await operation(terminology, fromParameters(body))));
    }
  });
}

const answer = (reply: FastifyReply, resource: Resource) =>
  reply.header("content-type", `${FHIR_JSON}; charset=utf-8`).send(JSON.stringify(resource));
