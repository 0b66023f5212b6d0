import { fault } from "../../../platform/faults.ts";
import { checkFirst } from "../../../platform/pages.ts";
import type { Answer, ConceptPage, Page } from "../../../terminology/terminology.ts";
import { type Problem, problemOf } from "../problem.ts";
import type { Concept } from "./concept.ts";

export interface ConceptPageArgs {
  readonly first: number;
  readonly after?: string | null;
}

export interface ConceptConnection {
  readonly nodes: readonly Concept[] | null;
  readonly edges: readonly { readonly node: Concept; readonly cursor: string }[] | null;
  readonly pageInfo: object;
  readonly totalCount: number | null;
  readonly problem: Problem | null;
}

const NO_PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

/** A cursor is a place in the order of one release; of another it is refused, since the order is another. */
export async function conceptConnection(
  { first, after }: ConceptPageArgs,
  ask: (page: Page) => Promise<Answer<ConceptPage>>,
  load: (ids: readonly string[]) => Promise<readonly Concept[]>,
): Promise<ConceptConnection> {
  const cursor = after ? decoded(after) : null;
  const offset = cursor?.offset ?? 0;
  const answer = await ask({ offset, count: checkFirst(first) });
  if (answer.kind !== "answered") {
    return { nodes: null, edges: null, pageInfo: NO_PAGE, totalCount: null, problem: problemOf(answer) };
  }
  const { release, value } = answer;
  if (cursor !== null && cursor.release !== release) {
    throw fault("BAD_USER_INPUT", "`after` is a cursor of another release: start from the beginning", "after");
  }
  const nodes = await load(value.ids);
  const edges = nodes.map((node, i) => ({ node, cursor: encoded({ release, offset: offset + i + 1 }) }));
  const pageInfo = {
    hasNextPage: offset + nodes.length < value.total,
    hasPreviousPage: offset > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { nodes, edges, pageInfo, totalCount: value.total, problem: null };
}

interface ConceptCursor {
  readonly release: string;
  /** How many concepts come before the next page. */
  readonly offset: number;
}

const encoded = ({ release, offset }: ConceptCursor): string =>
  Buffer.from(JSON.stringify([release, offset])).toString("base64url");

function decoded(text: string): ConceptCursor {
  try {
    const [release, offset] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as unknown[];
    if (typeof release === "string" && Number.isSafeInteger(offset) && (offset as number) > 0) {
      return { release, offset: offset as number };
    }
  } catch {}
  throw fault("BAD_USER_INPUT", "`after` is not a cursor of this list", "after");
}
