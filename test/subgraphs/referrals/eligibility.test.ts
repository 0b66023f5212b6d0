import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { childrenRules } from "../../../src/demo/world/children-rules.ts";
import { reference } from "../../../src/kernel/reference.ts";
import type { DateTime, PartialDate } from "../../../src/kernel/time.ts";
import { against, assess } from "../../../src/subgraphs/referrals/eligibility/assess.ts";
import { ageOn, comparedToBirthday } from "../../../src/subgraphs/referrals/eligibility/birthday.ts";
import type { EligibilityFacts, KnownCondition } from "../../../src/subgraphs/referrals/eligibility/eligibility.ts";
import { eligibilityFaults } from "../../../src/subgraphs/referrals/eligibility/eligibility-faults.ts";
import { NOTHING_STATED, type StatedFacts } from "../../../src/subgraphs/referrals/triage/triage.ts";

const NURSING = "1a3f8a52-0000-7000-8000-0000000000aa";
const rules = childrenRules(NURSING);
const day = (text: string) => text as DateTime;
const born = (text: string) => text as PartialDate;

const stated = (more: Partial<StatedFacts> = {}): StatedFacts => ({
  ...NOTHING_STATED,
  areasOfDelay: ["GROSS_MOTOR", "SPEECH_AND_LANGUAGE"],
  therapies: ["PHYSIOTHERAPY", "SPEECH_AND_LANGUAGE_THERAPY"],
  ...more,
});

/** A child of two years, delayed in two areas, who needs two therapists. */
const child = (more: Partial<EligibilityFacts> = {}): EligibilityFacts => ({
  referral: reference("Referral", "r"),
  referredOn: day("2026-11-22"),
  birthDate: born("2024-05-01"),
  stated: stated(),
  postcodes: [],
  conditions: [],
  teamRoles: [],
  taken: [],
  within: () => new Set(),
  ...more,
});

const old = { birthDate: born("2020-01-01") };
const condition = (more: Partial<KnownCondition> = {}): KnownCondition => ({
  id: "c",
  codes: ["1"],
  display: "A condition",
  diagnosed: null,
  ...more,
});
/** A release in which only the expressions with this word find the code 1. */
const onlyFor = (word: string) => (ecl: string) => new Set(ecl.includes(word) ? ["1"] : []);

const judge = (facts: EligibilityFacts) => assess(rules, facts);
const verdict = (facts: EligibilityFacts) => judge(facts).verdict;
const found = (facts: EligibilityFacts, code: string) => judge(facts).rules.find((rule) => rule.code === code)!;

test("the children's rules are sound", () => {
  expect(eligibilityFaults(rules)).toEqual([]);
});

test("a child under four, delayed in two areas, who needs two therapists is eligible", () => {
  expect(judge(child())).toMatchObject({ verdict: "ELIGIBLE", ageAtReferral: 2, redirectToId: null });
  expect(against(judge(child()))).toEqual([]);
});

describe("delay", () => {
  test("in one area is not enough, and twice in the same area is one", () => {
    const one = child({
      stated: stated({ areasOfDelay: ["GROSS_MOTOR"] }),
      conditions: [condition()],
      within: onlyFor("gross motor delay"),
    });
    expect(verdict(one)).toBe("NOT_ELIGIBLE");
    expect(against(judge(one))).toEqual(["TWO_AREAS"]);
    expect(found(one, "TWO_AREAS").criteria[0]!.evidence).toHaveLength(1);
  });

  test("that is stated in one area and coded in another is in two, each with its source", () => {
    const both = child({
      stated: stated({ areasOfDelay: ["GROSS_MOTOR"] }),
      conditions: [condition({ display: "Speech delay", diagnosed: day("2025-03-01") })],
      within: onlyFor("speech delay"),
    });
    expect(verdict(both)).toBe("ELIGIBLE");
    expect(found(both, "TWO_AREAS").criteria[0]!.evidence).toEqual([
      { what: "GROSS_MOTOR", date: "2026-11-22", source: reference("Referral", "r") },
      { what: "SPEECH_AND_LANGUAGE: Speech delay", date: "2025-03-01", source: reference("Condition", "c") },
    ]);
  });

  test("is not known where one area is stated and no release can tell of the others", () => {
    const silent = child({ stated: stated({ areasOfDelay: ["GROSS_MOTOR"] }), within: () => null });
    expect(verdict(silent)).toBe("NOT_KNOWN");
    expect(verdict(child({ within: () => null }))).toBe("ELIGIBLE");
  });
});

