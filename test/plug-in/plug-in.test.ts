import { createHash, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { testServer } from "../server.ts";
import { practice } from "../subgraphs/practice.ts";
import { ask, GraphFault } from "./ask.ts";
import * as documents from "./documents.ts";
import { sidePanel } from "./side-panel.ts";
import { surgery } from "./surgery.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let ada: string;
let panel: ReturnType<typeof sidePanel>;

beforeAll(async () => {
  ada = await surgery(server);
  panel = await panelIn("A81001");
});

/** The plug-in as it runs in a GP system of this organisation. */
async function panelIn(organisationOdsCode: string) {
  const kind = "APPLICATION" as const;
  const actor = { kind, id: "gp-system", name: "GP system", role: "PLUG_IN" as const, organisationOdsCode };
  return sidePanel({ url: server.url, token: await server.issuer.sign(actor) });
}

describe("a plug-in with nothing but the generated types and fetch", () => {
  test("shows who is in front of the user, and what to mind", async () => {
    expect(await panel.banner("999 000 0018")).toEqual({
      id: ada,
      heading: "Ada Okafor, born 1941-05-02 (85)",
      practice: "Elm Tree Surgery (A81001)",
      warnings: ["Lives alone, key safe by the door"],
    });
  });

  test("shows the active plan with its goals, who is in the team now, and what was asked of others", async () => {
    expect(await panel.summary(ada)).toEqual({
      plan: "Staying at home",
      nextReview: "2026-12-01",
      goals: ["To walk to the shop again: ACTIVE"],
      team: ["Priya Nair, Care co-ordinator"],
      referrals: ["Physiotherapy assessment (URGENT): REQUESTED"],
    });
  });

  test("shows what is still to be done, under plans and as tasks, and nothing that is done", async () => {
    const actions = (await panel.actions(ada)) ?? [];
    expect(actions).toContainEqual({ due: "2026-11-30", what: "Ring her daughter" });
    expect(actions).toContainEqual({ due: "2026-12-10", what: "Falls class" });
    expect(actions.map(({ what }) => what)).not.toContain("Grab rails fitted");
    expect(actions[0]).toEqual({ due: "2026-11-30", what: "Ring her daughter" });
  });

  test("shows when the team meets next, and who is coming", async () => {
    expect(await panel.nextMeeting(ada)).toEqual({
      line: "Winter review, 2026-11-25T10:00:00Z",
      coming: ["Priya Nair"],
    });
  });

  test("records what was done once, however often it is sent", async () => {
    const input = {
      idempotencyKey: randomUUID(),
      patientId: ada,
      code: { codings: [{ code: "1577041000000109" }] },
      durationMinutes: 20,
    };
    const first = await panel.record(input);
    expect(first).toEqual({ recorded: expect.any(String) });
    expect(await panel.record(input)).toEqual(first);
  });

  test("is told how to repair a code that lost its last digit", async () => {
    const code = { codings: [{ code: "1577041000000100" }] };
    expect(await panel.record({ idempotencyKey: randomUUID(), patientId: ada, code })).toEqual({
      refused: ["TRUNCATED: meant 1577041000000109?"],
    });
  });

  test("sees nothing of another practice's patient, and says so without a fault", async () => {
    await practice(server.database, "B82002");
    const stranger = await panelIn("B82002");
    expect(await stranger.banner("999 000 0018")).toBeNull();
    expect(await stranger.summary(ada)).toBeNull();
    expect(await stranger.actions(ada)).toBeNull();
    expect(await stranger.nextMeeting(ada)).toBeNull();
  });

  test("learns by code that its token is no good", async () => {
    const refused = ask({ url: server.url, token: "no" }, documents.NextMeeting, { patient: ada });
    await expect(refused).rejects.toThrow(GraphFault);
    await expect(refused).rejects.toMatchObject({ codes: ["UNAUTHENTICATED"] });
  });

  test("met no fault of ours", () => {
    expect(server.reported).toEqual([]);
  });
});

describe("the manifest of persisted documents", () => {
  const manifest = JSON.parse(
    readFileSync(new URL("../../src/generated/client/persisted-documents.json", import.meta.url), "utf8"),
  ) as Record<string, string>;

  test("names every document by its own hash", () => {
    const { Concept: _fragment, ...operations } = documents;
    expect(Object.keys(operations)).toHaveLength(5);
    expect(Object.keys(manifest)).toHaveLength(5);
    for (const [hash, text] of Object.entries(manifest)) {
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    }
    const hashes = Object.values(operations).map((document) => document.__meta__?.hash);
    expect(hashes.sort()).toEqual(Object.keys(manifest).sort());
  });

  test("holds nothing that the schema cannot answer", () => {
    const api = buildSchema(sdl("api"));
    for (const text of Object.values(manifest)) expect(validate(api, parse(text))).toEqual([]);
  });
});
