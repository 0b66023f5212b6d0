import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { watching } from "../../../src/platform/statement.ts";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type CaseloadWorld, caseloadWorld, eventsOf } from "./people.ts";

const now = new Date("2026-11-22T10:00:00Z");
const server = testServer({ clock: { now: () => now } });
let it: CaseloadWorld;
let ann: string;

beforeAll(async () => {
  it = await caseloadWorld(server);
  ann = await it.coordinator("Ann");
});

const [MILD, MODERATE, SEVERE] = ["925791000000100", "925831000000107", "925861000000102"];
const CFS = "763264000";
const HOUSEBOUND = "160689007";

const condition = async (patientId: string, code: string, onset = "2026-03-01", more: object = {}) =>
  (
    await write(it.clerk, "createCondition", "condition { id version }", {
      patientId,
      code: { codings: [{ code }] },
      clinicalStatus: "ACTIVE",
      onset,
      ...more,
    })
  ).condition as { id: string; version: number };
const score = (patientId: string, code: string, integer: number, effectiveAt: string) =>
  write(it.clerk, "createObservation", "observation { id }", {
    patientId,
    status: "FINAL",
    code: { codings: [{ code }] },
    value: { integer },
    effectiveAt,
  });
const plan = async (patientId: string) => {
  const author = { type: "Practitioner", id: ann };
  const input = { patientId, status: "ACTIVE", title: "Our plan", author };
  expect((await write(it.clerk, "createCarePlan", "carePlan { id }", input)).errors).toEqual([]);
};

const criteria = async (list: readonly object[], more: object = {}, by = it.supervisor) =>
  write(by, "createCriteriaSet", "criteriaSet { id version }", { name: "Ours", criteria: list, ...more });
const setOf = async (list: readonly object[], more: object = {}): Promise<string> => {
  const { criteriaSet, errors } = await criteria(list, more);
  expect(errors).toEqual([]);
  return criteriaSet.id;
};
const CANDIDATES = `nodes { patient { id } matches { criterion { kind } explanation
  evidence { reference { type id } code value at } } } pageInfo { hasNextPage endCursor } totalCount`;
const search = async (by: object, caller = it.clerk, first = 100) => {
  const { data, errors } = await caller.ask(
    `query ($by: CandidatesBy!, $first: Int!) { candidates(by: $by, first: $first) { ${CANDIDATES} } }`,
    { by, first },
  );
  expect(errors).toBeUndefined();
  return data.candidates;
};
const found = async (list: readonly object[], more: object = {}): Promise<string[]> => {
  const { nodes } = await search({ criteriaSetId: await setOf(list, more) });
  return nodes.map((node: { patient: { id: string } }) => node.patient.id);
};
const frailty = { kind: "FRAILTY", bands: ["MODERATE", "SEVERE"] };

