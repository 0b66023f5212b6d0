import { describe, expect, test } from "vitest";
import { kinds, type Rows } from "../../src/demo/rows.ts";
import { type Coding, SNOMED } from "../../src/kernel/coding.ts";
import { parseNhsNumber } from "../../src/kernel/nhs-number.ts";
import type { Reference } from "../../src/kernel/reference.ts";
import { parseConceptId } from "../../src/kernel/sct-id.ts";
import { earliest } from "../../src/kernel/time.ts";
import { domainCodes } from "../../src/terminology/domain-codes.ts";
import { everything, found, now, records } from "./everything.ts";

const all = everything();
const rows = (of: Rows) => kinds.flatMap((kind) => of[kind].map((row) => ({ kind, ...row })));

describe("the same demo", () => {
  test("is made of the same rows each time", () => {
    expect(everything()).toEqual(all);
  });

  test("of more people holds that of fewer", () => {
    expect(records({ patients: 60 }).slice(0, 40)).toEqual(records({ patients: 40 }));
  });

  test("told from another day has the same people and ids", () => {
    const named = (of: Rows) => rows(of).map(({ id }) => id);
    expect(named(everything({ day: "2027-03-01" }))).toEqual(named(all));
  });

  test("of another seed shares no id with it", () => {
    const ids = new Set(rows(all).map(({ id }) => id));
    expect(rows(everything({ seed: 2 })).filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe("nobody in it is real", () => {
  test("every NHS number is valid, of the test range, and one person's alone", () => {
    const numbers = all.Patient.map(({ nhsNumber }) => nhsNumber!);
    expect(numbers.filter((number) => parseNhsNumber(number) !== number || !number.startsWith("999"))).toEqual([]);
    expect(new Set(numbers).size).toBe(200);
  });

  test("every postcode is of the pseudo range, every telephone number one of drama", () => {
    const isAddress = (it: object): it is { postcode: string } => "postcode" in it;
    expect(found(all, isAddress).filter(({ postcode }) => !/^ZZ99 \d[A-Z]{2}$/.test(postcode))).toEqual([]);
    const isPhone = (it: object): it is { value: string } => "system" in it && it.system === "PHONE";
    const phones = found(all, isPhone);
    expect(phones.length).toBeGreaterThan(200);
    expect(phones.filter(({ value }) => !/^(01632 960|07700 900)\d{3}$/.test(value))).toEqual([]);
  });
});

describe("every id", () => {
  test("is a UUID of version 7 and there once", () => {
    // An entry of a caseload has the id of its episode.
    const ids = rows({ ...all, CaseloadEntry: [] }).map(({ id }) => id);
    expect(ids.filter((id) => !/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toEqual(
      [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("that something refers to is there, and of that kind", () => {
    const kindOf = new Map<string, string>(rows(all).map(({ id, kind }) => [id, kind]));
    const isReference = (it: object): it is Reference => "identifier" in it && "url" in it;
    const references = found(all, isReference);
    expect(references.length).toBeGreaterThan(10_000);
    expect(references.filter(({ id, type }) => id === null || kindOf.get(id) !== type)).toEqual([]);
  });
});

test("every SNOMED CT code is sound, and of this domain, with its term", () => {
  const terms = new Map(domainCodes.map(({ code, term }) => [code, term]));
  const isCoding = (it: object): it is Coding => "system" in it && it.system === SNOMED;
  const codings = found(all, isCoding);
  expect(new Set(codings.map(({ code }) => code)).size).toBeGreaterThan(40);
  const wrong = codings.filter(
    ({ code, display }) => !parseConceptId(code!).ok || !terms.get(code!)?.startsWith(display!),
  );
  expect(wrong).toEqual([]);
});

test("nothing was recorded in the future, or before it happened", () => {
  const times = rows(all).map(({ createdAt, updatedAt }) => [Date.parse(createdAt), Date.parse(updatedAt)] as const);
  expect(times.filter(([created, updated]) => !(created <= updated && updated < now.getTime()))).toEqual([]);
  const done = all.Activity.filter(({ occurredAt }) => earliest(occurredAt!) >= now.getTime());
  expect(done).toEqual([]);
});

describe("two hundred people", () => {
  test("have a network of five practices, with all that a record holds", () => {
    const networks = all.Organisation.filter(({ type }) => type === "PCN").map(({ id }) => id);
    const practices = all.Organisation.filter(({ type }) => type === "PRACTICE");
    expect(networks.map((id) => practices.filter(({ partOf }) => partOf?.id === id).length)).toEqual([5, 1]);
    expect(Object.fromEntries(kinds.map((kind) => [kind, all[kind].length]))).toMatchInlineSnapshot(`
      {
        "Activity": 1752,
        "Appointment": 180,
        "CarePlan": 200,
        "CareTeam": 200,
        "CaseloadEntry": 146,
        "CaseloadRules": 6,
        "Communication": 97,
        "Condition": 390,
        "Consent": 218,
        "Episode": 165,
        "Flag": 47,
        "Goal": 724,
        "HealthcareService": 20,
        "Intake": 4,
        "Meeting": 212,
        "Need": 287,
        "Observation": 366,
        "Organisation": 15,
        "Patient": 200,
        "PlanAction": 467,
        "Practitioner": 77,
        "PractitionerRole": 77,
        "Referral": 408,
        "RelatedPerson": 103,
        "Supervision": 11,
        "Task": 408,
      }
    `);
  });

  test("include some of another network, whom a caller of the first may not see", () => {
    const elsewhere = all.Organisation.find(({ odsCode }) => odsCode === "Z99006")!;
    expect(all.Patient.filter(({ registeredPractice }) => registeredPractice?.id === elsewhere.id)).toHaveLength(8);
  });

  test("have staff with the job roles of the Spine Directory Service", () => {
    const codes = new Set(all.PractitionerRole.flatMap(({ codes }) => codes.flatMap(({ codings }) => codings)));
    const jobs = [...codes].map(({ code }) => code).filter((code) => code?.startsWith("R"));
    expect(new Set(jobs)).toEqual(new Set(["R9801", "R9804", "R9807", "R9808", "R9815"]));
  });
});

test("every goal has its day and the person who answers for it", () => {
  expect(all.Goal.filter(({ targets, expressedBy }) => !targets[0]?.dueDate || !expressedBy)).toEqual([]);
});

test("the children's service takes nobody on after the fourth birthday, and keeps nobody past the twelfth", () => {
  const children = all.CarePlan.filter(({ title }) => title === "Our family plan").map(({ patientId, created }) => ({
    taken: Date.parse(created!),
    born: Date.parse(all.Patient.find(({ id }) => id === patientId)!.birthDate!),
  }));
  const years = (from: number, to: number) => (to - from) / (365.2425 * 86_400_000);
  expect(children.length).toBeGreaterThan(20);
  expect(children.filter(({ born, taken }) => years(born, taken) > 4 || years(born, now.getTime()) > 12)).toEqual([]);
});
