import { beforeAll, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini, miniRelease } from "../../terminology/mini-release.ts";
import { testId } from "../../terminology/release-builder.ts";
import { write } from "../entities.ts";
import { type Surgery, surgery } from "./surgery.ts";

const server = testServer();
let place: Surgery;
const operation = testId(801);
const suture = testId(802);
const coaching = testId(803);

beforeAll(async () => {
  const build = miniRelease();
  for (const [id, term] of [
    [operation, "Operation"],
    [suture, "Suture"],
    [coaching, "Coaching"],
  ] as const) {
    build.concept(id);
    build.description(id, term);
  }
  build.isA(operation, mini.root);
  build.isA(coaching, mini.root);
  build.isA(suture, operation);
  place = await surgery(server);
  await untilServed(server.url, await activateRelease(server.database.pool, build));
});

const record = async (caller: "coordinator" | "gp", code: string, kind = "INTERVENTION") =>
  (
    await write(place.callers[caller], "recordActivity", "activity { id }", {
      patientId: await place.patient(),
      kind,
      code: { codings: [{ code }] },
    })
  ).errors.map((it: { code: string }) => it.code);
const policy = (clinicalProcedures: string) =>
  write(place.callers.supervisor, "createActivityPolicy", "activityPolicy { id }", { clinicalProcedures });

test("a service says by ECL what it keeps for clinicians, and a coordinator records nothing of it", async () => {
  expect(await record("coordinator", suture)).toEqual([]);
  expect((await policy("<< nonsense")).errors).toMatchObject([{ path: ["input", "clinicalProcedures"] }]);
  expect((await policy(`<< ${operation}`)).errors).toEqual([]);
  expect(await record("coordinator", suture)).toEqual(["NOT_PERMITTED"]);
  expect(await record("coordinator", coaching)).toEqual([]);
  expect(await record("gp", suture)).toEqual([]);
  const intervention = { patientId: await place.patient(), kind: "ADVICE", performer: place.asha };
  const coded = { ...intervention, code: { codings: [{ code: suture }] } };
  const refused = await write(place.callers.coordinator, "recordIntervention", "activity { id }", coded);
  expect(refused.errors).toMatchObject([{ __typename: "NotPermitted", path: ["input", "code"] }]);
});
