import { expect, test } from "vitest";
import { putRows } from "../../../src/platform/bulk.ts";
import { watching } from "../../../src/platform/statement.ts";
import { GoalTable } from "../../../src/subgraphs/care-plans/goal/goal.table.ts";
import { inWords } from "../../../src/subgraphs/care-plans/plan-version/words.ts";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, person, draft, goal, action, versioned, later, lead } = room;

const of = async (id: string, fields: string) =>
  (await ask(`query ($id: ID!) { carePlan(id: $id) { ${fields} } }`, { id })).carePlan;
const sentences = async (id: string, from: number, to: number): Promise<string[]> =>
  (await of(id, `difference(from: ${from}, to: ${to}) { sentence }`)).difference.map(
    ({ sentence }: { sentence: string }) => sentence,
  );

test("whatever changed in one step is one version of the plan, with who made it and why", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  await goal(patientId, id, "Walk");
  await send("reviseCarePlan", "carePlan { id }", {
    ...(await versioned(id)),
    description: "My garden",
    changeReason: "She told us what matters",
  });
  const { history } = await of(id, "history { number operation authorId authorRole reason }");
  const by = { authorId: "CARE_COORDINATOR@A81001", authorRole: "CARE_COORDINATOR" };
  expect(history).toEqual([
    { number: 1, operation: "createCarePlan", reason: null, ...by },
    { number: 2, operation: "createGoal", reason: null, ...by },
    { number: 3, operation: "reviseCarePlan", reason: "She told us what matters", ...by },
  ]);
});

test("a person can read what changed between any two versions of a plan", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  const walk = await goal(patientId, id, "Walk");
  const rail = await action(id, "Fit a rail");
  await send("reviseGoal", "goal { id }", {
    ...(await versioned(walk, "goal")),
    targets: [{ dueDate: "2027-03-01" }],
  });
  await send("acknowledgePlanAction", "planAction { id }", await versioned(rail, "planAction"));
  await send("recordNeed", "need { id }", { patientId, planId: id, code: { text: "Falls" }, source: "RECORD" });
  expect(await sentences(id, 1, 3)).toEqual(["The goal “Walk” was added.", "The action “Fit a rail” was added."]);
  expect(await sentences(id, 3, 6)).toEqual([
    "The need “Falls” was added.",
    "The goal “Walk”: target changed from “2027-02-01” to “2027-03-01”.",
    "The action “Fit a rail”: status changed from “proposed” to “acknowledged”.",
  ]);
  expect(await sentences(id, 6, 3)).toContain("The need “Falls” was taken out.");
  const { errors } = await (await room.as("GP")).ask(
    `query ($id: ID!) { carePlan(id: $id) { difference(from: 1, to: 99) { id } } }`,
    { id },
  );
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("the plan as at a day is the plan as it was by the end of that day, with its goals of then", async () => {
  const patientId = await person();
  const start = room.time.now.toISOString().slice(0, 10);
  const id = await draft(patientId, { title: "First" });
  const walk = await goal(patientId, id, "Walk");
  later(2);
  await send("reviseCarePlan", "carePlan { id }", { ...(await versioned(id)), title: "Second" });
  await send("reviseGoal", "goal { id }", {
    ...(await versioned(walk, "goal")),
    description: { text: "Walk further" },
  });
  const then = `asAt(date: "${start}") { title stage version { number } leadCoordinator { display } rendered }`;
  const { asAt, before, now } = await of(
    id,
    `${then} before: asAt(date: "2020") { title } now: asAt(date: "2030") { title }`,
  );
  expect(asAt).toMatchObject({
    title: "First",
    stage: "DRAFT",
    version: { number: 2 },
    leadCoordinator: { display: "Priya Nair" },
  });
  expect(asAt.rendered).toContain("- Walk (");
  expect({ before, now }).toEqual({ before: null, now: { title: "Second" } });
});

test("what comes by import or in bulk has its versions too, unsigned, and a repeat makes none", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  const walk = await goal(patientId, id, "Walk");
  const { source } = room.server.database;
  const [row] = (await source.query(`SELECT ${GoalTable.select} FROM care_plans.goal t WHERE id = $1`, [walk])) as [
    never,
  ];
  const changed = { ...(row as object), statusReason: "From the hospital" } as never;
  for (let i = 0; i < 2; i++) await source.transaction((tx) => putRows(tx, GoalTable, [changed]));
  const { rows } = await room.server.database.pool.query(
    "SELECT subject_version, operation FROM care_plans.plan_version WHERE subject_id = $1 ORDER BY 1",
    [walk],
  );
  expect(rows).toEqual([
    { subject_version: 1, operation: "createGoal" },
    { subject_version: 2, operation: null },
  ]);
});

