import { describe, expect, test } from "vitest";
import { Unmappable } from "../../fhir-mappings/faults.ts";
import { mappings } from "../../fhir-mappings/index.ts";

const expressions = (word: keyof typeof mappings, json: unknown): string[] => {
  const result = mappings[word].read(json);
  return result.ok ? [] : result.faults.map((it) => it.expression).sort();
};

const reason = (word: keyof typeof mappings, json: unknown): string | undefined => {
  const result = mappings[word].read(json);
  return result.ok ? undefined : result.faults[0]?.reason;
};

const subject = { reference: "Patient/1" };
const plan = { resourceType: "CarePlan", id: "1", status: "draft", intent: "plan", subject };

describe("a resource that cannot be mapped", () => {
  test("tells every fault at once, each with its place", () => {
    expect(
      expressions("CarePlan", {
        resourceType: "CarePlan",
        status: "cancelled",
        intent: "plan",
        subject: { reference: "Group/1" },
        period: { start: "2026-13-01" },
        category: [{ coding: [{ code: 5 }] }, "text"],
        goal: {},
        activity: [{}, { detail: { status: "nearly", goal: [{ display: 7 }] } }],
      }),
    ).toEqual([
      "CarePlan.activity[1].detail.goal[0].display",
      "CarePlan.activity[1].detail.status",
      "CarePlan.category[0].coding[0].code",
      "CarePlan.category[1]",
      "CarePlan.goal",
      "CarePlan.id",
      "CarePlan.period.start",
      "CarePlan.status",
      "CarePlan.subject.reference",
    ]);
  });

  test("names the place of a fault in a list within a list", () => {
    const name = [{}, {}, { period: { start: "yesterday" }, given: ["Ann", 5] }];
    expect(expressions("Patient", { resourceType: "Patient", id: "1", name })).toEqual([
      "Patient.name[2].given[1]",
      "Patient.name[2].period.start",
    ]);
  });

  test("names the place of a fault in an extension, in a nested one, and in a split list", () => {
    const profile = mappings.Meeting.toFhir({
      id: "1",
      patientId: "1",
      careTeam: null,
      kind: "MDT",
      status: "HELD",
      title: null,
      start: null,
      end: null,
      agenda: [],
      agreement: null,
      attendance: [],
      minutes: null,
      decisions: [{ id: "1", text: "Call", owner: null, due: null }],
      closedAt: null,
      circulation: [],
    });
    profile.extension![0]!.extension!.push({ url: "due", valueDateTime: "soon" });
    expect(expressions("Meeting", profile)).toEqual(["Appointment.extension[0].extension[2].valueDateTime"]);
    const encounter = { resourceType: "Encounter", id: "1", status: "finished", subject, type: [{}, { text: 1 }] };
    expect(expressions("Contact", encounter)).toEqual(["Encounter.type[1].text"]);
  });

  test("is thrown as one Unmappable with all faults", () => {
    let thrown: unknown;
    try {
      mappings.Goal.fromFhir({ resourceType: "Goal", lifecycleStatus: "lost" });
    } catch (fault) {
      thrown = fault;
    }
    expect(thrown).toBeInstanceOf(Unmappable);
    expect((thrown as Unmappable).faults.map((it) => it.expression)).toEqual([
      "Goal.id",
      "Goal.lifecycleStatus",
      "Goal.description",
      "Goal.subject",
    ]);
    expect((thrown as Unmappable).message).toContain("Goal.id: is required");
  });

  test("is refused for being of another type, or no object at all", () => {
    expect(expressions("CarePlan", { ...plan, resourceType: "Goal" })).toEqual(["CarePlan.resourceType"]);
    expect(expressions("CarePlan", null)).toEqual(["CarePlan"]);
    expect(expressions("CarePlan", [])).toEqual(["CarePlan"]);
  });
});

describe("the patient of a resource", () => {
  test("must be a Patient", () => {
    expect(reason("CarePlan", { ...plan, subject: { reference: "Group/1" } })).toBe("must be a Patient, not a Group");
  });

  test("must be known by more than a number", () => {
    const identifier = { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9449305552" };
    expect(reason("CarePlan", { ...plan, subject: { identifier } })).toContain("must be resolved first");
  });

  test("must be resolved from the URL of another server or bundle", () => {
    expect(reason("CarePlan", { ...plan, subject: { reference: "urn:uuid:1" } })).toContain("is not resolved");
  });

  test("of a task or a team may be absent, but not be somebody else", () => {
    const task = { resourceType: "Task", id: "1", status: "draft", intent: "order" };
    expect(expressions("Task", task)).toEqual([]);
    expect(expressions("Task", { ...task, for: { reference: "Practitioner/1" } })).toEqual(["Task.for.reference"]);
  });
});

describe("references of FHIR R5", () => {
  test.each([{ reference: { reference: "Condition/1" } }, { concept: { text: "Falls" } }])(
    "are refused in a plan's addresses: %j",
    (codeable) => {
      expect(expressions("CarePlan", { ...plan, addresses: [subject, codeable] })).toEqual(["CarePlan.addresses[1]"]);
      expect(reason("CarePlan", { ...plan, addresses: [codeable] })).toContain("R5");
    },
  );
});
