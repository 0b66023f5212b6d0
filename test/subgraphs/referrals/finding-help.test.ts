import { beforeAll, describe, expect, test } from "vitest";
import { testServer } from "../../server.ts";
import { write } from "../entities.ts";
import { type Clinic, clinic } from "./clinic.ts";

const server = testServer({ clock: { now: () => new Date("2026-11-22T10:00:00Z") } });
let place: Clinic;

beforeAll(async () => {
  place = await clinic(server);
});

const typesOf = async (patientId: string) => (await place.eventsOf(patientId)).map(({ type }) => type);

describe("signposting", () => {
  const tell = (patientId: string, more: object) =>
    write(
      place.callers.coordinator,
      "recordSignposting",
      "referral { status isSignposting progress kind patientInstruction code { codings { code } text } tasks { id } triage { id } }",
      { patientId, ...more },
    );

  test("is recorded with its code, asks nobody, and is no open referral", async () => {
    const patientId = await place.patient();
    const { referral, errors } = await tell(patientId, { serviceId: place.children, kind: "CARE_COORDINATION" });
    expect(errors).toEqual([]);
    expect(referral).toMatchObject({
      status: "COMPLETED",
      isSignposting: true,
      kind: "CARE_COORDINATION",
      code: { codings: [{ code: "signposting" }], text: "Signposted" },
      tasks: [],
      triage: null,
    });
    expect((await place.refer(patientId)).referral.basedOn).toEqual([]);
    expect(await typesOf(patientId)).toEqual(["REFERRAL_RECEIVED"]);
  });

  test("takes the code that the recorder knows", async () => {
    const code = { codings: [{ code: "1084431000000106", display: "Signposting to Social Services" }] };
    const { referral } = await tell(await place.patient(), { code, information: "How to ask for an assessment" });
    expect(referral).toMatchObject({
      code: { codings: [{ code: "1084431000000106" }] },
      patientInstruction: "How to ask for an assessment",
    });
  });

  test("says to which service, or which information was given", async () => {
    const { errors } = await tell(await place.patient(), { information: " " });
    expect(errors).toMatchObject([{ path: ["input", "information"] }]);
  });
});

describe("where to refer", () => {
  const routes = async (postcode: string) =>
    (
      await place.callers.coordinator.ask(
        "query ($postcode: String!) { referralRoute(postcode: $postcode) { area service { id } form { name } } }",
        { postcode },
      )
    ).data.referralRoute;

  test("follows the postcode to the service, and to the form of the area", async () => {
    const service = { id: place.children };
    expect(await routes("ct1 2ab")).toEqual([{ area: "East", service, form: { name: "The care coordination form" } }]);
    expect(await routes("DA12 5QQ")).toEqual([
      { area: "North and West", service, form: { name: "The form on the Pod" } },
    ]);
    expect(await routes("TN25 4AA")).toHaveLength(1);
  });

  test("is nowhere from outside the area, or from what is no postcode", async () => {
    for (const postcode of ["TN2 4AA", "C1 2AB", "", "CT"]) expect(await routes(postcode)).toEqual([]);
  });
});

describe("an unmet need", () => {
  const report = (more: object) =>
    write(place.callers.coordinator, "reportUnmetNeed", "unmetNeed { id version status area what }", {
      what: "A befriender who speaks Polish",
      kind: "VOLUNTARY_SECTOR",
      why: "NO_SERVICE",
      ...more,
    });
  const counts = async (area: string | null, caller = place.callers.coordinator) =>
    (await caller.ask("query ($area: String) { unmetNeedsByArea(area: $area) { area kind count } }", { area })).data
      .unmetNeedsByArea;

  test("is counted by the postcode district, and the home's postcode is not kept", async () => {
    const { unmetNeed } = await report({ patientId: await place.patient(), area: "ME4 5AA" });
    expect(unmetNeed).toMatchObject({ status: "OPEN", area: "ME4" });
    await report({ area: "ME4", why: "TOO_FAR" });
    await report({ area: "ME5 1AA" });
    expect(await counts("ME4 9ZZ")).toEqual([{ area: "ME4", kind: "VOLUNTARY_SECTOR", count: 2 }]);
    expect((await counts(null))[0]).toEqual({ area: "ME4", kind: "VOLUNTARY_SECTOR", count: 2 });
    expect(await counts(null, place.callers.stranger)).toEqual([]);
  });

  test("counts no longer once it is met, and ends once", async () => {
    const { unmetNeed } = await report({ area: "Sheppey" });
    const end = { id: unmetNeed.id, expectedVersion: unmetNeed.version };
    await place.done(place.callers.coordinator, "endUnmetNeed", "unmetNeed { id version }", end);
    expect(await counts("Sheppey")).toEqual([]);
    const again = await write(place.callers.coordinator, "endUnmetNeed", "unmetNeed { id }", {
      ...end,
      expectedVersion: 2,
    });
    expect(again.errors).toMatchObject([{ code: "WRONG_STATE" }]);
    const { data } = await place.callers.coordinator.ask(
      `{ unmetNeeds(filter: { area: "Sheppey", status: [MET] }) { nodes { id what } } }`,
    );
    expect(data.unmetNeeds.nodes).toEqual([{ id: unmetNeed.id, what: "A befriender who speaks Polish" }]);
  });
});
