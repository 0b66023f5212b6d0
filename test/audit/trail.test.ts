import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Caller, testServer } from "../server.ts";
import { world, write } from "../world.ts";

const server = testServer();
let coordinator: Caller;
let elsewhere: Caller;
const ids: Record<string, string> = {};

interface Row {
  readonly kind: string;
  readonly operation: string;
  readonly outcome: string;
  readonly patients: readonly string[];
  readonly [column: string]: unknown;
}

/** What was put on record since the test began. */
const recorded = async (act: () => Promise<unknown>): Promise<readonly Row[]> => {
  const { rows: before } = await server.database.pool.query("SELECT id FROM audit.entry");
  await act();
  const { rows } = await server.database.pool.query<Row>(
    "SELECT * FROM audit.entry WHERE NOT id = ANY ($1::uuid[]) ORDER BY id",
    [before.map(({ id }) => id)],
  );
  return rows;
};

const person = (nhsNumber: string, practice: string) => ({
  nhsNumber,
  names: [{ family: "Okafor", given: ["Ada"] }],
  birthDate: "1941-05-02",
  registeredPractice: { type: "Organisation", id: practice },
});

beforeAll(async () => {
  const { practice } = await world(server.database);
  coordinator = await server.as("CARE_COORDINATOR", "A81001", "coordinator");
  elsewhere = await server.as("CARE_COORDINATOR", "B82002", "elsewhere");
  const ada = await write(coordinator, "createPatient", person("9990000018", practice), "patient { id }");
  const ben = await write(coordinator, "createPatient", person("9990000026", practice), "patient { id }");
  Object.assign(ids, { ada: ada.patient.id, ben: ben.patient.id });
});

describe("a read that tells of patients is on record before its answer is out:", () => {
  test("who, in which role, for which organisation and purpose, and about whom", async () => {
    const rows = await recorded(() =>
      coordinator.ask("{ patients { nodes { displayName } } organisations { totalCount } }"),
    );
    expect(rows).toMatchObject([
      {
        kind: "READ",
        operation: "patients, organisations",
        outcome: "OK",
        actor_kind: "USER",
        actor_id: "coordinator",
        role: "CARE_COORDINATOR",
        organisation_ods_code: "A81001",
        purpose: "CARE_MANAGEMENT",
      },
    ]);
    expect([...rows[0]!.patients].sort()).toEqual([ids.ada, ids.ben].sort());
  });

  test("whichever way it comes to them", async () => {
    const { relatedPerson } = await write(
      coordinator,
      "createRelatedPerson",
      { patientId: ids.ada, names: [{ text: "Bea" }] },
      "relatedPerson { id }",
    );
    const through = async (query: string) =>
      (await recorded(() => coordinator.ask(query, { id: relatedPerson.id, ada: ids.ada }))).map(
        ({ patients }) => patients,
      );
    expect(await through("query ($id: ID!) { relatedPerson(id: $id) { id } }")).toEqual([[ids.ada]]);
    expect(await through("query ($ada: ID!) { patient(by: { id: $ada }) { record } }")).toEqual([[ids.ada]]);
    expect(await through("query ($ada: ID!) { patient(by: { id: $ada }) { relatedPeople { nodes { id } } } }")).toEqual(
      [[ids.ada]],
    );
  });

  test("also when a document has come so often that it is answered by one statement", async () => {
    for (let times = 0; times < 5; times++) {
      const rows = await recorded(() =>
        coordinator.ask("{ patients(first: 1) { nodes { relatedPeople { nodes { id } } } } }"),
      );
      expect(rows.map(({ patients }) => patients.length)).toEqual([1]);
    }
  });

  test("and one that tells of nobody is not", async () => {
    expect(await recorded(() => coordinator.ask("{ organisations { nodes { name } } }"))).toEqual([]);
    expect(await recorded(() => elsewhere.ask("{ patients { nodes { id } } }"))).toEqual([]);
  });

  test("and what cannot be put on record is not answered", async () => {
    server.reported.splice(0);
    await server.database.pool.query("ALTER FUNCTION audit.append RENAME TO lost");
    try {
      const { status, data, errors } = await coordinator.ask("{ patients { nodes { displayName } } }");
      expect([status, data ?? null]).toEqual([503, null]);
      expect(errors).toEqual([
        { message: expect.any(String), extensions: expect.objectContaining({ code: "SERVICE_UNAVAILABLE" }) },
      ]);
      expect(server.reported.splice(0)).toHaveLength(1);
    } finally {
      await server.database.pool.query("ALTER FUNCTION audit.lost RENAME TO append");
    }
  });
});

