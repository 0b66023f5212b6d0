import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testNhsNumber } from "../../../src/kernel/nhs-number.ts";
import type { HumanName } from "../../../src/kernel/person.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { ageAt } from "../../../src/subgraphs/patients/patient/age.ts";
import { UNAVAILABLE_REASONS } from "../../../src/subgraphs/patients/patient/nhs-number.rules.ts";
import {
  createPatient,
  endPatient,
  type PatientGiven,
  revisePatient,
} from "../../../src/subgraphs/patients/patient/patient.rules.ts";
import type { NhsNumberStatus } from "../../../src/subgraphs/patients/patient/patient.ts";
import { accepted, refusedFor } from "../decisions.ts";

const occasion = { now: new Date("2026-11-22T10:00:00Z") };
const number = testNhsNumber(1)!;
const other = testNhsNumber(2)!;
const day = (text: string) => text as PartialDate;
const moment = (text: string) => text as DateTime;
const name = (more: Partial<HumanName> = {}): HumanName => ({
  use: null,
  text: null,
  family: "Okafor",
  given: ["Ada"],
  prefix: [],
  suffix: [],
  period: null,
  ...more,
});
const given = (more: Partial<PatientGiven> = {}): PatientGiven => ({
  nhsNumber: number,
  nhsNumberStatus: null,
  nhsNumberUnavailableReason: null,
  names: [name()],
  gender: null,
  birthDate: null,
  deceased: null,
  deceasedAt: null,
  addresses: [],
  telecom: [],
  languages: [],
  interpreterRequired: null,
  registeredPractice: null,
  ethnicCategory: null,
  deprivationDecile: null,
  ...more,
});
const create = (more: Partial<PatientGiven> = {}) => createPatient("p", given(more), occasion);
const patient = (more: Partial<PatientGiven> = {}) => accepted(create(more));

describe("an NHS number", () => {
  test("of which nothing else is said is present, and not yet traced", () => {
    expect(patient().nhsNumberStatus).toBe("PRESENT_NOT_TRACED");
    expect(patient({ nhsNumberStatus: "PRESENT_AND_VERIFIED" }).nhsNumberStatus).toBe("PRESENT_AND_VERIFIED");
  });

  test("may be absent for a reason that UK Core knows, and for no other", () => {
    for (const reason of UNAVAILABLE_REASONS)
      expect(patient({ nhsNumber: null, nhsNumberUnavailableReason: reason }).nhsNumberStatus).toBeNull();
    for (const reason of [null, "", "lost"])
      expect(refusedFor(create({ nhsNumber: null, nhsNumberUnavailableReason: reason }))).toEqual([
        "nhsNumberUnavailableReason",
      ]);
  });

  test("and a reason for having none exclude each other", () => {
    expect(refusedFor(create({ nhsNumberUnavailableReason: "overseas-patient" }))).toEqual([
      "nhsNumberUnavailableReason",
    ]);
  });

  test("has no status that contradicts it", () => {
    const none = { nhsNumber: null, nhsNumberUnavailableReason: "overseas-patient" };
    const statuses: [Partial<PatientGiven>, NhsNumberStatus, boolean][] = [
      [{}, "NOT_PRESENT_NOT_REQUIRED", false],
      [{}, "TRACE_REQUIRED", true],
      [none, "NOT_PRESENT_NOT_REQUIRED", true],
      [none, "TRACE_REQUIRED", true],
      [none, "PRESENT_AND_VERIFIED", false],
      [none, "PRESENT_NOT_TRACED", false],
    ];
    for (const [patient, nhsNumberStatus, sound] of statuses)
      expect(refusedFor(create({ ...patient, nhsNumberStatus }))).toEqual(sound ? [] : ["nhsNumberStatus"]);
  });

  test("that is new loses the status and the reason that were said of the old", () => {
    const verified = patient({ nhsNumberStatus: "PRESENT_AND_VERIFIED" });
    expect(accepted(revisePatient(verified, { nhsNumber: other }, occasion)).nhsNumberStatus).toBe(
      "PRESENT_NOT_TRACED",
    );
    expect(accepted(revisePatient(verified, { nhsNumber: number }, occasion))).toEqual(verified);
    const without = patient({ nhsNumber: null, nhsNumberUnavailableReason: "nhs-number-not-known" });
    expect(accepted(revisePatient(without, { nhsNumber: number }, occasion))).toMatchObject({
      nhsNumberStatus: "PRESENT_NOT_TRACED",
      nhsNumberUnavailableReason: null,
    });
  });

  test("that is taken away needs the reason", () => {
    expect(refusedFor(revisePatient(patient(), { nhsNumber: null }, occasion))).toEqual(["nhsNumberUnavailableReason"]);
  });
});

