import { expect, test } from "vitest";
import { codesOnly } from "../../src/terminology/codes-only.ts";
import { remembering } from "../../src/terminology/remembering.ts";
import type { Terminology, Verdict } from "../../src/terminology/terminology.ts";

const PLAN = { code: "734163000", display: "Care plan" };

/** A terminology that gives these verdicts one after the other, and what it was asked. */
function answering(...verdicts: readonly (Verdict | Error)[]) {
  const asked: unknown[][] = [];
  const terminology: Terminology = {
    ...codesOnly,
    validate: async (...question) => {
      asked.push(question);
      const verdict = verdicts[asked.length - 1]!;
      if (verdict instanceof Error) throw verdict;
      return verdict;
    },
  };
  return { asked, terminology: remembering(terminology) };
}

const invalid: Verdict = { verdict: "INVALID", release: "r", reason: "INACTIVE", message: "no", suggestions: [] };
const unknown: Verdict = { verdict: "UNKNOWN", message: "nobody is there" };

test("a coding is asked about once, also by two at the same time", async () => {
  const { asked, terminology } = answering(invalid);
  const twice = await Promise.all([terminology.validate(PLAN), terminology.validate({ ...PLAN })]);
  expect([...twice, await terminology.validate(PLAN)]).toEqual([invalid, invalid, invalid]);
  expect(asked).toHaveLength(1);
});

test("another term, and another place, is another question", async () => {
  const { asked, terminology } = answering(invalid, unknown, invalid);
  await terminology.validate(PLAN);
  await terminology.validate({ ...PLAN, display: "Plan of care" });
  await terminology.validate(PLAN, { valueSet: "< 734163000" });
  expect(asked).toHaveLength(3);
});

test("what nobody could tell, and what failed, is asked again", async () => {
  const { terminology } = answering(unknown, new Error("gone"), invalid);
  expect(await terminology.validate(PLAN)).toEqual(unknown);
  await expect(terminology.validate(PLAN)).rejects.toThrow("gone");
  expect(await terminology.validate(PLAN)).toEqual(invalid);
});
