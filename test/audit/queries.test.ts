import { beforeAll, describe, expect, test } from "vitest";
import { auditEvent } from "../../fhir-mappings/audit-event.ts";
import { auditOf } from "../../src/fhir/record/export.ts";
import { type Caller, testServer } from "../server.ts";
import { world, write } from "../world.ts";

const server = testServer();
let coordinator: Caller;
let sister: Caller;
let officer: Caller;
let officerElsewhere: Caller;
let ada: Caller;
let ben: Caller;
const ids: Record<string, string> = {};

const asPerson = async (id: string): Promise<Caller> => {
  const actor = { kind: "USER", id: `person ${id}`, name: "A person", role: "PATIENT" } as const;
  const token = await server.issuer.sign({ ...actor, organisationOdsCode: "A81001", personId: id });
  return {
    ask: async (query, variables = {}) => {
      const response = await server.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` });
      return { status: response.status, ...((await response.json()) as object) } as never;
    },
  };
};

beforeAll(async () => {
  const { practice } = await world(server.database);
  [coordinator, sister, officer, officerElsewhere] = await Promise.all([
    server.as("CARE_COORDINATOR", "A81001", "coordinator"),
    server.as("GP", "U00001", "sister"),
    server.as("PRIVACY_OFFICER", "A81001", "officer"),
    server.as("PRIVACY_OFFICER", "B82002", "officer elsewhere"),
  ]);
  const registered = async (nhsNumber: string, given: string) => {
    const registeredPractice = { type: "Organisation", id: practice };
    const names = [{ family: "Okafor", given: [given] }];
    const input = { nhsNumber, names, birthDate: "1941-05-02", registeredPractice };
    return (await write(coordinator, "createPatient", input, "patient { id }")).patient.id;
  };
  ids.ada = await registered("9990000018", "Ada");
  ids.ben = await registered("9990000026", "Ben");
  await sister.ask("{ patients { nodes { displayName } } }");
  [ada, ben] = await Promise.all([asPerson(ids.ada!), asPerson(ids.ben!)]);
});

const TRAIL = `query ($id: ID!, $filter: AuditFilter, $first: Int! = 20, $after: String) { patient(by: { id: $id }) { auditTrail(first: $first, after: $after, filter: $filter) {
  totalCount pageInfo { hasNextPage endCursor } nodes { kind operation outcome actorId actorName role organisationOdsCode purpose patients { id } target { type id } } } } }`;
const OF_USER = `query ($userId: ID!) { auditOfUser(userId: $userId) { totalCount nodes { kind operation patients { id } } } }`;

const trailOf = async (caller: Caller, id: string, variables: object = {}) => {
  const { data, errors } = await caller.ask(TRAIL, { id, ...variables });
  if (errors) throw new Error(String(errors[0]!.extensions.code));
  return data.patient?.auditTrail;
};

describe("who saw a person", () => {
  test("is told to the person: who, for whom, why and what", async () => {
    const { nodes } = await trailOf(ada, ids.ada!);
    expect(nodes).toContainEqual({
      kind: "READ",
      operation: "patients",
      outcome: "OK",
      actorId: "sister",
      actorName: "sister",
      role: "GP",
      organisationOdsCode: "U00001",
      purpose: "TREATMENT",
      patients: [{ id: ids.ada }],
      target: null,
    });
    const written = { kind: "WRITE", operation: "createPatient", target: { type: "Patient", id: ids.ada } };
    expect(nodes).toContainEqual(expect.objectContaining(written));
  });

  test("never tells the person of whom else was seen with them", async () => {
    const { nodes } = await trailOf(ada, ids.ada!);
    const others = nodes.flatMap(({ patients }: { patients: { id: string }[] }) => patients.map(({ id }) => id));
    expect(new Set(others)).toEqual(new Set([ids.ada]));
  });

  test("is told to the privacy officer of those who know the person", async () => {
    const { nodes } = await trailOf(officer, ids.ada!, { filter: { kind: ["READ"] } });
    const seen = nodes.find(({ actorId }: { actorId: string }) => actorId === "sister");
    expect(seen.patients.map(({ id }: { id: string }) => id).sort()).toEqual([ids.ada, ids.ben].sort());
  });

  test("is kept from a colleague without keeping the person from them", async () => {
    const { data, errors } = await coordinator.ask(
      "query ($id: ID!) { patient(by: { id: $id }) { id auditTrail { nodes { kind } } } }",
      { id: ids.ada },
    );
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["patient", "auditTrail"], "FORBIDDEN"],
    ]);
    expect(data.patient).toEqual({ id: ids.ada, auditTrail: null });
  });

  test("is told to nobody else: not to another person, not to a colleague, not to another's privacy officer", async () => {
    await expect(trailOf(coordinator, ids.ada!)).rejects.toThrow("FORBIDDEN");
    expect(await trailOf(ben, ids.ada!)).toBeUndefined();
    expect(await trailOf(officerElsewhere, ids.ada!)).toBeUndefined();
  });

  test("is walked page by page, the latest first, without a gap or a repeat", async () => {
    const filter = { until: new Date().toISOString() };
    const all = (await trailOf(officer, ids.ada!, { filter, first: 100 })).nodes;
    const walked: unknown[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await trailOf(officer, ids.ada!, { filter, first: 1, after });
      walked.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(walked).toEqual(all);
    expect(walked.length).toBeGreaterThan(2);
  });
});

describe("what a user saw", () => {
  test("is told to the privacy officer of their group", async () => {
    const { data } = await officer.ask(OF_USER, { userId: "sister" });
    expect(data.auditOfUser.nodes).toContainEqual({
      kind: "READ",
      operation: "patients",
      patients: expect.arrayContaining([{ id: ids.ada }, { id: ids.ben }]),
    });
  });

  test("is told to no colleague, and a privacy officer elsewhere finds nothing", async () => {
    const { errors } = await coordinator.ask(OF_USER, { userId: "sister" });
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const { data } = await officerElsewhere.ask(OF_USER, { userId: "sister" });
    expect(data.auditOfUser).toEqual({ totalCount: 0, nodes: [] });
  });

  test("is itself on record", async () => {
    await officer.ask(OF_USER, { userId: "sister" });
    const { data } = await officer.ask(OF_USER, { userId: "officer" });
    expect(data.auditOfUser.nodes).toContainEqual(expect.objectContaining({ operation: "auditOfUser", kind: "READ" }));
  });
});

describe("as FHIR", () => {
  const query = `query ($id: ID!) { patient(by: { id: $id }) { auditTrail(filter: { kind: [WRITE] }) { nodes { id fhir provenance } } } }`;

  test("an entry is an AuditEvent, and a write has its Provenance besides", async () => {
    const { data } = await ada.ask(query, { id: ids.ada });
    const [{ id, fhir, provenance }] = data.patient.auditTrail.nodes;
    const patient = { reference: `Patient/${ids.ada}` };
    expect(fhir).toMatchObject({
      resourceType: "AuditEvent",
      id,
      action: "U",
      outcome: "0",
      agent: [{ requestor: true }],
    });
    expect(fhir.entity).toContainEqual(expect.objectContaining({ what: patient }));
    expect(provenance).toMatchObject({ resourceType: "Provenance", id, target: [patient], agent: [{ who: {} }] });
    expect(auditEvent.read(fhir)).toMatchObject({ ok: true });
  });

  test("all of a person's entries leave with their record, where whoever runs the service asks for it", async () => {
    const entries = await auditOf(server.database, ids.ada!);
    const { rows } = await server.database.pool.query<{ kind: string }>(
      "SELECT kind FROM audit.entry WHERE patients @> to_jsonb($1::text)",
      [ids.ada],
    );
    const types = entries.map(({ resource }) => resource!.resourceType);
    expect(types.filter((type) => type === "AuditEvent")).toHaveLength(rows.length);
    expect(types.filter((type) => type === "Provenance")).toHaveLength(
      rows.filter(({ kind }) => kind === "WRITE").length,
    );
  });
});

test("nothing in all this was a fault of ours", () => {
  expect(server.reported).toEqual([]);
});
