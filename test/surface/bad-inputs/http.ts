import { BAD_REQUEST, type BadInput, CANARY, query, refusedAs, type Sent } from "./bad-input.ts";

const sends = (what: string, outcome: BadInput["outcome"], sent: Sent): BadInput => ({
  what,
  send: () => sent,
  outcome,
});
const typed = (type: string | undefined): Sent => ({ ...query("{ __typename }"), headers: { "content-type": type } });
const NOTHING = refusedAs(null, 404);
const UNTYPED = refusedAs("BAD_REQUEST", 415);

export const http: readonly BadInput[] = [
  sends("a GET", NOTHING, { method: "GET", path: `/graphql?query={patient(by:{nhsNumber:"${CANARY}"}){id}}` }),
  sends("a PUT", NOTHING, { ...query("{ __typename }"), method: "PUT" }),
  sends("a DELETE", NOTHING, { method: "DELETE", headers: { "content-type": undefined } }),
  sends("a path that is none", NOTHING, { ...query("{ __typename }"), path: `/graphql/${CANARY}` }),
  sends("a path that climbs", NOTHING, { method: "GET", path: "/..%2f..%2fetc/passwd" }),
  sends("a path with a broken escape", refusedAs(null, 400), { method: "GET", path: "/%zz" }),
  sends("no body", BAD_REQUEST, { body: "" }),
  sends("a body that is no JSON", BAD_REQUEST, { body: `{"query": ${CANARY}` }),
  sends("a body that is cut short", BAD_REQUEST, { body: '{"query": "{ __typen' }),
  sends("a body of null", BAD_REQUEST, { body: "null" }),
  sends("a body of a number", BAD_REQUEST, { body: CANARY }),
  sends("a body of a text", BAD_REQUEST, { body: `"${CANARY}"` }),
  sends("a batch of operations", BAD_REQUEST, { body: '[{"query": "{ __typename }"}]' }),
  sends("an empty batch", BAD_REQUEST, { body: "[]" }),
  sends("a body that would change what objects are", BAD_REQUEST, {
    body: '{"query": "{ __typename }", "__proto__": {"x": 1}}',
  }),
  sends("a body that would change how objects are made", BAD_REQUEST, {
    body: '{"query": "{ __typename }", "constructor": {"prototype": {"x": 1}}}',
  }),
  sends("plain text", UNTYPED, typed("text/plain")),
  sends("a form", UNTYPED, typed("application/x-www-form-urlencoded")),
  sends("a form of parts", UNTYPED, typed("multipart/form-data; boundary=x")),
  sends("XML", UNTYPED, typed("application/xml")),
  sends("a GraphQL document by itself", UNTYPED, typed("application/graphql")),
  sends("a content type that is none", UNTYPED, typed(CANARY)),
  sends("a length that is a lie", refusedAs("BAD_REQUEST", 400), { body: "{", headers: { "content-length": "1" } }),
  sends("no document", BAD_REQUEST, { body: "{}" }),
  sends("a document that is empty", BAD_REQUEST, { body: '{"query": ""}' }),
  sends("a document that is a number", BAD_REQUEST, { body: '{"query": 7}' }),
  sends("a document that is a list", BAD_REQUEST, { body: '{"query": ["{ __typename }"]}' }),
  sends("variables that are a text that is no JSON", BAD_REQUEST, {
    body: `{"query": "{ __typename }", "variables": "${CANARY}"}`,
  }),
  sends("variables that are a list", BAD_REQUEST, { body: '{"query": "{ __typename }", "variables": [1]}' }),
  sends("extensions that are a text", BAD_REQUEST, { body: `{"query": "{ __typename }", "extensions": "${CANARY}"}` }),
  sends("an operation's name that is a number", BAD_REQUEST, {
    body: '{"query": "{ __typename }", "operationName": 7}',
  }),
  sends("the id of no document", refusedAs("PERSISTED_QUERY_NOT_FOUND"), { body: `{"documentId": "${CANARY}"}` }),
  sends("a document and the id of another", BAD_REQUEST, {
    body: `{"query": "{ __typename }", "documentId": "${CANARY}"}`,
  }),
  sends("the hash of no document", refusedAs("PERSISTED_QUERY_NOT_FOUND"), {
    body: `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${CANARY}"}}}`,
  }),
  sends("a purpose that is none", refusedAs("BAD_USER_INPUT"), {
    ...query("{ __typename }"),
    headers: { "x-purpose": CANARY },
  }),
];
