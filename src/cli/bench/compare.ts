import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { dataOf } from "./answer.ts";
import type { Contender, Running } from "./contender.ts";
import { NEW_EACH_TIME, type Operation, type Variables } from "./operation.ts";

export interface Named {
  readonly name: string;
  readonly running: Running;
  readonly can?: Contender["can"];
}

/** Fails at the first of these requests that two contenders answer differently. */
export async function compare(
  operation: Operation,
  sample: readonly Variables[],
  all: readonly Named[],
): Promise<void> {
  for (const variables of sample) {
    const answers = await Promise.all(all.map(({ running }) => answer(running, operation, variables)));
    answers.forEach((one, at) => {
      if (isDeepStrictEqual(one, answers[0])) return;
      const where = difference(answers[0], one);
      const who = `${operation.name}: ${all[at]!.name} and ${all[0]!.name}`;
      throw new Error(`${who} answer ${JSON.stringify(variables)} differently at ${where}`);
    });
  }
}

async function answer(running: Running, operation: Operation, variables: Variables): Promise<unknown> {
  const { body, ...request } = running.request(operation, variables);
  const data = await dataOf({ ...request, body: body.replaceAll(NEW_EACH_TIME, randomUUID()) });
  return operation.comparable(running.inOurShape?.(operation, data) ?? data);
}

/** The first place at which two answers are not the same, with what stands there in each. */
function difference(first: unknown, other: unknown, path = "data"): string | null {
  if (isDeepStrictEqual(first, other)) return null;
  const [one, two] = [first, other] as Readonly<Record<string, unknown>>[];
  const isWhole = (it: unknown) => typeof it === "object" && it !== null;
  if (!isWhole(first) || !isWhole(other)) return `${path}: ${JSON.stringify(first)}, ${JSON.stringify(other)}`;
  const keys = [...new Set([...Object.keys(one!), ...Object.keys(two!)])];
  return keys.map((key) => difference(one![key], two![key], `${path}.${key}`)).find((it) => it !== null) ?? null;
}
