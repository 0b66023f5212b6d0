import { encodeCursor } from "../../../src/kernel/page.ts";
import {
  asks,
  BAD_INPUT,
  BAD_REQUEST,
  type BadInput,
  CANARY,
  NOT_THERE,
  type Place,
  query,
  writes,
} from "./bad-input.ts";

const first = (value: unknown) =>
  ["query ($n: Int!) { patients(first: $n) { totalCount nodes { id } } }", { n: value }] as const;
const byNumber = (value: unknown) =>
  ["query ($n: NhsNumber) { patient(by: { nhsNumber: $n }) { id } }", { n: value }] as const;
const after = (value: unknown) =>
  ["query ($a: String) { patients(after: $a) { nodes { id } } }", { a: value }] as const;
const plan = (id: unknown) => ["query ($id: ID!) { carePlan(id: $id) { id } }", { id }] as const;
const filter = (value: unknown) =>
  ["query ($f: PatientFilter) { patients(filter: $f) { totalCount } }", { f: value }] as const;
const cursor = (value: string, id = "01990000-0000-7000-8000-000000000000", orderBy = "NAME") =>
  encodeCursor({ orderBy, value, id });
const nested = (levels: number): unknown => JSON.parse(`${'{"x":'.repeat(levels)}1${"}".repeat(levels)}`);

export const variables: readonly BadInput[] = [
  asks("a number as text", BAD_INPUT, ...first(CANARY)),
  asks("a number with a fraction", BAD_INPUT, ...first(1.5)),
  asks("a number in a variable that is too large", BAD_INPUT, ...first(Number(CANARY))),
  asks("nothing where something must be", BAD_INPUT, ...first(null)),
  asks("no variable where one must be", BAD_INPUT, first(1)[0], {}),
  asks("a list where one thing must be", BAD_INPUT, ...first([1, 2])),
  asks("an object where a number must be", BAD_INPUT, ...first({ x: CANARY })),
  asks("a page of nothing", BAD_INPUT, ...first(0)),
  asks("a page of less than nothing", BAD_INPUT, ...first(-1)),
  asks("a page of too many", BAD_INPUT, ...first(101)),
  asks("an NHS number of nine digits", BAD_INPUT, ...byNumber(CANARY.slice(1))),
  asks("an NHS number of eleven digits", BAD_INPUT, ...byNumber(`${CANARY}1`)),
  asks("an NHS number whose check digit does not hold", BAD_INPUT, ...byNumber(`${CANARY.slice(0, 9)}8`)),
  asks("an NHS number of letters", BAD_INPUT, ...byNumber("ABCDEFGHIJ")),
  asks("an NHS number that is a number", BAD_INPUT, ...byNumber(Number(CANARY))),
  asks("an NHS number with what a form adds", BAD_INPUT, ...byNumber(`${CANARY}' OR '1'='1`)),
  asks("a filter with a field that is not there", BAD_INPUT, ...filter({ x: CANARY })),
  asks("a filter that is a text", BAD_INPUT, ...filter(CANARY)),
  asks("a filter that goes down without end", BAD_INPUT, ...filter({ birthDate: nested(500) })),
  asks(
    "a day that the calendar does not have",
    BAD_INPUT,
    'query ($f: AuditFilter) { auditOfUser(userId: "x", filter: $f) { totalCount } }',
    { f: { from: "2026-02-30" } },
  ),
  asks(
    "a moment without its offset",
    BAD_INPUT,
    'query ($f: AuditFilter) { auditOfUser(userId: "x", filter: $f) { totalCount } }',
    { f: { from: `2026-01-01T00:00:00 ${CANARY}` } },
  ),
  asks("a character that ends texts elsewhere", BAD_INPUT, ...filter({ familyName: `\u0000${CANARY}` })),
];

