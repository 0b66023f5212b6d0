import type { Request } from "./contender.ts";

/** Sends a request and gives the answer's `data`; throws where there are errors. */
export async function dataOf({ url, headers, body }: Request): Promise<unknown> {
  const response = await fetch(url, { method: "POST", headers, body });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (!response.ok || errors || !data) throw new Error(`${url} answers ${JSON.stringify(errors)}`);
  return data;
}
