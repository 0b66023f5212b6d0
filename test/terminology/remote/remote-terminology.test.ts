import { describe, expect, it } from "vitest";
import { remoteTerminology } from "../../../src/terminology/remote/remote-terminology.ts";
import { mini } from "../mini-release.ts";
import { fakeServer, notFound, parameters } from "./fake-fhir-server.ts";

const VERSION = "http://snomed.info/sct/83821000000107/version/20260101";

const property = (code: string, value: object, description?: string) => ({
  name: "property",
  part: [
    { name: "code", valueCode: code },
    { name: "value", ...value },
    ...(description ? [{ name: "description", valueString: description }] : []),
  ],
});

const detail = (display: string, inactive: boolean) =>
  parameters(
    { name: "version", valueString: VERSION },
    { name: "display", valueString: display },
    property("inactive", { valueBoolean: inactive }),
    property("parent", { valueCode: mini.creature }, "Creature"),
  );

/** A server that knows the tove, the retired rath and what replaces it. */
function knowing(path: string) {
  if (path.includes("$lookup")) {
    if (path.includes(mini.tove)) return { body: detail("Tove", false) };
    if (path.includes(mini.retired)) return { body: detail("Mome rath", true) };
    return notFound;
  }
  if (path.includes("$subsumes")) return { body: parameters({ name: "outcome", valueCode: "subsumes" }) };
  if (path.includes("$validate-code")) {
    return { body: parameters({ name: "result", valueBoolean: path.includes(`<< ${mini.creature}`) }) };
  }
  if (path.includes("$translate")) {
    const concept = { name: "concept", valueCoding: { code: mini.tove } };
    const found = path.includes("527005") ? [{ name: "match", part: [concept] }] : [];
    return { body: parameters({ name: "result", valueBoolean: true }, ...found) };
  }
  const contains = [{ code: mini.tove, display: "Tove" }];
  return { body: { resourceType: "ValueSet", expansion: { total: 1, contains } } };
}

describe("a FHIR terminology server behind the same interface", () => {
  it("looks up, subsumes, expands and searches", async () => {
    const { url, asked } = await fakeServer(knowing);
    const remote = remoteTerminology({ baseUrl: url });
    expect(await remote.lookup(mini.tove)).toMatchObject({
      release: VERSION,
      value: { display: "Tove", active: true, parents: [{ id: mini.creature, display: "Creature" }] },
    });
    expect(await remote.subsumes(mini.creature, mini.tove)).toMatchObject({ value: "subsumes" });
    expect(await remote.evaluateEcl(`<< ${mini.tove}`)).toMatchObject({ value: { total: 1, ids: [mini.tove] } });
    expect(await remote.search({ text: "tov", within: `<< ${mini.creature}` })).toMatchObject({
      value: { hits: [{ concept: { id: mini.tove } }], more: false },
    });
    expect(asked.at(-1)).toContain("filter=tov");
  });

  it("validates as the engine does", async () => {
    const { url } = await fakeServer(knowing);
    const { validate } = remoteTerminology({ baseUrl: url });
    expect(await validate({ code: mini.tove, display: "tove" })).toMatchObject({ verdict: "VALID", warnings: [] });
    expect(await validate({ code: mini.tove, display: "Borogove" })).toMatchObject({ warnings: [expect.any(String)] });
    const inside = { valueSet: `<< ${mini.creature}` };
    expect(await validate({ code: mini.tove }, inside)).toMatchObject({ verdict: "VALID" });
    expect(await validate({ code: mini.tove }, { valueSet: `<< ${mini.colour}` })).toMatchObject({
      reason: "OUTSIDE_VALUE_SET",
    });
    expect(await validate({ code: mini.retired })).toMatchObject({
      reason: "INACTIVE",
      suggestions: [{ code: mini.tove, because: "SAME AS" }],
    });
    expect(await validate({ code: mini.bird })).toMatchObject({ reason: "UNKNOWN_CONCEPT" });
  });

  it("is not asked about digits that are wrong", async () => {
    const { url, asked } = await fakeServer(knowing);
    expect(await remoteTerminology({ baseUrl: url }).validate({ code: "734163001" })).toMatchObject({
      reason: "CHECK_DIGIT",
    });
    expect(asked).toEqual([]);
  });
});

describe("when the server cannot answer", () => {
  it("the verdict is unknown, never valid, and a lookup is unknown too", async () => {
    const failing = await fakeServer(() => ({ status: 500, body: {} }));
    const slow = await fakeServer((path) => ({ ...knowing(path), afterMs: 2_000 }));
    for (const [baseUrl, timeoutMs] of [
      [failing.url, 10_000],
      [slow.url, 50],
      ["http://127.0.0.1:1", 10_000],
    ] as const) {
      const remote = remoteTerminology({ baseUrl, timeoutMs });
      expect(await remote.validate({ code: mini.tove })).toMatchObject({ verdict: "UNKNOWN" });
      expect(await remote.lookup(mini.tove)).toMatchObject({ kind: "unknown" });
    }
  });

  it("the verdict is unknown if only the value set cannot be told", async () => {
    const { url } = await fakeServer((path) =>
      path.includes("$validate-code") ? { status: 503, body: {} } : knowing(path),
    );
    const verdict = await remoteTerminology({ baseUrl: url }).validate({ code: mini.tove }, { valueSet: "*" });
    expect(verdict).toMatchObject({ verdict: "UNKNOWN" });
  });
});
