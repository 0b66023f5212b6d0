import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { documentFiles, documentId, readDocuments } from "../../src/platform/surface/documents.ts";
import { ownDocuments } from "../../src/serve.ts";
import { testServer } from "../server.ts";
import { world } from "../world.ts";

const server = testServer();
const [id, text] = [...readDocuments([ownDocuments])].find(([, it]) => it.includes("query PatientBanner"))!;
const variables = { nhsNumber: "9990000018" };
let folder: string;
let plain: string;
let free: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ccg-documents-"));
  await world(server.database);
  const actor = { kind: "USER", id: "x", name: "x", role: "GP", organisationOdsCode: "A81001" } as const;
  plain = await server.issuer.sign(actor, "1h", ["patients.read", "directory.read", "activity.read"]);
  free = await server.issuer.sign(actor, "1h");
});
afterAll(() => rm(folder, { recursive: true }));

const send = async (body: object, token = plain) => {
  const response = await server.post(JSON.stringify(body), { authorization: `Bearer ${token}` });
  const { data, errors } = (await response.json()) as { data?: object; errors?: { extensions: { code: string } }[] };
  return errors ? errors[0]!.extensions.code : data;
};
const hash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe("a registered document", () => {
  test("is sent by its id, in either way that clients have for it, or as its text", async () => {
    const answer = { patient: null };
    expect(await send({ ...hash(id), variables })).toEqual(answer);
    expect(await send({ documentId: id, variables })).toEqual(answer);
    expect(await send({ documentId: `sha256:${id}`, variables })).toEqual(answer);
    expect(await send({ query: text, variables })).toEqual(answer);
    expect(await send({ query: text, ...hash(id), variables })).toEqual(answer);
  });

  test("is all that a token without `free-query` opens, were it another by a single blank", async () => {
    expect(await send({ query: `${text} `, variables })).toBe("FORBIDDEN");
    expect(await send({ query: `${text} `, variables }, free)).toEqual({ patient: null });
  });

  test("is not found under an id that is none, and is not taken for what stands beside another's id", async () => {
    expect(await send(hash("0".repeat(64)))).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(await send({ documentId: 7 })).toBe("PERSISTED_QUERY_NOT_FOUND");
    expect(await send({ query: "{ __typename }", ...hash(id) }, free)).toBe("BAD_REQUEST");
  });

  test("is not registered by sending it", async () => {
    const query = "{ organisations { totalCount } }";
    expect(await send({ query, ...hash(documentId(query)) }, free)).toEqual({ organisations: { totalCount: 3 } });
    expect(await send(hash(documentId(query)))).toBe("PERSISTED_QUERY_NOT_FOUND");
  });

  test("is held against the schema once, however often it comes", async () => {
    const graphql = await import("graphql");
    // Several rules of validation begin by asking which directives the schema has.
    const validated = vi.spyOn(graphql.GraphQLSchema.prototype, "getDirectives");
    await send({ query: `${text}  `, variables }, free);
    expect(validated).toHaveBeenCalled();
    await send({ documentId: id, variables });
    validated.mockClear();
    await send({ documentId: id, variables });
    expect(validated).not.toHaveBeenCalled();
    validated.mockRestore();
  });
});

describe("the documents of a folder", () => {
  test("are its manifests and its single documents", async () => {
    const query = "{ organisations { totalCount } }";
    await writeFile(join(folder, "manifest.json"), JSON.stringify({ [`sha256:${id}`]: text }));
    await writeFile(join(folder, "one.graphql"), query);
    await writeFile(join(folder, "read-me.txt"), "not a document");
    const read = readDocuments(documentFiles(folder));
    expect([...read.keys()].sort()).toEqual([id, documentId(query)].sort());
    for (const document of read.values()) expect(() => parse(document)).not.toThrow();
  });

  test("are refused where an id is not that of its document", async () => {
    const wrong = join(folder, "wrong.json");
    await writeFile(wrong, JSON.stringify({ [id]: "{ __typename }" }));
    expect(() => readDocuments([wrong])).toThrow("is not the SHA-256 of its document");
    await rm(wrong);
  });
});
