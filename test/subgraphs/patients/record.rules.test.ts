import { describe, expect, test } from "vitest";
import { coding, concept } from "../../../src/kernel/coding.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime } from "../../../src/kernel/time.ts";
import {
  type ConditionGiven,
  createCondition,
  endCondition,
  reviseCondition,
} from "../../../src/subgraphs/patients/condition/condition.rules.ts";
import {
  createObservation,
  endObservation,
  type ObservationGiven,
  reviseObservation,
} from "../../../src/subgraphs/patients/observation/observation.rules.ts";
import { CARER_CODES, isCarer } from "../../../src/subgraphs/patients/related-person/carer.ts";
import {
  createRelatedPerson,
  endRelatedPerson,
  type RelatedPersonGiven,
  reviseRelatedPerson,
} from "../../../src/subgraphs/patients/related-person/related-person.rules.ts";
import { accepted, refusedFor } from "../decisions.ts";

const occasion = { now: new Date("2026-11-22T10:00:00Z") };
const at = (text: string) => text as DateTime;
const wife = concept(coding("http://terminology.hl7.org/CodeSystem/v3-RoleCode", "WIFE", "wife"));
const asthma = concept(coding("http://snomed.info/sct", "195967001", "Asthma"));

describe("a related person", () => {
  const given: RelatedPersonGiven = {
    patientId: "p",
    relationships: [wife],
    names: [],
    gender: null,
    birthDate: null,
    telecom: [],
    addresses: [],
    languages: [],
    period: null,
    ownRecordId: null,
  };

  test("has a name, or is known by what they are to the patient", () => {
    expect(accepted(createRelatedPerson("r", given)).active).toBe(true);
    expect(refusedFor(createRelatedPerson("r", { ...given, relationships: [] }))).toEqual(["names"]);
  });

  test("ends with the day until which they played their part, and then is history", () => {
    const person = accepted(createRelatedPerson("r", { ...given, period: { start: at("2020"), end: null } }));
    const ended = accepted(endRelatedPerson(person, { end: at("2026-05-01") }, occasion));
    expect(ended).toMatchObject({ active: false, period: { start: "2020", end: "2026-05-01" } });
    expect(refusedFor(endRelatedPerson(ended, { end: null }, occasion))).toEqual(["id"]);
    expect(refusedFor(reviseRelatedPerson(ended, { gender: "FEMALE" }))).toEqual(["id"]);
    expect(refusedFor(endRelatedPerson(person, { end: at("2019-05-01") }, occasion))).toEqual(["end"]);
  });

  test("cares for the patient when any of their relationships says so", () => {
    expect(isCarer([wife])).toBe(false);
    for (const { system, code, display } of CARER_CODES)
      expect(isCarer([wife, concept(coding(system, code, display))])).toBe(true);
    expect(isCarer([concept(coding("https://example.org/else", CARER_CODES[0].code))])).toBe(false);
  });
});

describe("a condition", () => {
  const given: ConditionGiven = {
    patientId: "p",
    code: asthma,
    categories: [],
    clinicalStatus: "ACTIVE",
    verificationStatus: null,
    severity: null,
    onset: at("2001"),
    abatement: null,
    recorder: null,
    asserter: null,
    notes: [],
  };
  const condition = accepted(createCondition("c", given, occasion));

  test("is recorded when it is made known", () => {
    expect(condition.recordedDate).toBe("2026-11-22T10:00:00.000Z");
  });

  test("that has abated is over, and does not end before it starts", () => {
    const create = (more: Partial<ConditionGiven>) => refusedFor(createCondition("c", { ...given, ...more }, occasion));
    expect(create({ abatement: at("2010") })).toEqual(["abatement"]);
    expect(create({ abatement: at("2010"), clinicalStatus: "RESOLVED" })).toEqual([]);
    expect(create({ abatement: at("1999"), clinicalStatus: "RESOLVED" })).toEqual(["abatement"]);
    expect(create({ abatement: at("2001-05-05"), clinicalStatus: "RESOLVED" })).toEqual([]);
  });

  test("ends resolved, inactive or in remission, once", () => {
    const end = (clinicalStatus: ConditionGiven["clinicalStatus"]) =>
      endCondition(condition, { clinicalStatus: clinicalStatus!, abatement: null }, occasion);
    expect(refusedFor(end("RELAPSE"))).toEqual(["clinicalStatus"]);
    const resolved = accepted(end("RESOLVED"));
    expect(resolved.abatement).toBe("2026-11-22T10:00:00.000Z");
    expect(refusedFor(endCondition(resolved, { clinicalStatus: "RESOLVED", abatement: null }, occasion))).toEqual([
      "id",
    ]);
    expect(refusedFor(reviseCondition(condition, { clinicalStatus: "RESOLVED" }, occasion))).toEqual([
      "clinicalStatus",
    ]);
  });

  test("that comes back has not abated any more", () => {
    const ending = { clinicalStatus: "REMISSION", abatement: at("2020") } as const;
    const over = accepted(endCondition(condition, ending, occasion));
    expect(accepted(reviseCondition(over, { severity: asthma }, occasion)).abatement).toBe("2020");
    const back = accepted(reviseCondition(over, { clinicalStatus: "RELAPSE" }, occasion));
    expect(back).toMatchObject({ clinicalStatus: "RELAPSE", abatement: null });
  });

  test("is entered in error by its own step", () => {
    expect(refusedFor(reviseCondition(condition, { verificationStatus: "ENTERED_IN_ERROR" }, occasion))).toEqual([
      "verificationStatus",
    ]);
  });
});

