import { expect, test } from "vitest";
import { WRITING, writeRefusals } from "../../src/access/policy/writes.ts";
import { type Role, roles } from "../../src/kernel/role.ts";

const category = (system: string, code: string) => [{ codings: [{ system, code }], text: null }];
const diagnosis = category("http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis");
const vitalSigns = category("http://terminology.hl7.org/CodeSystem/observation-category", "vital-signs");
const social = category("http://terminology.hl7.org/CodeSystem/observation-category", "social-history");
const may = (role: Role, mutation: string, input: object = {}) => writeRefusals(role, mutation, input).length === 0;
const who = (mutation: string, input: object = {}) => roles.filter((role) => may(role, mutation, input));

test("a clinical decision is not for coordinators, link workers or coaches", () => {
  const clinical: readonly Role[] = ["SUPERVISOR", "GP", "CLINICIAN", "PLUG_IN"];
  for (const verificationStatus of ["CONFIRMED", "REFUTED", "DIFFERENTIAL"]) {
    expect(who("createCondition", { verificationStatus })).toEqual(clinical);
    expect(who("reviseCondition", { verificationStatus })).toEqual(clinical);
  }
  expect(who("createCondition", { categories: diagnosis })).toEqual(clinical);
  expect(who("createObservation", { categories: vitalSigns })).toEqual(clinical);
  expect(writeRefusals("CARE_COORDINATOR", "createObservation", { categories: vitalSigns })).toMatchObject([
    { __typename: "NotPermitted", path: ["input", "categories"] },
  ]);
});

test("a coordinator records what they are told: a need, a circumstance, a plan", () => {
  expect(may("CARE_COORDINATOR", "createCondition", { verificationStatus: "UNCONFIRMED" })).toBe(true);
  expect(may("CARE_COORDINATOR", "createObservation", { categories: social })).toBe(true);
  expect(may("CARE_COORDINATOR", "createCarePlan")).toBe(true);
});

test("those who count change nothing", () => {
  expect(WRITING.ANALYST).toEqual([]);
  expect(writeRefusals("ANALYST", "createGoal", {})).toMatchObject([{ __typename: "NotPermitted", path: ["input"] }]);
});

test("a person decides for themselves, and changes nothing else; whoever acts for them, not even that", () => {
  expect(who("endConsent")).toContain("PATIENT");
  expect(who("endConsent")).not.toContain("PROXY");
  for (const mutation of ["createCarePlan", "createCondition", "sealRecord", "breakGlass", "importFhir"]) {
    expect(who(mutation)).not.toContain("PATIENT");
    expect(who(mutation)).not.toContain("PROXY");
  }
});

test("who answers for privacy records decisions and seals, and takes no part in care", () => {
  expect(may("PRIVACY_OFFICER", "sealRecord")).toBe(true);
  expect(may("PRIVACY_OFFICER", "createGoal")).toBe(false);
});

test("a mutation that nobody has heard of is for those who care, and for nobody else", () => {
  const others = ["PRIVACY_OFFICER", "PATIENT", "PROXY", "ANALYST"];
  expect(who("aMutationOfTomorrow")).toEqual(roles.filter((role) => !others.includes(role)));
});
