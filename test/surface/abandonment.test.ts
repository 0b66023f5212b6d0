import { beforeAll, expect, test } from "vitest";
import { shared } from "../../src/platform/loaders.ts";
import { watching } from "../../src/platform/statement.ts";
import { testServer } from "../server.ts";
import { world, write } from "../world.ts";

const server = testServer();
beforeAll(async () => {
  const { practice } = await world(server.database);
  const coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const registeredPractice = { type: "Organisation", id: practice };
  const person = { nhsNumber: "9990000018", names: [{ family: "Okafor" }], birthDate: "1941", registeredPractice };
  await write(coordinator, "createPatient", person, "patient { id }");
});

test("what is asked for a client that has left is not sent, and the others of its batch are answered", async () => {
  const asked: string[][] = [];
  const loader = shared<string, string>(async (keys) => {
    asked.push(keys.map(({ key }) => key));
    return keys.map(({ key }) => `answer to ${key}`);
  });
  const leaving = new AbortController();
  const gone = loader.bind({ viewer: "v", signal: leaving.signal }).load("a");
  const here = loader.bind({ viewer: "v" }).load("b");
  leaving.abort();
  await expect(gone).rejects.toThrow("Nobody waits");
  expect(await here).toBe("answer to b");
  expect(asked).toEqual([["b"]]);
});

test("where nobody of a batch is left, no statement goes out", async () => {
  let sent = 0;
  const loader = shared<string, string>(async (keys) => {
    sent++;
    return keys.map(() => "");
  });
  await expect(loader.bind({ viewer: "v", signal: AbortSignal.abort() }).load("a")).rejects.toThrow("Nobody waits");
  expect(sent).toBe(0);
});

test("a client that leaves while a statement runs causes no further one", async () => {
  const query = "{ patients { nodes { relatedPeople { nodes { id } } } } }";
  const authorization = `Bearer ${await server.issuer.sign({ kind: "USER", id: "x", name: "x", role: "GP", organisationOdsCode: "A81001" })}`;
  const holder = await server.database.pool.connect();
  await holder.query("BEGIN");
  await holder.query("LOCK TABLE patients.patient");
  const statements: string[] = [];
  await watching(
    (text) => statements.push(text),
    async () => {
      const leaving = new AbortController();
      const headers = { "content-type": "application/json", authorization };
      const body = JSON.stringify({ query });
      const asking = fetch(server.url, { method: "POST", headers, body, signal: leaving.signal });
      await waiting(async () => statements.some((text) => text.includes("patients.patient")));
      leaving.abort();
      await expect(asking).rejects.toThrow("abort");
      // The server has seen it leave by the time that it has answered somebody who came later.
      await fetch(new URL("/health", server.url));
      await holder.query("COMMIT");
      holder.release();
      await waiting(async () => statements.some((text) => text.includes("audit.append")));
    },
  );
  expect(statements.filter((text) => text.includes("related_person"))).toEqual([]);
});

const waiting = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};
