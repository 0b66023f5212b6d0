import { asks, type BadInput, CANARY, INVALID, query, refusedAs, UNPARSED } from "./bad-input.ts";

const deep = (levels: number) =>
  `{ carePlans { nodes ${"{ patient { carePlans { nodes ".repeat(levels)} { id } ${"} } }".repeat(levels)} } }`;
const many = (count: number, of: (n: number) => string) => Array.from({ length: count }, (_, n) => of(n)).join(" ");
const fragments = (count: number) =>
  `{ patients { nodes { ...f0 } } } ${many(count, (n) => `fragment f${n} on Patient { ...f${n + 1} ...f${n + 1} }`)} fragment f${count} on Patient { id }`;

export const documents: readonly BadInput[] = [
  asks("a document that ends too soon", UNPARSED, "{ patients { nodes { id "),
  asks("a text that does not end", UNPARSED, `{ patient(by: { nhsNumber: "${CANARY}`),
  asks("a character that is none of GraphQL's", UNPARSED, "{ pati€nts { totalCount } }"),
  asks("a selection of nothing", UNPARSED, "{ patients { } }"),
  asks("a document of nothing but a remark", UNPARSED, `# ${CANARY}`),
  asks("more tokens than a document has", UNPARSED, `{ ${many(1_001, () => "__typename")} }`),
  asks("lists within lists without end", UNPARSED, `{ patients(filter: ${"[".repeat(2_000)} ) { totalCount } }`),
  asks("a field that is not there", INVALID, "{ patientz { totalCount } }"),
  asks("a field that is named by a number", INVALID, `{ patients { nodes { n${CANARY} } } }`),
  asks("an argument that is not there", INVALID, `{ patients(nhs: "${CANARY}") { totalCount } }`),
  asks("an argument that is missing", INVALID, "{ carePlan { id } }"),
  asks("an argument twice", INVALID, "{ patients(first: 1, first: 2) { totalCount } }"),
  asks("an argument of the wrong type", INVALID, `{ patients(first: "${CANARY}") { totalCount } }`),
  asks("a number that is too large", INVALID, `{ patients(first: ${CANARY}) { totalCount } }`),
  asks("a word that the enum does not have", INVALID, `{ carePlans(filter: { status: [N${CANARY}] }) { totalCount } }`),
  asks("an input's field that is not there", INVALID, `{ carePlans(filter: { x: "${CANARY}" }) { totalCount } }`),
  asks("a scalar whose rule is broken", INVALID, `{ patient(by: { nhsNumber: "${CANARY}1" }) { id } }`),
  asks("two keys where there must be one", INVALID, `{ patient(by: { id: "x", nhsNumber: "${CANARY}" }) { id } }`),
  asks("no key where there must be one", INVALID, "{ patient(by: {}) { id } }"),
  asks("nothing selected of an object", INVALID, "{ patients { nodes } }"),
  asks("something selected of a text", INVALID, "{ patients { nodes { displayName { x } } } }"),
  asks("a fragment that nobody uses", INVALID, "{ __typename } fragment f on Patient { id }"),
  asks("a fragment that is not there", INVALID, "{ patients { nodes { ...f } } }"),
  asks(
    "a fragment of a type that is not there",
    INVALID,
    "{ patients { nodes { ...f } } } fragment f on Patientz { id }",
  ),
  asks("a fragment where it can never be", INVALID, "{ patients { nodes { ... on CarePlan { id } } } }"),
  asks("a fragment that leads to itself", INVALID, "{ patients { nodes { ...f } } } fragment f on Patient { ...f }"),
  asks("a fragment twice", INVALID, "{ ...f } fragment f on Query { __typename } fragment f on Query { __typename }"),
  asks("fragments that grow without measure", INVALID, fragments(20)),
  asks("a variable that nobody uses", INVALID, "query ($n: Int) { __typename }"),
  asks("a variable that is not there", INVALID, "{ patients(first: $n) { totalCount } }"),
  asks("a variable twice", INVALID, "query ($n: Int!, $n: Int!) { patients(first: $n) { totalCount } }"),
  asks("a variable of another type", INVALID, "query ($n: String!) { patients(first: $n) { totalCount } }"),
  asks("a variable of a type that is not there", INVALID, "query ($n: Nope!) { patients(first: $n) { totalCount } }"),
  asks(
    "a variable's default of the wrong type",
    INVALID,
    `query ($n: Int! = "${CANARY}") { patients(first: $n) { totalCount } }`,
  ),
  asks("one name for two fields", INVALID, "{ a: patients { totalCount } a: carePlans { totalCount } }"),
  asks("one name for two pages", INVALID, "{ patients(first: 1) { totalCount } patients(first: 2) { totalCount } }"),
  asks("a directive that is not there", INVALID, "{ __typename @nope }"),
  asks("a directive in the wrong place", INVALID, "query @include(if: true) { __typename }"),
  asks("a directive without its argument", INVALID, "{ __typename @skip }"),
  asks(
    "more directives than a document has",
    INVALID,
    `{ ${many(10, (n) => `a${n}: __typename @include(if: true)`)} }`,
  ),
  asks("more aliases than a document has", INVALID, `{ ${many(16, (n) => `a${n}: __typename`)} }`),
  asks("more levels than a document has", INVALID, deep(4)),
  asks(
    "levels that hide in fragments",
    INVALID,
    `{ ...a } ${many(6, (n) => `fragment ${"abcdef"[n]} on ${n === 0 ? "Query { carePlans { nodes { patient" : "Patient { carePlans { nodes { patient"} { ...${"abcdefg"[n + 1]} } } } }`)} fragment g on Patient { id }`,
  ),
  asks(
    "more levels of the schema than a document asks for",
    INVALID,
    `{ __schema { types ${"{ fields { type ".repeat(6)} { name } ${"} }".repeat(6)} } }`,
  ),
  asks("a stream of events", INVALID, "subscription { patients { totalCount } }"),
  asks("a definition of a type", INVALID, "type T { x: Int } query { __typename }"),
  asks(
    "two operations and no word which",
    refusedAs("OPERATION_RESOLUTION_FAILURE"),
    "query a { __typename } query b { __typename }",
  ),
  asks(
    "more than anyone may ask for",
    refusedAs("TOO_COSTLY"),
    "{ patients(first: 100) { nodes { goals(first: 100) { nodes { carePlans { id } } } } } }",
  ),
  asks(
    "more than anyone may ask for, in a variable",
    refusedAs("TOO_COSTLY"),
    "query ($n: Int!) { patients(first: $n) { nodes { goals(first: $n) { nodes { id } } activities(first: $n) { nodes { id } } } } }",
    { n: 100 },
  ),
  asks("a subgraph's own SDL", INVALID, "{ _service { sdl } }"),
  asks(
    "a subgraph's entities",
    INVALID,
    `{ _entities(representations: [{ __typename: "Patient", id: "${CANARY}" }]) { __typename } }`,
  ),
  {
    what: "an operation's name that no operation has",
    send: () => ({ body: JSON.stringify({ query: "query a { __typename }", operationName: `n${CANARY}` }) }),
    outcome: refusedAs("OPERATION_RESOLUTION_FAILURE"),
  },
  {
    what: "the schema, by one who may not ask freely",
    send: async ({ signed }) => ({
      ...query("{ __schema { types { name } } }"),
      headers: { authorization: `Bearer ${await signed({ scope: "patients.read" })}` },
    }),
    outcome: refusedAs("FORBIDDEN", 403),
  },
  {
    what: "a room that the token does not open",
    send: async ({ signed }) => ({
      ...query("{ carePlans { totalCount } }"),
      headers: { authorization: `Bearer ${await signed({ scope: "free-query patients.read" })}` },
    }),
    outcome: refusedAs("FORBIDDEN", 403),
  },
];