test("the history of a plan costs one statement, however long it is", async () => {
  const patientId = await person();
  const id = await draft(patientId);
  for (let i = 0; i < 5; i++) await goal(patientId, id, `Goal ${i}`);
  const sent: string[] = [];
  const { history } = await watching(
    (text) => sent.push(text),
    () => of(id, 'history { number } difference(from: 1, to: 6) { sentence } asAt(date: "2030") { title }'),
  );
  expect(history).toHaveLength(6);
  expect(sent.filter((text) => text.includes("plan_version"))).toHaveLength(1);
});

test("words leave out ids, systems and codes, and say constants as people do", () => {
  const concept = { codings: [{ system: "s", code: "1", display: "Falls", version: null, release: null }], text: null };
  expect(inWords(concept)).toBe("Falls");
  expect(inWords("IN_PROGRESS")).toBe("in progress");
  expect(inWords({ ...lead, url: null, identifier: null })).toBe("Priya Nair");
  expect(inWords({ type: "PractitionerRole", id: "x", url: null, display: null, identifier: null })).toBe(
    "a practitioner role",
  );
  expect(inWords({ start: "2026-11-22T10:00:00Z", end: null })).toBe("from 2026-11-22");
  expect(inWords([])).toBeNull();
});

const filled = async () => {
  const patientId = await person();
  const { practitioner } = await send("createPractitioner", "practitioner { id }", {
    names: [{ family: "Nair", given: ["Priya"] }],
  });
  const id = await draft(patientId, {
    description: "My own front door",
    author: { type: "Practitioner", id: practitioner.id },
    nextReview: "2027-05-01",
    contingencies: [{ situation: "A fall", response: "Press the button", contact: "01632 960000" }],
  });
  await send("recordNeed", "need { id }", { patientId, planId: id, code: { text: "Falls & fear" }, source: "RECORD" });
  await goal(patientId, id, "Walk to the shop");
  await action(id, "Fit <rails>", { owner: { display: "Tom Hale" } });
  return id;
};

test("the plan reads as plain language, with the names of those who are known here", async () => {
  const { rendered } = await of(await filled(), "rendered");
  expect(rendered).toContain("Staying well at home, for Ada Okafor");
  expect(rendered).toContain("What matters to me\n- My own front door");
  expect(rendered).toContain("- Walk to the shop (By 1 February 2027; Who answers for it: Priya Nair)");
  expect(rendered).toContain("- Fit <rails> (Who: Tom Hale; By 10 December 2026)");
  expect(rendered).toContain("Who coordinates my plan\n- Priya Nair");
  expect(rendered).toContain("When we look at it again\n- 1 May 2027");
});

test("an easy-read outline asks short questions, says one idea to a line, and leaves out what nobody has said", async () => {
  const { rendered } = await of(await filled(), "rendered(format: EASY_READ)");
  expect(rendered).toContain("My name is Ada Okafor.");
  expect(rendered).toContain("What do I want to do?\nWalk to the shop.\n  By 1 February 2027.");
  expect(rendered).toContain("What if things go wrong?\nA fall: Press the button.\n  01632 960000.");
  const { rendered: empty } = await of(await draft(await person()), "rendered(format: EASY_READ)");
  expect(empty).not.toContain("What do I want to do?");
});

test("the page to be printed stands by itself, and what people wrote stays text", async () => {
  const { rendered } = await of(await filled(), "rendered(format: PAGE)");
  expect(rendered).toMatch(/^<!doctype html>/);
  expect(rendered).toContain("<li>Falls &amp; fear</li>");
  expect(rendered).toContain("Fit &lt;rails&gt;");
  expect(rendered).not.toMatch(/<script|<img|https?:/);
});