describe("candidates are found", () => {
  test("by frailty and no plan, each with the criterion, the evidence and its date", async () => {
    const [frail, planned, mild] = [await it.patient(), await it.patient(), await it.patient()];
    const { id } = await condition(frail, MODERATE);
    await condition(planned, SEVERE);
    await plan(planned);
    await condition(mild, MILD);
    const { nodes } = await search({ kind: "PROACTIVE" });
    const ours = nodes.filter((node: { patient: { id: string } }) => [frail, planned, mild].includes(node.patient.id));
    expect(ours).toEqual([
      {
        patient: { id: frail },
        matches: [
          {
            criterion: { kind: "FRAILTY" },
            explanation: "Frailty: moderate or severe, recorded 2026-03-01",
            evidence: [{ reference: { type: "Condition", id }, code: MODERATE, value: null, at: "2026-03-01" }],
          },
          { criterion: { kind: "NO_PLAN" }, explanation: "Has no plan in force", evidence: [] },
        ],
      },
    ]);
  });

  test("by frailty as the last record says, whether as a condition or as a score", async () => {
    const [worse, better] = [await it.patient(), await it.patient()];
    await condition(worse, MILD, "2025-01-01");
    await score(worse, CFS, 6, "2026-05-01");
    await condition(better, SEVERE, "2025-01-01");
    await score(better, CFS, 4, "2026-05-01");
    const people = await found([frailty]);
    expect([people.includes(worse), people.includes(better)]).toEqual([true, false]);
  });

  test("by a condition that is named, and not once it is over", async () => {
    const patientId = await it.patient();
    const { id, version } = await condition(patientId, HOUSEBOUND);
    const named = [{ kind: "CONDITION", ecl: `${HOUSEBOUND} |Housebound|` }];
    expect(await found(named)).toContain(patientId);
    await write(it.clerk, "endCondition", "condition { id }", {
      id,
      expectedVersion: version,
      clinicalStatus: "RESOLVED",
    });
    expect(await found(named)).not.toContain(patientId);
  });

  test("by the number of conditions, by age on the day, and by a score within bounds", async () => {
    const many = await it.patient("1961-11-22");
    for (const code of [HOUSEBOUND, MILD, "105529008"]) await condition(many, code!);
    const one = await it.patient("1961-11-23");
    await condition(one, HOUSEBOUND);
    await score(one, CFS, 7, "2026-01-01");
    await score(one, CFS, 3, "2026-06-01");
    const both = async (list: readonly object[]) => {
      const people = await found(list);
      return [people.includes(many), people.includes(one)];
    };
    expect(await both([{ kind: "CONDITION_COUNT", atLeast: 3 }])).toEqual([true, false]);
    expect(await both([{ kind: "AGE", atLeast: 65, atMost: 65 }])).toEqual([true, false]);
    expect(await both([{ kind: "AGE", atLeast: 64, atMost: 64 }])).toEqual([false, true]);
    expect(await both([{ kind: "SCORE", ecl: CFS, atMost: 3 }])).toEqual([false, true]);
    expect(await both([{ kind: "SCORE", ecl: CFS, atLeast: 4 }])).toEqual([false, false]);
  });

  test("by their use of urgent and hospital care, and by not having been seen", async () => {
    const [user, seen] = [await it.patient(), await it.patient()];
    for (const at of ["2026-09-01", "2026-10-01", "2025-01-01"]) {
      await server.database.pool.query(
        `INSERT INTO platform.fact (patient_id, kind, subject_type, subject_id, code, at)
         VALUES ($1, 'SERVICE_USE', 'Activity', $2, 'EMER', $3)`,
        [user, randomUUID(), at],
      );
    }
    await write(it.clerk, "recordContact", "activity { id }", {
      patientId: seen,
      mode: "TELEPHONE",
      occurredAt: "2026-10-01T10:00:00Z",
      recorder: { type: "Practitioner", id: ann },
    });
    const both = async (list: readonly object[]) => {
      const people = await found(list);
      return [people.includes(user), people.includes(seen)];
    };
    expect(await both([{ kind: "SERVICE_USE", atLeast: 2, withinMonths: 6 }])).toEqual([true, false]);
    expect(await both([{ kind: "SERVICE_USE", atLeast: 3, withinMonths: 6 }])).toEqual([false, false]);
    expect(await both([{ kind: "NOT_SEEN", withinMonths: 2 }])).toEqual([true, false]);
    expect(await both([{ kind: "NOT_SEEN", withinMonths: 1 }])).toEqual([true, true]);
  });

  test("for shared decision making by any of its criteria, unless the network has its own", async () => {
    const frail = await it.patient();
    await condition(frail, SEVERE);
    await plan(frail);
    const people = async () =>
      (await search({ kind: "SDM" })).nodes.map((node: { patient: { id: string } }) => node.patient.id);
    expect(await people()).toContain(frail);
    const own = await criteria([{ kind: "AGE", atLeast: 110 }], { kind: "SDM" });
    expect(await people()).not.toContain(frail);
    await write(it.clerk, "endCriteriaSet", "criteriaSet { active }", { id: own.criteriaSet.id, expectedVersion: 1 });
    expect(await people()).toContain(frail);
  });

  test("only among the living whom the caller may see, and who are on no list", async () => {
    const [free, listed] = [await it.patient(), await it.patient()];
    const theirs = await it.patient("1941-05-02", it.stranger);
    for (const patientId of [free, listed]) await condition(patientId, SEVERE);
    await it.open(listed, { coordinatorId: ann });
    const people = await found([{ kind: "AGE", atLeast: 60 }]);
    expect([people.includes(free), people.includes(listed), people.includes(theirs)]).toEqual([true, false, false]);
    await write(it.clerk, "revisePatient", "patient { id }", { id: free, expectedVersion: 1, deceased: true });
    expect(await found([{ kind: "AGE", atLeast: 60 }])).not.toContain(free);
  });

  test("page by page, without a gap or a repeat, at two statements a page", async () => {
    const set = await setOf([{ kind: "AGE", atLeast: 1 }]);
    const whole = (await search({ criteriaSetId: set })).nodes.map(
      (node: { patient: { id: string } }) => node.patient.id,
    );
    const pages: string[] = [];
    let after: string | null = null;
    const sent: string[] = [];
    do {
      const { data } = await watching(
        (text) => sent.push(text),
        () =>
          it.clerk.ask(
            `query ($by: CandidatesBy!, $after: String) { candidates(by: $by, first: 4, after: $after) {
               nodes { patient { id } matches { explanation } } pageInfo { hasNextPage endCursor } } }`,
            { by: { criteriaSetId: set }, after },
          ),
      );
      pages.push(...data.candidates.nodes.map((node: { patient: { id: string } }) => node.patient.id));
      after = data.candidates.pageInfo.hasNextPage ? data.candidates.pageInfo.endCursor : null;
    } while (after !== null);
    expect(pages).toEqual(whole);
    expect(sent.filter((text) => text.includes("platform.fact"))).toHaveLength(2 * Math.ceil(whole.length / 4));
  });
});

