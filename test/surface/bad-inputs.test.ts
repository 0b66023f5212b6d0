import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isFaultCode } from "../../src/platform/faults.ts";
import { testDatabase } from "../database.ts";
import { type BadInput, CANARY, type Outcome, type Place } from "./bad-inputs/bad-input.ts";
import { badInputs } from "./bad-inputs/index.ts";
import { placeOf, post, type Received } from "./bad-inputs/place.ts";

let place: Place;
let planned: Place;
let closing: (() => Promise<unknown>)[];
const reported: unknown[] = [];

/** One server that answers field by field, and one that answers whatever it can by one statement. */
beforeAll(async () => {
  const report = (error: unknown) => reported.push(error);
  const made = [await placeOf(await testDatabase(), report, 1_000), await placeOf(await testDatabase(), report, 0)];
  [place, planned] = made.map((it) => it.place) as [Place, Place];
  closing = made.map(
    ({ http }) =>
      () =>
        http.close(),
  );
});
afterAll(() => Promise.all(closing.map((close) => close())));

interface Answer {
  readonly data?: Readonly<
    Record<string, { readonly errors?: readonly { readonly __typename: string }[] } | null>
  > | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** What became of it, in the words in which it is expected. */
function outcomeOf({ status, text }: Received, expected: Outcome): Outcome {
  const { data, errors } = JSON.parse(text) as Answer;
  const [of] = Object.values(data ?? {});
  if (errors) return { status, code: errors[0]!.extensions.code };
  if (of?.errors?.[0])
    return { refusal: "refusal" in expected && expected.refusal === "" ? "" : of.errors[0].__typename };
  return of === null && data !== undefined ? { found: null } : { status, code: null };
}

const send = async ({ send }: BadInput, at: Place): Promise<Received> => post(at.url, at.token, await send(at));

describe.each(Object.entries(badInputs))("%s that is bad is refused with a typed error:", (_, inputs) => {
  test.each(inputs.map((input) => [input.what, input] as const))("%s", async (_, input) => {
    for (const at of [place, planned]) {
      const received = await send(input, at);
      const faults = reported.splice(0);
      expect({ ...outcomeOf(received, input.outcome), faults }).toEqual({ ...input.outcome, faults: [] });
      const { errors = [] } = JSON.parse(received.text) as Answer;
      expect(errors.filter(({ extensions }) => !isFaultCode(extensions.code))).toEqual([]);
      expect(received.text + received.headers).not.toContain(CANARY);
      expect(received.text).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|SELECT |postgres/);
    }
  });
});

test("there are a hundred classes of bad input and more, each told once", () => {
  const all = Object.values(badInputs).flat();
  expect(all.length).toBeGreaterThanOrEqual(100);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});

test("after all of it the server still answers, and nothing was a fault of ours", async () => {
  const { status, text } = await post(place.url, place.token, {
    body: JSON.stringify({ query: "{ patients { totalCount } }" }),
  });
  expect([status, JSON.parse(text).data]).toEqual([200, { patients: { totalCount: 1 } }]);
  expect(reported).toEqual([]);
});