describe("an observation", () => {
  const given: ObservationGiven = {
    patientId: "p",
    status: "FINAL",
    categories: [],
    code: asthma,
    effectiveAt: null,
    effectivePeriod: null,
    performers: [],
    value: { integer: 3 },
    dataAbsentReason: null,
    plan: null,
    goals: [],
    interpretations: [],
    components: [{ code: asthma, value: { boolean: false } }],
    notes: [],
  };
  const create = (more: Partial<ObservationGiven> = {}) => createObservation("o", { ...given, ...more }, occasion);

  test("keeps what was found with its kind", () => {
    const kinds = [
      { concept: asthma },
      { text: "three" },
      { boolean: false },
      { integer: 0 },
      { dateTime: at("2026") },
      { quantity: { value: 3, comparator: null, unit: "mg", system: null, code: null } },
    ] as const;
    const made = kinds.map((value) => accepted(create({ value })).value?.kind);
    expect(made).toEqual(["CONCEPT", "TEXT", "BOOLEAN", "INTEGER", "DATE_TIME", "QUANTITY"]);
    expect(accepted(create()).components).toEqual([{ code: asthma, value: { kind: "BOOLEAN", boolean: false } }]);
    expect(accepted(create({ value: null })).value).toBeNull();
  });

  test("that was final says that it was amended or corrected", () => {
    const final = accepted(create());
    const revised = accepted(reviseObservation(final, { value: { integer: 4 } }, occasion));
    expect(revised).toMatchObject({ status: "AMENDED", value: { kind: "INTEGER", integer: 4 } });
    expect(revised.components).toEqual(final.components);
    expect(accepted(reviseObservation(revised, { status: "CORRECTED" }, occasion)).status).toBe("CORRECTED");
    expect(refusedFor(reviseObservation(final, { status: "PRELIMINARY" }, occasion))).toEqual(["status"]);
  });

  test("that is still open stays open until it ends", () => {
    const open = accepted(create({ status: "PRELIMINARY" }));
    expect(accepted(reviseObservation(open, { value: null }, occasion))).toMatchObject({
      status: "PRELIMINARY",
      value: null,
    });
    const cancelled = accepted(endObservation(open, { status: "CANCELLED" }));
    expect(refusedFor(reviseObservation(cancelled, {}, occasion))).toEqual(["id"]);
    expect(refusedFor(endObservation(open, { status: "AMENDED" }))).toEqual(["status"]);
    expect(refusedFor(endObservation(accepted(create()), { status: "CANCELLED" }))).toEqual(["id"]);
  });

  test("is neither of a moment and of a period, nor of the future, and has no value where none could be had", () => {
    const period = { start: at("2026-01-01"), end: at("2026-01-02") };
    expect(refusedFor(create({ effectiveAt: at("2026-01-01"), effectivePeriod: period }))).toEqual(["effectivePeriod"]);
    expect(refusedFor(create({ effectiveAt: at("2027") }))).toEqual(["effectiveAt"]);
    expect(refusedFor(create({ dataAbsentReason: asthma }))).toEqual(["dataAbsentReason"]);
    expect(refusedFor(create({ status: "CANCELLED" }))).toEqual(["status"]);
    expect(refusedFor(create({ code: concept() }))).toEqual(["code"]);
    expect(refusedFor(create({ code: { codings: [], text: "  " } }))).toEqual(["code"]);
  });

  test("is made under a care plan, and under nothing else", () => {
    const plan = reference("CarePlan", "c");
    expect(accepted(create({ plan })).plan).toEqual(plan);
    expect(refusedFor(create({ plan: reference("Goal", "g") }))).toEqual(["plan"]);
  });
});