describe("criteria", () => {
  test("are decided by supervisors and clinicians, and say what their kind needs", async () => {
    expect((await criteria([frailty], {}, it.clerk)).errors).toMatchObject([{ __typename: "NotPermitted" }]);
    expect((await criteria([])).errors).toMatchObject([{ path: ["input", "criteria"] }]);
    expect((await criteria([{ kind: "FRAILTY" }, { kind: "CONDITION" }, { kind: "AGE" }])).errors).toMatchObject([
      { path: ["input", "criteria", "0", "bands"] },
      { path: ["input", "criteria", "1", "ecl"] },
      { path: ["input", "criteria", "2", "atLeast"] },
    ]);
  });

  test("over a hierarchy find nobody by guessing where no release can tell", async () => {
    const set = await setOf([{ kind: "CONDITION", ecl: "<< 248279007 |Frailty|" }]);
    const { errors } = await it.clerk.ask(
      "query ($by: CandidatesBy!) { candidates(by: $by) { nodes { patient { id } } } }",
      {
        by: { criteriaSetId: set },
      },
    );
    expect(errors?.[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
  });

  test("of another network are not seen", async () => {
    const set = await setOf([frailty]);
    const { data } = await it.stranger.ask("query ($id: ID!) { criteriaSet(id: $id) { id } }", { id: set });
    expect(data.criteriaSet).toBeNull();
  });
});

describe("people who were found are taken on together", () => {
  const ADDITION = `caseloadAddition { added results { patient { id } episode { status entryRoute coordinator { id } }
    code } }`;
  const add = (patientIds: readonly string[], more: object = {}, by = it.clerk) =>
    write(by, "addToCaseload", ADDITION, { patientIds, ...more });

  test("each with a result of their own: who cannot be does not hold up the others", async () => {
    const [free, listed] = [await it.patient(), await it.patient()];
    const theirs = await it.patient("1941-05-02", it.stranger);
    await it.open(listed, { coordinatorId: ann });
    const { caseloadAddition, errors } = await add([free, listed, theirs], { coordinatorId: ann });
    expect(errors).toEqual([]);
    expect(caseloadAddition).toEqual({
      added: 1,
      results: [
        {
          patient: { id: free },
          episode: { status: "ACTIVE", entryRoute: "PROACTIVE", coordinator: { id: ann } },
          code: null,
        },
        { patient: { id: listed }, episode: null, code: "ALREADY_TAKEN" },
        { patient: { id: theirs }, episode: null, code: "NOT_FOUND" },
      ],
    });
    expect(await eventsOf(server, free)).toEqual(["EPISODE_OPENED"]);
  });

  test("within the coordinator's capacity, all of them or nobody", async () => {
    const narrow = await it.coordinator("Narrow", 1);
    const people = [await it.patient(), await it.patient()];
    expect((await add(people, { coordinatorId: narrow })).errors).toMatchObject([{ code: "CAPACITY_EXCEEDED" }]);
    expect(await eventsOf(server, people[0]!)).toEqual([]);
    expect((await add(people)).caseloadAddition.added).toBe(2);
  });

  test("up to a hundred, each once", async () => {
    const patientId = await it.patient();
    expect((await add([patientId, patientId])).errors).toMatchObject([{ path: ["input", "patientIds"] }]);
    expect((await add([])).errors).toMatchObject([{ path: ["input", "patientIds"] }]);
    const crowd = Array.from({ length: 101 }, () => randomUUID());
    expect((await add(crowd)).errors).toMatchObject([{ path: ["input", "patientIds"] }]);
  });

  test("once, however often the request is sent", async () => {
    const patientId = await it.patient();
    const again = { idempotencyKey: "addition-once" };
    expect((await add([patientId], again)).caseloadAddition).toEqual((await add([patientId], again)).caseloadAddition);
    expect(await eventsOf(server, patientId)).toEqual(["EPISODE_OPENED"]);
  });
});