describe("a write", () => {
  test("is on record with what it wrote, and about whom", async () => {
    const rows = await recorded(() =>
      write(
        coordinator,
        "createRelatedPerson",
        { patientId: ids.ben, names: [{ text: "Bea" }] },
        "relatedPerson { id }",
      ),
    );
    expect(rows).toMatchObject([
      {
        kind: "WRITE",
        operation: "createRelatedPerson",
        outcome: "OK",
        patients: [ids.ben],
        target_type: "RelatedPerson",
      },
    ]);
  });

  test("that cannot be put on record is not made", async () => {
    const goals = "query ($id: ID!) { patient(by: { id: $id }) { relatedPeople { totalCount } } }";
    const count = async () => (await coordinator.ask(goals, { id: ids.ben })).data.patient.relatedPeople.totalCount;
    const before = await count();
    await server.database.pool.query("ALTER FUNCTION audit.append RENAME TO lost");
    try {
      const attempt = write(
        coordinator,
        "createRelatedPerson",
        { patientId: ids.ben, names: [{ text: "Bea" }] },
        "relatedPerson { id }",
      );
      await expect(attempt).rejects.toThrow("SERVICE_UNAVAILABLE");
    } finally {
      await server.database.pool.query("ALTER FUNCTION audit.lost RENAME TO append");
      server.reported.splice(0);
    }
    expect(await count()).toBe(before);
  });

  test("that is refused leaves nothing but its refusal on record", async () => {
    const rows = await recorded(() =>
      write(
        elsewhere,
        "createRelatedPerson",
        { patientId: ids.ada, names: [{ text: "Bea" }] },
        "relatedPerson { id }",
      ).catch(() => {}),
    );
    expect(rows).toMatchObject([
      {
        kind: "DENIED",
        operation: "createRelatedPerson",
        outcome: "NOT_FOUND",
        patients: [ids.ada],
        actor_id: "elsewhere",
      },
    ]);
  });

  test("sent again with the same key is a read of what the first one wrote", async () => {
    const input = { idempotencyKey: v7(), patientId: ids.ada, names: [{ text: "Bea" }] };
    const mutation =
      "mutation ($input: CreateRelatedPersonInput!) { createRelatedPerson(input: $input) { relatedPerson { version } } }";
    const kinds = async () => (await recorded(() => coordinator.ask(mutation, { input }))).map(({ kind }) => kind);
    expect(await kinds()).toEqual(["WRITE"]);
    expect(await kinds()).toEqual(["READ"]);
  });

  test("by import is on record too", async () => {
    const resource = { resourceType: "Patient", name: [{ family: "Imported" }], birthDate: "1950" };
    const rows = await recorded(() =>
      write(coordinator, "importFhir", { resource, mode: "LENIENT" }, "summary { created }"),
    );
    expect(rows).toMatchObject([{ kind: "WRITE", operation: "importFhir", patients: [expect.any(String)] }]);
  });
});

describe("a call that is denied or fails is on record:", () => {
  test("an import that is refused", async () => {
    const resource = { resourceType: "Patient", name: "no name" };
    const rows = await recorded(() =>
      write(coordinator, "importFhir", { resource, mode: "STRICT" }, "summary { created }").catch(() => {}),
    );
    expect(rows).toMatchObject([{ kind: "FAILED", operation: "importFhir", outcome: expect.stringMatching(/[A-Z]/) }]);
  });

  test("a write by one whose role writes nothing", async () => {
    const analyst = await server.as("ANALYST", "A81001", "analyst");
    const input = { patientId: ids.ada, names: [{ text: "Bea" }] };
    const rows = await recorded(() =>
      write(analyst, "createRelatedPerson", input, "relatedPerson { id }").catch(() => {}),
    );
    expect(rows).toMatchObject([
      { kind: "DENIED", outcome: "NOT_PERMITTED", actor_id: "analyst", purpose: "OPERATIONS" },
    ]);
  });

  test("a document that breaks the schema", async () => {
    expect(await recorded(() => coordinator.ask("{ nonsense }"))).toMatchObject([
      { kind: "FAILED", outcome: "GRAPHQL_VALIDATION_FAILED", actor_id: "coordinator" },
    ]);
  });

  test("a token that does not count, as nobody's", async () => {
    const rows = await recorded(() => server.post("{}", { authorization: "Bearer a.b.c" }));
    expect(rows).toMatchObject([{ kind: "DENIED", outcome: "UNAUTHENTICATED", actor_id: null }]);
  });

  test("an organisation that is in no directory", async () => {
    const stranger = await server.as("GP", "Z99999", "stranger");
    const rows = await recorded(() => stranger.ask("{ organisations { totalCount } }"));
    expect(rows).toMatchObject([{ kind: "DENIED", outcome: "FORBIDDEN" }]);
  });
});

test("nothing in all this was a fault of ours", () => {
  expect(server.reported).toEqual([]);
});
