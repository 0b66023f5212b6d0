import type { BadInput } from "./bad-input.ts";
import { documents } from "./documents.ts";
import { http } from "./http.ts";
import { tokens } from "./tokens.ts";
import { cursors, fhir, huge, ids, variables } from "./values.ts";

/** Every class of bad input, by what is bad. */
export const badInputs: Readonly<Record<string, readonly BadInput[]>> = {
  "a request": [...http, ...huge],
  "a document": documents,
  "a variable": variables,
  "a cursor": cursors,
  "an id, a version, a code": ids,
  "a FHIR resource": fhir,
  "a token": tokens,
};
