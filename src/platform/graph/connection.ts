import type { PageRequest } from "../../kernel/page.ts";
import { type Loader, type SharedLoader, shared } from "../loaders.ts";
import { checkFirst, nameOfPage, type Page, type PageKey, type pages } from "../pages.ts";

/** A page, with the count of its whole list for whoever asks. */
export interface CountedPage<Row> extends Page<Row> {
  total(): Promise<number>;
}

/** Whole pages go out in smaller batches than rows do. */
const MAX_BATCH = 16;

/** A loader of pages, whose counts are loaded by themselves and only when asked for. */
export function listed<Row>(list: {
  readonly page: ReturnType<typeof pages>["page"] | ((keys: never) => Promise<Page<Row>[]>);
  readonly count: ReturnType<typeof pages>["count"];
  readonly read?: ReturnType<typeof pages>["read"];
}): SharedLoader<PageKey, CountedPage<Row>> {
  const pagesOf = shared<PageKey, Page<Row>>(list.page as never, nameOfPage, MAX_BATCH);
  const counts = shared<PageKey, number>(list.count, (page) => JSON.stringify([page.key, page.filter]), MAX_BATCH);
  return {
    read: list.read ?? null,
    bind: (scope) => {
      const [pageLoader, countLoader] = [pagesOf.bind(scope), counts.bind(scope)];
      return { load: async (key) => ({ ...(await pageLoader.load(key)), total: () => countLoader.load(key) }) };
    },
  };
}

export interface ConnectionArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly orderBy?: string | null | undefined;
  readonly filter?: object | null | undefined;
}

/** A Relay connection over one page. Edges are made for whoever asks for them. */
export async function connection<Row>(
  loader: Loader<PageKey, CountedPage<Row>>,
  key: string,
  { first, after, orderBy, filter }: ConnectionArgs,
) {
  const request: PageRequest = {
    first: checkFirst(first),
    after: after ?? null,
    orderBy: orderBy ?? null,
    filter: { ...filter },
  };
  const { rows, cursors, hasNextPage, total } = await loader.load({ key, ...request });
  return {
    nodes: rows,
    edges: () => rows.map((node, i) => ({ node, cursor: cursors[i]! })),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: request.after !== null,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    },
    totalCount: total,
  };
}