describe("therapists", () => {
  test("of one kind are not two, however many there are", () => {
    const role = { codes: ["1"], display: "Physiotherapist", team: reference("CareTeam", "t") };
    const one = child({
      stated: stated({ therapies: ["PHYSIOTHERAPY"] }),
      teamRoles: [role, role],
      within: onlyFor("Physiotherapist"),
    });
    expect(against(judge(one))).toEqual(["TWO_THERAPISTS"]);
  });

  test("count from the person's teams as from what is stated", () => {
    const role = { codes: ["1"], display: "Occupational therapist", team: reference("CareTeam", "t") };
    const two = child({
      stated: stated({ therapies: ["PHYSIOTHERAPY"] }),
      teamRoles: [role],
      within: onlyFor("Occupational"),
    });
    expect(verdict(two)).toBe("ELIGIBLE");
  });
});

describe("the fourth birthday", () => {
  test.each([
    ["the day before it", "2026-04-30", "ELIGIBLE"],
    ["the birthday itself", "2026-05-01", "ELIGIBLE"],
    ["late on the birthday itself", "2026-05-01T23:30:00Z", "ELIGIBLE"],
    ["the day after it", "2026-05-02", "NOT_ELIGIBLE"],
  ])("a referral dated %s", (_, date, expected) => {
    const facts = child({ birthDate: born("2022-05-01"), referredOn: day(date) });
    expect(verdict(facts)).toBe(expected);
    expect(against(judge(facts))).toEqual(expected === "ELIGIBLE" ? [] : ["EXCLUDED_AGE"]);
  });

  test("of a child born on 29 February is on 29 February of a leap year", () => {
    const leap = { birthDate: born("2020-02-29") };
    expect(verdict(child({ ...leap, referredOn: day("2024-02-29") }))).toBe("ELIGIBLE");
    expect(verdict(child({ ...leap, referredOn: day("2024-03-01") }))).toBe("NOT_ELIGIBLE");
  });

  test("of a child born on 29 February 2096 is on 1 March 2100, which has no 29 February", () => {
    const leap = { birthDate: born("2096-02-29") };
    expect(verdict(child({ ...leap, referredOn: day("2100-02-28") }))).toBe("ELIGIBLE");
    expect(verdict(child({ ...leap, referredOn: day("2100-03-01") }))).toBe("ELIGIBLE");
    expect(verdict(child({ ...leap, referredOn: day("2100-03-02") }))).toBe("NOT_ELIGIBLE");
  });

  test("the date of the referral decides, not the day of the assessment", () => {
    const facts = child({ birthDate: born("2022-05-01"), referredOn: day("2026-04-30") });
    expect(judge(facts)).toMatchObject({ verdict: "ELIGIBLE", ageAtReferral: 3, referredOn: "2026-04-30" });
  });

  test("is not known where only the year of birth is, and the referral lies between", () => {
    const facts = child({ birthDate: born("2022"), referredOn: day("2026-06-01") });
    expect(verdict(facts)).toBe("NOT_KNOWN");
    expect(verdict({ ...facts, referredOn: day("2027-01-01") })).toBe("NOT_ELIGIBLE");
    expect(verdict(child({ birthDate: null }))).toBe("NOT_KNOWN");
  });

  test("lies on no other day than the calendar's, for any birth and any number of years", () => {
    const days = fc.date({ min: new Date("1930-01-01"), max: new Date("2090-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 99 }), (date, years) => {
        const birth = born(date.toISOString().slice(0, 10));
        const [year, month, dayOfMonth] = birth.split("-").map(Number) as [number, number, number];
        const at = new Date(Date.UTC(year + years, month - 1, dayOfMonth));
        const on = (shift: number) => day(new Date(at.getTime() + shift * 86_400_000).toISOString().slice(0, 10));
        expect([-1, 0, 1].map((shift) => comparedToBirthday(on(shift), birth, years))).toEqual([-1, 0, 1]);
        expect([ageOn(on(-1), birth), ageOn(on(0), birth)]).toEqual([years - 1, years]);
      }),
    );
  });
});