export const cursors: readonly BadInput[] = [
  asks("a cursor that is none", BAD_INPUT, ...after(CANARY)),
  asks("a cursor of nothing", BAD_INPUT, ...after("")),
  asks("a cursor that holds no list", BAD_INPUT, ...after(Buffer.from(`{"x":"${CANARY}"}`).toString("base64url"))),
  asks("a cursor of another order", BAD_INPUT, ...after(cursor("x", undefined, `O${CANARY}`))),
  asks("a cursor whose id is none", BAD_INPUT, ...after(cursor("x", CANARY))),
  asks("a cursor that is not text", BAD_INPUT, ...after(7)),
  asks(
    "a cursor whose moment is none",
    BAD_INPUT,
    "query ($a: String) { carePlans(after: $a, orderBy: NEWEST) { nodes { id } } }",
    { a: cursor(`${CANARY}' --`, undefined, "NEWEST") },
  ),
  asks(
    "a cursor whose moment is out of time",
    BAD_INPUT,
    "query ($a: String) { carePlans(after: $a, orderBy: NEWEST) { nodes { id } } }",
    { a: cursor("999999-01-01", undefined, "NEWEST") },
  ),
];

const person = (place: Place, changed: object = {}) => ({
  patientId: place.patient,
  names: [{ text: "Bea" }],
  ...changed,
});
const NOT_FOUND = { refusal: "NotFound" } as const;
const REFUSED = { refusal: "" } as const;

export const ids: readonly BadInput[] = [
  asks("an id that is none", NOT_THERE, ...plan(CANARY)),
  asks("an id of nothing", NOT_THERE, ...plan("")),
  asks("an id that is a number", NOT_THERE, ...plan(7)),
  asks("an id with SQL in it", NOT_THERE, ...plan("' OR 1=1; DROP TABLE patients.patient; --")),
  asks("an id that nobody has", NOT_THERE, ...plan("01990000-0000-7000-8000-000000000000")),
  asks("an id of zeros", NOT_THERE, ...plan("00000000-0000-0000-0000-000000000000")),
  asks("an id of ten thousand letters", NOT_THERE, ...plan("x".repeat(10_000))),
  asks("an id with a character that ends texts elsewhere", BAD_INPUT, ...plan("\u0000")),
  asks("an id that is half a character", BAD_INPUT, ...plan("\ud800")),
  asks("an id that is an object", BAD_INPUT, ...plan({ x: CANARY })),
  {
    what: "another organisation's patient",
    send: ({ foreigner }) => query("query ($id: ID!) { patient(by: { id: $id }) { id } }", { id: foreigner }),
    outcome: NOT_THERE,
  },
  writes("a write about an id that is none", NOT_FOUND, "createRelatedPerson", (place) =>
    person(place, { patientId: CANARY }),
  ),
  writes("a write about another organisation's patient", NOT_FOUND, "createRelatedPerson", (place) =>
    person(place, { patientId: place.foreigner }),
  ),
  writes("a write about a patient who is not there", NOT_FOUND, "createRelatedPerson", (place) =>
    person(place, { patientId: "01990000-0000-7000-8000-000000000000" }),
  ),
  writes("a change of what is not there", NOT_FOUND, "revisePatient", () => ({
    id: CANARY,
    expectedVersion: 1,
    active: false,
  })),
  writes("a change of a version to come", { refusal: "StaleVersion" }, "revisePatient", ({ patient }) => ({
    id: patient,
    expectedVersion: 99,
  })),
  writes("a version of less than nothing", { refusal: "StaleVersion" }, "revisePatient", ({ patient }) => ({
    id: patient,
    expectedVersion: -1,
  })),
  writes("a version that is too large", BAD_INPUT, "revisePatient", ({ patient }) => ({
    id: patient,
    expectedVersion: Number(CANARY),
  })),
  writes("no key", BAD_INPUT, "createRelatedPerson", (place) => person(place, { idempotencyKey: null })),
  writes("a name with a character that no text holds", BAD_INPUT, "createRelatedPerson", (place) =>
    person(place, { names: [{ text: `\u0000${CANARY}` }] }),
  ),
  writes("a name that is half a character", BAD_INPUT, "createRelatedPerson", (place) =>
    person(place, { names: [{ text: `\ud800${CANARY}` }] }),
  ),
  writes("a field that the input does not have", BAD_INPUT, "createRelatedPerson", (place) =>
    person(place, { x: CANARY }),
  ),
  writes("a person without what makes one", REFUSED, "createPatient", () => ({ names: [] })),
  writes("a birth date to come", REFUSED, "createPatient", () => ({
    names: [{ family: "x" }],
    nhsNumber: CANARY,
    birthDate: "2999-01-01",
  })),
  writes("a code whose last digit is lost", REFUSED, "recordActivity", ({ patient }) => ({
    patientId: patient,
    code: { codings: [{ code: "734163001" }] },
  })),
  writes("a code that is no code", REFUSED, "recordActivity", ({ patient }) => ({
    patientId: patient,
    code: { codings: [{ code: "x12" }] },
  })),
  writes("a code of a description", REFUSED, "recordActivity", ({ patient }) => ({
    patientId: patient,
    code: { codings: [{ code: "754786011" }] },
  })),
  writes("a code that is a word", REFUSED, "recordActivity", ({ patient }) => ({
    patientId: patient,
    code: { codings: [{ code: "diabetes" }] },
  })),
  writes("a code cut short by a spreadsheet", REFUSED, "recordActivity", ({ patient }) => ({
    patientId: patient,
    code: { codings: [{ code: "8.71731E+14" }] },
  })),
  writes("a comparator that is none", BAD_INPUT, "createObservation", ({ patient }) => ({
    patientId: patient,
    code: { text: "x" },
    value: { quantity: { value: 1, comparator: CANARY } },
  })),
];

