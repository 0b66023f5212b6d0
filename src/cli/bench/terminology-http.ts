import { startOurs } from "./contenders/ours.ts";
import { KeptConnection } from "./kept-connection.ts";
import { Random } from "./random.ts";

/** Milliseconds of each request, one after another on one connection. */
export interface HttpAnswers {
  readonly subsumes: readonly number[];
  readonly validateCode: readonly number[];
  readonly health: readonly number[];
}

const SYSTEM = "http://snomed.info/sct";
const WARM_UP = 3_000;
const COUNTED = 3_000;

/** Asks the server that `npm start` starts, over the release that is active in this database. */
export async function overHttp(databaseUrl: string): Promise<HttpAnswers> {
  const { url, token, stop } = await startOurs(databaseUrl);
  const connection = await KeptConnection.open(new URL(url), token);
  const get = (path: string) => connection.get(path);
  try {
    const ids = await conceptIds(get);
    const random = new Random(7);
    const anyId = () => ids[random.below(ids.length)]!;
    const timed = async (path: () => string) => {
      const spent: number[] = [];
      for (let i = 0; i < WARM_UP + COUNTED; i++) {
        const began = performance.now();
        await get(path());
        if (i >= WARM_UP) spent.push(performance.now() - began);
      }
      return spent;
    };
    return {
      subsumes: await timed(() => `/fhir/CodeSystem/$subsumes?system=${SYSTEM}&codeA=${anyId()}&codeB=${anyId()}`),
      validateCode: await timed(() => `/fhir/CodeSystem/$validate-code?url=${SYSTEM}&code=${anyId()}`),
      health: await timed(() => "/health"),
    };
  } finally {
    connection.close();
    await stop();
  }
}

/** A few thousand ids from all over the hierarchy. */
async function conceptIds(get: (path: string) => Promise<string>): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let page = 0; page < 10; page++) {
    const set = encodeURIComponent(`${SYSTEM}?fhir_vs`);
    const text = await get(`/fhir/ValueSet/$expand?url=${set}&offset=${page * 90_000}&count=500`);
    const { expansion } = JSON.parse(text) as { expansion: { contains?: { code: string }[] } };
    ids.push(...(expansion.contains ?? []).map(({ code }) => code));
  }
  return ids;
}
