import { createHash, timingSafeEqual } from "node:crypto";
import { type FieldNode, Kind, valueFromASTUntyped } from "graphql";
import { fault } from "../faults.ts";
import type { Guard } from "./guards.ts";
import { rootFields } from "./root-fields.ts";

/** Where the router that stands before the subgraphs says that it is the router. */
export const ROUTER_CREDENTIAL = "x-router-credential";

/** Entities that one request may ask for at most. */
export const MAX_ENTITIES = 100;

/** Whether a request carries the router's credential. Without one to compare with, none does. */
export function isRouter(credential: string | null): (given: unknown) => boolean {
  const expected = credential === null ? null : digest(credential);
  return (given) => expected !== null && typeof given === "string" && timingSafeEqual(digest(given), expected);
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** What subgraphs say to a router is for the router alone: the SDL, and entities by their keys. */
export const routerOnly = (routed: (given: unknown) => boolean): Guard<object> => ({
  admit: ({ document, operation, request }) => {
    const inner = rootFields(document, operation).filter(({ name }) => INNER.has(name.value));
    if (inner.length === 0) return;
    if (!routed(request.http?.headers.get(ROUTER_CREDENTIAL))) {
      throw fault("FORBIDDEN", "Only the router asks a subgraph for this.");
    }
    const asked = inner.reduce((sum, field) => sum + entitiesIn(field, request.variables ?? {}), 0);
    if (asked > MAX_ENTITIES) {
      throw fault("BAD_USER_INPUT", `\`representations\` are at most ${MAX_ENTITIES}`, "representations");
    }
  },
});

const INNER: ReadonlySet<string> = new Set(["_service", "_entities"]);

function entitiesIn({ arguments: given }: FieldNode, variables: Readonly<Record<string, unknown>>): number {
  const value = given?.find(({ name }) => name.value === "representations")?.value;
  if (value === undefined) return 0;
  const list = value.kind === Kind.VARIABLE ? variables[value.name.value] : valueFromASTUntyped(value);
  return Array.isArray(list) ? list.length : 1;
}
