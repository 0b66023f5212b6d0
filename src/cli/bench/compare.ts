import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
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
      const [first, other] = [answers[0], one].map((it) => JSON.stringify(it, null, 1).slice(0, 4000));
      throw new Error(
        `${operation.name}: ${all[at]!.name} answers ${JSON.stringify(variables)} with\n${other}\n${all[0]!.name} with\n${first}`,
      );
    });
  }
}

async function answer(running: Running, operation: Operation, variables: Variables): Promise<unknown> {
  const { url, headers, body } = running.request(operation, variables);
  const response = await fetch(url, { method: "POST", headers, body: body.replaceAll(NEW_EACH_TIME, randomUUID()) });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  if (!response.ok || errors || !data) throw new Error(`${operation.name}: ${url} answers ${JSON.stringify(errors)}`);
  return operation.comparable(data);
}
