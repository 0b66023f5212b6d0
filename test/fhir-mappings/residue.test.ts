import type * as fhir from "fhir/r4.js";
import { describe, expect, test } from "vitest";
import { mappings } from "../../fhir-mappings/index.ts";

const received: fhir.Patient = {
  resourceType: "Patient",
  id: "1",
  name: [
    { id: "a", family: "Adams", given: ["Ann", "Bea"], _given: [null, { id: "second" }] as fhir.Element[] },
    { id: "b", family: "Brown" },
    { id: "c", family: "Clark" },
  ],
  multipleBirthBoolean: true,
  identifier: [
    { system: "urn:theirs", value: "7" },
    { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9449305552", use: "official" },
    { system: "urn:other", value: "8" },
  ],
};
const patient = mappings.Patient.fromFhir(received);

describe("a list", () => {
  test("without its first element keeps what else was known of the others", () => {
    const { name } = mappings.Patient.toFhir({ ...patient, names: patient.names.slice(1) }, received);
    expect(name).toEqual(received.name!.slice(1));
  });

  test("in another order takes along what else was known", () => {
    const { name } = mappings.Patient.toFhir({ ...patient, names: patient.names.toReversed() }, received);
    expect(name?.map((it) => it.id)).toEqual(["c", "b", "a"]);
  });

  test("with a new first element gives it nothing of the others", () => {
    const fresh = { ...patient.names[0]!, family: "New", given: [] };
    const { name } = mappings.Patient.toFhir({ ...patient, names: [fresh, ...patient.names] }, received);
    expect(name).toEqual([{ family: "New" }, ...received.name!]);
  });

  test("with a changed element keeps what else was known of it", () => {
    const names = patient.names.with(1, { ...patient.names[1]!, family: "Braun" });
    const { name } = mappings.Patient.toFhir({ ...patient, names }, received);
    expect(name![1]).toEqual({ id: "b", family: "Braun" });
    expect(name![0]).toBe(received.name![0]);
  });

  test("of strings moves along what FHIR keeps beside each", () => {
    const names = [{ ...patient.names[0]!, given: ["Bea", "Ann"] }];
    const { name } = mappings.Patient.toFhir({ ...patient, names }, received);
    expect(name).toEqual([{ ...received.name![0], given: ["Bea", "Ann"], _given: [{ id: "second" }, null] }]);
  });
});

describe("the member of a list that is ours", () => {
  test("is replaced in its place", () => {
    const { identifier } = mappings.Patient.toFhir(
      { ...patient, nhsNumber: "9449306559" as typeof patient.nhsNumber },
      received,
    );
    expect(identifier![1]).toEqual({ ...received.identifier![1], value: "9449306559" });
    expect(identifier!.length).toBe(3);
  });

  test("goes when nothing of it is left, and its neighbours stay", () => {
    const bare = { ...received, identifier: [received.identifier![0]!, { system: received.identifier![1]!.system! }] };
    const next = mappings.Patient.toFhir({ ...patient, nhsNumber: "9449306559" as typeof patient.nhsNumber }, bare);
    expect(mappings.Patient.toFhir({ ...patient, nhsNumber: null }, next).identifier).toEqual([
      received.identifier![0],
    ]);
  });
});

describe("a choice element", () => {
  const condition: fhir.Condition = {
    resourceType: "Condition",
    id: "1",
    onsetString: "in childhood",
    _onsetString: { id: "o" },
    subject: { reference: "Patient/1" },
  };
  const model = mappings.Condition.fromFhir(condition);

  test("that the model cannot hold stays while the model has none", () => {
    expect(mappings.Condition.toFhir({ ...model, severity: { codings: [], text: "mild" } }, condition)).toEqual({
      ...condition,
      severity: { text: "mild" },
    });
  });

  test("gives its place to the variant that the model holds", () => {
    const next = mappings.Condition.toFhir({ ...model, onset: "2020" as typeof model.onset }, condition);
    expect(Object.entries(next)[2]).toEqual(["onsetDateTime", "2020"]);
    expect(Object.keys(next)).not.toContain("onsetString");
    expect(Object.keys(next)).not.toContain("_onsetString");
  });
});

describe("the activities of a plan", () => {
  const plan: fhir.CarePlan = {
    resourceType: "CarePlan",
    id: "1",
    status: "active",
    intent: "plan",
    subject: { reference: "Patient/1" },
    activity: [
      { reference: { reference: "Task/1" }, extension: [{ url: "urn:theirs", valueString: "one" }] },
      { id: "walk", reference: { reference: "Task/2" } },
      { reference: { reference: "Task/3" }, extension: [{ url: "urn:theirs", valueString: "three" }] },
    ],
  };
  const model = mappings.CarePlan.fromFhir(plan);

  test("are known by their element's id, or else by their place", () => {
    expect(model.activities.map((it) => it.id)).toEqual(["1", "walk", "3"]);
  });

  test("keep their ids when the first is taken away, which are then written", () => {
    const { activity } = mappings.CarePlan.toFhir({ ...model, activities: model.activities.slice(1) }, plan);
    expect(activity).toEqual([plan.activity![1], { id: "3", ...plan.activity![2] }]);
  });

  test("keep an id that was sent, though it is their place", () => {
    const sent = { ...plan, activity: [{ id: "1", reference: { reference: "Task/1" } }] };
    const read = mappings.CarePlan.fromFhir(sent);
    const activities = [...read.activities, { ...read.activities[0]!, id: "2" }];
    expect(mappings.CarePlan.toFhir({ ...read, activities }, sent).activity).toEqual([
      sent.activity[0],
      { reference: { reference: "Task/1" } },
    ]);
  });

  test("carry no id where it is their place", () => {
    const { activity } = mappings.CarePlan.toFhir(model);
    expect(activity?.map((it) => it.id)).toEqual([undefined, "walk", undefined]);
  });
});
