import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { planning } from "./planning.ts";

const room = planning();
const { send, ask, refused, person, draft, inForce, events, lead, later } = room;

const SHARE = "planShare { id version kind planVersion deliveries { id state reason role location } }";

test("an agreed plan goes to the GP and others by name, and each delivery has its own state", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const { planShare } = await send("sharePlan", SHARE, {
    planId,
    sharedBy: lead,
    recipients: [
      { recipient: { type: "Organisation", id: room.ids.practice }, role: "GP", channel: "MESH" },
      { recipient: { display: "Nia Okafor" }, role: "CARER", channel: "POST" },
    ],
  });
  expect(planShare).toMatchObject({ kind: "SENT", planVersion: 1 });
  const went = async (deliveryId: string, state: string, reason?: string) => {
    const [{ id, version }] = (
      await ask("query ($id: ID!) { carePlan(id: $id) { shares { id version } } }", { id: planId })
    ).carePlan.shares;
    return send("recordPlanDelivery", SHARE, {
      id,
      expectedVersion: version,
      deliveryId,
      state,
      reason: reason ?? null,
    });
  };
  await went("1", "DELIVERED");
  expect((await went("2", "FAILED")).errors).toMatchObject([{ path: ["input", "reason"] }]);
  const { planShare: after } = await went("2", "FAILED", "Address unknown");
  expect(after.deliveries).toMatchObject([
    { role: "GP", state: "DELIVERED", reason: null },
    { role: "CARER", state: "FAILED", reason: "Address unknown" },
  ]);
  expect((await went("1", "SENT")).errors).toMatchObject([{ __typename: "WrongState", path: ["input", "state"] }]);
  expect((await went("9", "SENT")).errors).toMatchObject([{ __typename: "NotFound", path: ["input", "deliveryId"] }]);
  expect((await events(patientId, "PLAN_SHARED", "PLAN_DELIVERY_FAILED")).map(({ type }) => type)).toEqual([
    "PLAN_SHARED",
    "PLAN_DELIVERY_FAILED",
  ]);
});

test("a plan that nobody has agreed to is not shared, and one is shared with somebody who is named", async () => {
  const patientId = await person();
  const gp = { recipient: { display: "Dr Lee" }, role: "GP", channel: "SECURE_EMAIL" };
  const share = (planId: string, recipients: object[]) => refused("sharePlan", SHARE, { planId, recipients });
  expect(await share(await draft(patientId), [gp])).toEqual([["WRONG_STATE", "planId"]]);
  const planId = await inForce(patientId);
  expect(await share(planId, [])).toEqual([["INVALID_ARGUMENT", "recipients"]]);
  expect(await share(planId, [gp, { ...gp, recipient: { type: "Practitioner" } }])).toEqual([
    ["INVALID_ARGUMENT", "recipients.1.recipient"],
  ]);
});

test("a plan is published where records are looked up, with where it is found there", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const location = "https://records.example/plans/1";
  await send("publishPlan", SHARE, {
    planId,
    targets: [{ recipient: { display: "National Record Locator" }, location }],
  });
  const { carePlan } = await ask(
    "query ($id: ID!) { carePlan(id: $id) { shares { id } publications { deliveries { channel role location state } } } }",
    { id: planId },
  );
  expect(carePlan).toEqual({
    shares: [],
    publications: [{ deliveries: [{ channel: "RECORD_LOCATOR", role: "CARE_RECORD", location, state: "QUEUED" }] }],
  });
});

test("a plan is not sent to whom the person has said may not know, while that decision holds", async () => {
  const patientId = await person();
  const planId = await inForce(patientId);
  const brother = { type: "RelatedPerson", id: randomUUID(), display: "Emeka" };
  const { consent } = await send("createConsent", "consent { id version }", {
    patientId,
    status: "ACTIVE",
    decision: "DENY",
    categories: [{ text: "Family" }],
    givenBy: [{ type: "Patient", id: patientId }],
    actors: [{ role: { text: "recipient" }, reference: brother }],
  });
  const recipients = [
    { recipient: { display: "Nia Okafor" }, role: "CARER", channel: "POST" },
    { recipient: { type: "RelatedPerson", id: brother.id }, role: "FAMILY", channel: "POST" },
  ];
  expect(await refused("sharePlan", SHARE, { planId, recipients })).toEqual([
    ["NOT_PERMITTED", "recipients.1.recipient"],
  ]);
  await send("endConsent", "consent { id }", { id: consent.id, expectedVersion: consent.version });
  later(1);
  expect(await refused("sharePlan", SHARE, { planId, recipients })).toEqual([]);
});