describe("an exception to the age rule", () => {
  test("moved in with an equivalent service before sets it aside, and the reason is the evidence", () => {
    const moved = child({ ...old, stated: stated({ priorEquivalentService: "Portage in Leeds" }) });
    expect(verdict(moved)).toBe("ELIGIBLE");
    expect(found(moved, "EXCLUDED_AGE")).toMatchObject({ result: "HOLDS", overriddenBy: ["MOVED_IN"] });
    expect(found(moved, "MOVED_IN").criteria[0]!.evidence[0]!.what).toBe("Portage in Leeds");
    expect(verdict(child({ ...old, stated: stated({ priorEquivalentService: " " }) }))).toBe("NOT_ELIGIBLE");
  });

  test("an acquired brain injury sets it aside where it results in delay", () => {
    const injured = { ...old, conditions: [condition()], within: onlyFor("acquired brain injury") };
    expect(verdict(child(injured))).toBe("ELIGIBLE");
    expect(found(child({ ...injured, stated: stated({ areasOfDelay: [] }) }), "ACQUIRED_BRAIN_INJURY").result).toBe(
      "DOES_NOT_HOLD",
    );
    expect(verdict(child({ ...old, conditions: [condition({ codes: ["2"] })], within: injured.within }))).toBe(
      "NOT_ELIGIBLE",
    );
  });

  test.each([
    ["before the fourth birthday", "2023-12-31", "NOT_ELIGIBLE"],
    ["on the fourth birthday", "2024-01-01", "NOT_ELIGIBLE"],
    ["after the fourth birthday", "2024-01-02", "ELIGIBLE"],
  ])("a degenerative condition that was diagnosed %s", (_, diagnosed, expected) => {
    const facts = child({
      ...old,
      conditions: [condition({ diagnosed: day(diagnosed) })],
      within: onlyFor("degenerative"),
    });
    expect(verdict(facts)).toBe(expected);
  });

  test("a degenerative condition without a date of diagnosis decides nothing", () => {
    const facts = child({ ...old, conditions: [condition()], within: onlyFor("degenerative") });
    expect(verdict(facts)).toBe("NOT_KNOWN");
    expect(found(facts, "DEGENERATIVE").result).toBe("NOT_KNOWN");
  });

  test.each([
    ["the day before the twelfth birthday", "2032-02-28", "ELIGIBLE"],
    ["on the twelfth birthday", "2032-02-29", "NOT_ELIGIBLE"],
    ["after the twelfth birthday", "2032-03-01", "NOT_ELIGIBLE"],
  ])("known to the team before, and referred %s", (_, referredOn, expected) => {
    const taken = [{ what: "Taken on before", date: day("2022-01-01"), source: null }];
    expect(verdict(child({ birthDate: born("2020-02-29"), referredOn: day(referredOn), taken }))).toBe(expected);
  });

  test("sets no other rule aside: delay in two areas is still needed", () => {
    const moved = stated({ priorEquivalentService: "Portage", areasOfDelay: ["COGNITION"] });
    expect(against(judge(child({ ...old, stated: moved })))).toEqual(["TWO_AREAS"]);
  });

  test("that no release can tell of leaves the verdict open", () => {
    expect(verdict(child({ ...old, conditions: [condition()], within: () => null }))).toBe("NOT_KNOWN");
  });
});

describe("complex medical needs", () => {
  test("without the other criteria lead to Children's Community Nursing", () => {
    const medical = child({ stated: stated({ areasOfDelay: [], therapies: [], complexMedicalNeeds: true }) });
    expect(judge(medical)).toMatchObject({ verdict: "REDIRECT", redirectToId: NURSING });
  });

  test("lead nowhere else where the other criteria are met", () => {
    const both = child({ stated: stated({ complexMedicalNeeds: true }) });
    expect(judge(both)).toMatchObject({ verdict: "ELIGIBLE", redirectToId: null });
  });

  test("that are not there leave a child who is not eligible without a redirection", () => {
    const none = child({ stated: stated({ areasOfDelay: [] }) });
    expect(judge(none)).toMatchObject({ verdict: "NOT_ELIGIBLE", redirectToId: null });
  });
});

test("where the person lives is a criterion, by the closest area of the postcode", () => {
  const local = [
    {
      code: "LOCAL",
      statement: "Lives in East Kent.",
      part: "INCLUSION" as const,
      group: null,
      criteria: [
        { measure: "LIVES_IN" as const, atLeast: null, years: null, ecl: null, groups: [], postcodes: ["CT1"] },
      ],
      overrides: [],
      redirectToId: null,
    },
  ];
  expect(assess(local, child({ postcodes: ["CT1 2AB"] })).verdict).toBe("ELIGIBLE");
  expect(assess(local, child({ postcodes: ["CT10 2AB"] })).verdict).toBe("NOT_ELIGIBLE");
  expect(assess(local, child()).verdict).toBe("NOT_KNOWN");
});

test("of the inclusions of one group, one is enough", () => {
  const grouped = rules.map((rule) => (rule.part === "INCLUSION" ? { ...rule, group: "need" } : rule));
  expect(assess(grouped, child({ stated: stated({ therapies: [] }) })).verdict).toBe("ELIGIBLE");
  expect(assess(grouped, child({ stated: stated({ therapies: [], areasOfDelay: [] }) })).verdict).toBe("NOT_ELIGIBLE");
});

test("rules that cannot be applied are refused, each fault with its place", () => {
  const [areas, , age, moved] = rules;
  const broken = [
    { ...areas!, criteria: [{ ...areas!.criteria[0]!, atLeast: null }] },
    { ...age!, redirectToId: NURSING },
    { ...moved!, overrides: ["TWO_AREAS"] },
    { ...moved!, code: "EXCLUDED_AGE", overrides: [] },
  ];
  expect(eligibilityFaults(broken).map(({ path }) => path.join("."))).toEqual([
    "input.eligibility.0.criteria.0.atLeast",
    "input.eligibility.1.redirectToId",
    "input.eligibility.2.overrides",
    "input.eligibility.3.code",
    "input.eligibility.3.overrides",
  ]);
});
