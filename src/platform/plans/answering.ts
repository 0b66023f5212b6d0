import { type GraphQLResponse, HeaderMap } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { Scope } from "../scope.ts";
import type { Guard } from "../surface/guards.ts";
import type { PlannedAnswer, planner } from "./planner.ts";

/** The text of an answer's `data`, on its way to a client as it came from PostgreSQL. */
class DataText {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Has Apollo Server send what a plan answers, where there is one, in place of executing the operation. */
export const planning = <Context extends object>(
  plan: ReturnType<typeof planner>,
  scopeOf: (context: Context) => Scope,
): Guard<Context> => ({
  answer: async ({ source, document, operation, request, contextValue }) => {
    const answer = await plan({
      source,
      document,
      operation,
      variables: request.variables ?? {},
      context: contextValue,
      scope: scopeOf(contextValue),
    });
    return answer && responseOf(answer);
  },
});

const responseOf = (answer: PlannedAnswer): GraphQLResponse => ({
  body: { kind: "single", singleResult: { data: dataOf(answer) } },
  http: { headers: new HeaderMap() },
});

const dataOf = (answer: PlannedAnswer): Record<string, unknown> =>
  "text" in answer ? (new DataText(answer.text) as unknown as Record<string, unknown>) : answer.value;

/** A response as JSON; the text of a planned answer goes into it as it is. */
export function responseText(result: FormattedExecutionResult): string {
  const { data, ...rest } = result as { readonly data?: unknown };
  if (!(data instanceof DataText)) return `${JSON.stringify(result)}\n`;
  const others = JSON.stringify(rest);
  return others === "{}" ? `{"data":${data.text}}\n` : `{"data":${data.text},${others.slice(1)}\n`;
}
