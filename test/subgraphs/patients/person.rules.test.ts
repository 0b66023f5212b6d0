import { expect, test } from "vitest";
import { type Reference, reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { createAboutMe, reviseAboutMe } from "../../../src/subgraphs/patients/about-me/about-me.rules.ts";
import { recordCapacityAssessment } from "../../../src/subgraphs/patients/capacity-assessment/capacity-assessment.rules.ts";
import {
  registerCarer,
  removeCarer,
} from "../../../src/subgraphs/patients/carer-registration/carer-registration.rules.ts";
import { recordCaseNote } from "../../../src/subgraphs/patients/case-note/case-note.rules.ts";
import { sharingWith, type ToldConsent } from "../../../src/subgraphs/patients/related-person/sharing.ts";
import { addSupport, endSupport, reviseSupport } from "../../../src/subgraphs/patients/support/support.rules.ts";
import { accepted, refusedFor } from "../decisions.ts";

const now = new Date("2026-11-22T10:00:00Z");
const occasion = { now };
const tomorrow = "2026-11-23T10:00:00Z" as DateTime;
const joy: Reference = reference("RelatedPerson", "joy", "Joy Okafor");
const nobody: Reference = { type: "Practitioner", id: null, url: null, display: " ", identifier: null };

const words = {
  mostImportant: "My garden",
  importantPeople: null,
  communication: null,
  wellness: null,
  pleaseDoAndDont: null,
  howToSupportMe: null,
  alsoWorthKnowing: null,
  wishes: null,
  feelings: null,
  strengths: null,
  needs: null,
  aspirations: null,
};
const said = { patientId: "p", words, personInvolvement: null, writtenBy: joy, supportedBy: null, writtenAt: null };

test("what a person wants known says something, and whose words it is", () => {
  const create = (more: Partial<typeof said>) => createAboutMe("a", { ...said, ...more }, occasion, { isSaid: false });
  expect(accepted(create({}))).toMatchObject({ words, writtenBy: joy, writtenAt: now.toISOString() });
  expect(refusedFor(create({ words: { ...words, mostImportant: " " } }))).toEqual(["words"]);
  expect(refusedFor(create({ writtenBy: nobody }))).toEqual(["writtenBy"]);
  expect(refusedFor(create({ writtenBy: reference("Flag", "f") }))).toEqual(["writtenBy"]);
});

test("each has one About Me, and a change of it is dated by itself", () => {
  expect(refusedFor(createAboutMe("a", said, occasion, { isSaid: true }))).toEqual(["patientId"]);
  const first = accepted(
    createAboutMe("a", { ...said, writtenAt: "2026-01-01" as DateTime }, occasion, { isSaid: false }),
  );
  expect(accepted(reviseAboutMe(first, { writtenBy: joy }, occasion)).writtenAt).toBe(now.toISOString());
});

const lacks = {
  patientId: "p",
  matter: "CARE_AND_TREATMENT",
  decision: "Whether to move to a care home",
  outcome: "LACKS_CAPACITY",
  canUnderstand: true,
  canRetain: false,
  canWeigh: false,
  canCommunicate: true,
  impairment: "Dementia",
  helpGiven: "Pictures, her daughter present, a morning visit",
  evidence: null,
  bestInterests: null,
  decisionMaker: null,
  assessor: reference("Practitioner", "gp"),
  assessedAt: null,
  reviewDue: null,
} as const;
const adult = { birthDate: "1941-05-02" as PartialDate };

test("whoever lacks capacity does so in some ability, for a reason, after all help was given", () => {
  const assess = (more: object) => recordCapacityAssessment("c", { ...lacks, ...more }, occasion, adult);
  expect(accepted(assess({}))).toMatchObject({ outcome: "LACKS_CAPACITY", assessedAt: now.toISOString() });
  expect(refusedFor(assess({ canRetain: null, canWeigh: null }))).toEqual(["outcome"]);
  expect(refusedFor(assess({ impairment: null }))).toEqual(["impairment"]);
  expect(refusedFor(assess({ helpGiven: " " }))).toEqual(["helpGiven"]);
});

test("whoever has capacity needs no reason, and has every ability", () => {
  const able = { ...lacks, outcome: "HAS_CAPACITY", impairment: null, helpGiven: null } as const;
  expect(refusedFor(recordCapacityAssessment("c", able, occasion, adult))).toEqual(["outcome"]);
  const whole = { ...able, canRetain: true, canWeigh: null };
  expect(refusedFor(recordCapacityAssessment("c", whole, occasion, adult))).toEqual([]);
});

test("the Mental Capacity Act is not about children under 16", () => {
  const born = (birthDate: string) => ({ birthDate: birthDate as PartialDate });
  expect(refusedFor(recordCapacityAssessment("c", lacks, occasion, born("2010-11-23")))).toEqual(["patientId"]);
  expect(refusedFor(recordCapacityAssessment("c", lacks, occasion, born("2010-11-22")))).toEqual([]);
});

test("capacity is assessed by somebody, for one decision, and not in the future", () => {
  const assess = (more: object) => recordCapacityAssessment("c", { ...lacks, ...more }, occasion, adult);
  expect(refusedFor(assess({ assessor: nobody }))).toEqual(["assessor"]);
  expect(refusedFor(assess({ decision: "" }))).toEqual(["decision"]);
  expect(refusedFor(assess({ assessedAt: tomorrow }))).toEqual(["assessedAt"]);
});

const carer = {
  patientId: "p",
  side: "CARED_FOR",
  agreed: true,
  relatedPersonId: "joy",
  otherPatientId: null,
  carerName: null,
  description: null,
  practiceId: null,
  isYoungCarer: null,
  hasContingencyPlan: null,
  identifiedBy: null,
  identifiedAt: null,
} as const;
const around = { ownPractice: "elm", isAround: true };

test("a carer is put on the register of the practice only with their agreement", () => {
  expect(accepted(registerCarer("r", carer, occasion, around))).toMatchObject({ practiceId: "elm", removedAt: null });
  expect(refusedFor(registerCarer("r", { ...carer, agreed: false }, occasion, around))).toEqual(["agreed"]);
});

test("a carer is identified from the side of the person they care for as somebody around them, or from their own", () => {
  expect(refusedFor(registerCarer("r", { ...carer, relatedPersonId: null }, occasion, around))).toEqual([
    "relatedPersonId",
  ]);
  expect(refusedFor(registerCarer("r", carer, occasion, { ...around, isAround: false }))).toEqual(["relatedPersonId"]);
  const own = { ...carer, side: "CARER", relatedPersonId: null } as const;
  expect(refusedFor(registerCarer("r", own, occasion, around))).toEqual([]);
  expect(refusedFor(registerCarer("r", { ...own, relatedPersonId: "joy" }, occasion, around))).toEqual([
    "relatedPersonId",
  ]);
  expect(refusedFor(registerCarer("r", { ...own, otherPatientId: "p" }, occasion, around))).toEqual(["otherPatientId"]);
});

test("a carer leaves the register once, with the reason, and not before they joined it", () => {
  const on = accepted(registerCarer("r", carer, occasion, around));
  const off = accepted(removeCarer(on, { removal: "NO_LONGER_CARES", removedAt: null }, occasion));
  expect(off).toMatchObject({ removal: "NO_LONGER_CARES", removedAt: now.toISOString() });
  expect(refusedFor(removeCarer(off, { removal: "DIED", removedAt: null }, occasion))).toEqual(["id"]);
  const early = { removal: "DIED", removedAt: "2026-11-21" as DateTime } as const;
  expect(refusedFor(removeCarer(on, early, occasion))).toEqual(["removedAt"]);
});

test("a note is a fact or an opinion of somebody, at a time that is not yet to come", () => {
  const note = {
    patientId: "p",
    kind: "FACT",
    text: "The stairs have no rail.",
    author: joy,
    at: "2026-11-20" as DateTime,
    about: null,
  } as const;
  expect(accepted(recordCaseNote("n", note, occasion)).kind).toBe("FACT");
  expect(refusedFor(recordCaseNote("n", { ...note, author: nobody }, occasion))).toEqual(["author"]);
  expect(refusedFor(recordCaseNote("n", { ...note, at: tomorrow }, occasion))).toEqual(["at"]);
  expect(refusedFor(recordCaseNote("n", { ...note, text: " " }, occasion))).toEqual(["text"]);
});

test("support that ends says what that means for the person, and what has ended is history", () => {
  const club = {
    patientId: "p",
    kind: "COMMUNITY_GROUP",
    name: "Lunch club",
    gives: null,
    party: null,
    telecom: [],
    period: null,
  } as const;
  const held = accepted(addSupport("s", club));
  const ended = accepted(endSupport(held, { effect: "NEGATIVE", reason: "It closed", end: null }, occasion));
  expect(ended).toMatchObject({ active: false, effect: "NEGATIVE", period: { end: now.toISOString() } });
  expect(refusedFor(reviseSupport(ended, { gives: "Lunch" }))).toEqual(["id"]);
  expect(refusedFor(addSupport("s", { ...club, name: " " }))).toEqual(["name"]);
});

const consent = (
  id: string,
  decision: "PERMIT" | "DENY",
  who: readonly string[],
  more: Partial<ToldConsent> = {},
): ToldConsent => ({
  id,
  isInForce: true,
  scope: {
    codings: [
      {
        system: "http://terminology.hl7.org/CodeSystem/consentscope",
        code: "patient-privacy",
        version: null,
        display: null,
        release: null,
      },
    ],
    text: null,
  },
  decision,
  actors: who.map((it) => ({ reference: { type: "RelatedPerson", id: it } })),
  ...more,
});
const sharing = (consents: readonly ToldConsent[], active = true) => sharingWith({ id: "joy", active }, consents, null);

test("nothing is shared with anyone while the person has not said so", () => {
  expect(sharing([])).toEqual({ allowed: false, reason: "NOT_ASKED", consentIds: [] });
  expect(sharing([consent("1", "PERMIT", ["sam"])])).toMatchObject({ allowed: false, reason: "NOT_ASKED" });
  expect(sharing([consent("1", "PERMIT", ["joy"], { isInForce: false })])).toMatchObject({ reason: "NOT_ASKED" });
  const treatment = { scope: { codings: [], text: "treatment" } };
  expect(sharing([consent("1", "PERMIT", ["joy"], treatment)])).toMatchObject({ reason: "NOT_ASKED" });
});

test("a consent that names somebody permits sharing with them, and a denial counts before it", () => {
  expect(sharing([consent("1", "PERMIT", ["joy"])])).toEqual({ allowed: true, reason: "PERMITTED", consentIds: ["1"] });
  expect(sharing([consent("1", "PERMIT", ["joy"]), consent("2", "DENY", ["joy"])])).toEqual({
    allowed: false,
    reason: "DENIED",
    consentIds: ["2"],
  });
});

test("what names somebody counts before what names nobody", () => {
  expect(sharing([consent("1", "DENY", []), consent("2", "PERMIT", ["joy"])])).toMatchObject({ allowed: true });
  expect(sharing([consent("1", "PERMIT", []), consent("2", "DENY", ["joy"])])).toMatchObject({ reason: "DENIED" });
  expect(sharing([consent("1", "DENY", [])])).toMatchObject({ allowed: false, reason: "DENIED" });
});

test("nothing is shared with whoever has left the person's life, and a lack of capacity is told", () => {
  expect(sharing([consent("1", "PERMIT", ["joy"])], false)).toMatchObject({
    allowed: false,
    reason: "NO_LONGER_INVOLVED",
  });
  expect(sharingWith({ id: "joy", active: true }, [], { outcome: "LACKS_CAPACITY" }).reason).toBe("LACKS_CAPACITY");
});