test("a patient has a name, if only what they are called", () => {
  for (const names of [[], [name({ family: null, given: [] })]])
    expect(refusedFor(create({ names }))).toEqual(["names"]);
  expect(refusedFor(create({ names: [name({ family: null, given: [], text: "Nan" })] }))).toEqual([]);
});

test("nobody is born or dies in the future, or dies before their birth", () => {
  expect(refusedFor(create({ birthDate: day("2026-11-23") }))).toEqual(["birthDate"]);
  expect(refusedFor(create({ deceasedAt: moment("2027") }))).toEqual(["deceasedAt"]);
  const died = (birthDate: string, deceasedAt: string) =>
    refusedFor(create({ birthDate: day(birthDate), deceasedAt: moment(deceasedAt) }));
  expect(died("1950-06-01", "1950-05-31T23:00:00Z")).toEqual(["deceasedAt"]);
  expect(died("1950-06-01", "1950-06-01T01:00:00Z")).toEqual([]);
  expect(died("1950", "1950-06-01T01:00:00Z")).toEqual([]);
  expect(died("1950-06-01", "1950")).toEqual([]);
});

test("whoever has a time of death has died", () => {
  expect(patient({ deceased: false, deceasedAt: moment("2020-02-02") }).deceased).toBe(true);
});

test("a practice with an id is an organisation of ours; one known only by name is kept as it is", () => {
  const id = "1a3f8a52-0000-7000-8000-000000000001";
  const named = { ...reference("Organisation", id), id: null, display: "Elm Surgery" };
  expect(refusedFor(create({ registeredPractice: reference("Practitioner", id) }))).toEqual(["registeredPractice"]);
  expect(refusedFor(create({ registeredPractice: reference("Organisation", "elm") }))).toEqual(["registeredPractice"]);
  expect(patient({ registeredPractice: named }).registeredPractice).toEqual(named);
});

test("every fault of a patient is named at once", () => {
  expect(refusedFor(create({ nhsNumber: null, names: [], birthDate: day("2030") }))).toEqual([
    "nhsNumberUnavailableReason",
    "names",
    "birthDate",
  ]);
});

test("a registration ends once, by its own step, and may begin again", () => {
  const left = accepted(endPatient(patient(), { deceased: null, deceasedAt: null }, occasion));
  expect(left.active).toBe(false);
  expect(refusedFor(endPatient(left, { deceased: null, deceasedAt: null }, occasion))).toEqual(["id"]);
  expect(refusedFor(revisePatient(patient(), { active: false }, occasion))).toEqual(["active"]);
  expect(accepted(revisePatient(left, { active: true }, occasion)).active).toBe(true);
});

test("a registration that ends by death keeps when the person died", () => {
  const ending = { deceased: null, deceasedAt: moment("2026-11-20") };
  expect(accepted(endPatient(patient(), ending, occasion))).toMatchObject({
    active: false,
    deceased: true,
    deceasedAt: "2026-11-20",
  });
});

describe("an age", () => {
  test("changes on the birthday and on no other day", () => {
    const at = (text: string) => ageAt(day("1950-11-22"), new Date(text));
    expect([at("2026-11-21T23:59:59Z"), at("2026-11-22T00:00:00Z"), at("2027-11-21")]).toEqual([75, 76, 76]);
    expect(ageAt(day("2000-02-29"), new Date("2026-02-28"))).toBe(25);
    expect(ageAt(day("2000-02-29"), new Date("2026-03-01"))).toBe(26);
  });

  test("is unknown while the day of birth is, or has not come", () => {
    for (const birthDate of [null, day("1950"), day("1950-11"), day("2026-11-23")])
      expect(ageAt(birthDate, occasion.now)).toBeNull();
  });

  test("is the number of birthdays that a person has had", () => {
    const date = fc.date({ min: new Date("1900-01-01"), max: new Date("2026-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 110 }), (birth, years) => {
        const birthDate = day(birth.toISOString().slice(0, 10));
        const birthday = Date.UTC(birth.getUTCFullYear() + years, birth.getUTCMonth(), birth.getUTCDate());
        expect(ageAt(birthDate, new Date(birthday))).toBe(years);
        expect(ageAt(birthDate, new Date(birthday - 1))).toBe(years === 0 ? null : years - 1);
      }),
    );
  });
});