const imports = (what: string, outcome: BadInput["outcome"], resource: unknown, mode = "STRICT"): BadInput =>
  writes(what, outcome, "importFhir", () => ({ resource, mode }));
const patient = (changed: object) => ({ resourceType: "Patient", name: [{ family: "x" }], ...changed });

export const fhir: readonly BadInput[] = [
  imports("a resource that is a text", BAD_INPUT, CANARY),
  imports("a resource that is a list", BAD_INPUT, [patient({})]),
  imports("a resource of no type", BAD_INPUT, { name: CANARY }),
  imports("a resource whose type is a number", BAD_INPUT, { resourceType: 7 }),
  imports("a resource that is nothing", BAD_INPUT, null),
  imports("a way of taking it that is none", BAD_INPUT, patient({}), `M${CANARY}`),
  imports("a type that FHIR does not have", REFUSED, { resourceType: "Tpatient", id: "x" }),
  imports("a name that is a text", REFUSED, patient({ name: CANARY })),
  imports("a birth date that is none", REFUSED, patient({ birthDate: "1941-13-32" })),
  imports(
    "an identifier whose check digit does not hold",
    REFUSED,
    patient({ identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: `${CANARY.slice(0, 9)}8` }] }),
  ),
  imports("a gender that FHIR does not have", REFUSED, patient({ gender: "neither" })),
  imports("a text with a character that no text holds", REFUSED, patient({ name: [{ family: `\u0000${CANARY}` }] })),
  imports("a text that is half a character", REFUSED, patient({ name: [{ family: `\ud800${CANARY}` }] })),
  imports("a reference to nobody", REFUSED, { resourceType: "Condition", subject: { reference: `Patient/${CANARY}` } }),
  imports("a reference of FHIR R5", REFUSED, {
    resourceType: "Goal",
    lifecycleStatus: "active",
    description: { text: "x" },
    subject: { reference: { reference: "Patient/x" } },
  }),
  imports("a plan without what FHIR insists on", REFUSED, { resourceType: "CarePlan", id: CANARY }),
  imports("a Bundle whose entries are nothing", REFUSED, {
    resourceType: "Bundle",
    type: "transaction",
    entry: [null, 7, CANARY],
  }),
  imports("a Bundle in a Bundle", REFUSED, {
    resourceType: "Bundle",
    type: "batch",
    entry: [
      { resource: { resourceType: "Bundle", type: "batch", entry: [{ resource: patient({ gender: "neither" }) }] } },
    ],
  }),
  imports("a resource that goes down without end", BAD_INPUT, patient({ gender: "x", extension: [nested(2_000)] })),
];

export const huge: readonly BadInput[] = [
  {
    what: "a body that is larger than a token may send",
    send: async ({ signed }) => ({
      ...query("{ __typename }", { x: "y".repeat(120_000) }),
      headers: { authorization: `Bearer ${await signed({ scope: "free-query patients.read" })}` },
    }),
    outcome: { status: 413, code: "BAD_REQUEST" },
  },
  {
    what: "a body that is larger than an import",
    send: () => query("{ __typename }", { x: "y".repeat(5_100_000) }),
    outcome: { status: 413, code: "BAD_REQUEST" },
  },
  { what: "braces without end", send: () => ({ body: "{".repeat(50_000) }), outcome: BAD_REQUEST },
];
