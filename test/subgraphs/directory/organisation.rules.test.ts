import { describe, expect, test } from "vitest";
import { type Reference, reference } from "../../../src/kernel/reference.ts";
import type { Stored } from "../../../src/kernel/stored.ts";
import {
  createOrganisation,
  endOrganisation,
  type OrganisationGiven,
  organisationInError,
  reviseOrganisation,
} from "../../../src/subgraphs/directory/organisation/organisation.rules.ts";
import type { Organisation } from "../../../src/subgraphs/directory/organisation/organisation.ts";
import { accepted, refusedFor } from "../decisions.ts";

const partOf = (id: string): Reference => reference("Organisation", id);
const ours = new Set(["pcn", "elm", "oak"]);
const organisation = (id: string, more: Partial<Stored<Organisation>> = {}): Stored<Organisation> => ({
  id,
  odsCode: null,
  name: id,
  aliases: [],
  type: "PRACTICE",
  types: [],
  active: true,
  partOf: null,
  telecom: [],
  addresses: [],
  version: 1,
  createdAt: "2026-11-22T10:00:00.000Z",
  updatedAt: "2026-11-22T10:00:00.000Z",
  ownerId: id,
  enteredInError: false,
  ...more,
});
const ourPcn = organisation("pcn", { type: "PCN" });
const theirPcn = organisation("elsewhere", { type: "PCN" });
const elm = organisation("elm", { partOf: partOf("pcn") });
const stranger = organisation("stranger");
const given = (more: Partial<OrganisationGiven> = {}): OrganisationGiven => ({
  odsCode: null,
  name: "Little Acorns",
  aliases: [],
  type: "NURSERY",
  partOf: null,
  telecom: [],
  addresses: [],
  ...more,
});
const create = (more: Partial<OrganisationGiven> = {}, parent: Stored<Organisation> | null = null) =>
  createOrganisation("new", given(more), { ours, parent });
const revise = (
  current: Stored<Organisation>,
  more: Parameters<typeof reviseOrganisation>[1],
  parent: Stored<Organisation> | null = null,
) => reviseOrganisation(current, more, { ours, parent });

describe("an ODS code", () => {
  test("is kept in capitals, and refused where it is none", () => {
    expect(accepted(create({ odsCode: " a81001 " })).odsCode).toBe("A81001");
    for (const odsCode of ["", "A8", "A81-001", "A810012345678"])
      expect(refusedFor(create({ odsCode }))).toEqual(["odsCode"]);
  });

  test("is given once, and for good", () => {
    const coded = accepted(create({ odsCode: "A81001" }));
    const kept = organisation("elm", { odsCode: coded.odsCode });
    expect(accepted(revise(elm, { odsCode: "a81001" })).odsCode).toBe("A81001");
    expect(accepted(revise(kept, { odsCode: "a81001", name: "Elm" })).odsCode).toBe("A81001");
    expect(refusedFor(revise(kept, { odsCode: "B82002" }))).toEqual(["odsCode"]);
    expect(refusedFor(revise(kept, { odsCode: null }))).toEqual(["odsCode"]);
  });
});

describe("an organisation", () => {
  test("has a name", () => {
    expect(refusedFor(create({ name: "" }))).toEqual(["name"]);
    expect(refusedFor(revise(elm, { name: null }))).toEqual(["name"]);
  });

  test("is kept by its group, its parent and whoever recorded it, and by nobody else", () => {
    const kept = [elm, ourPcn, organisation("x", { partOf: partOf("oak") }), organisation("x", { ownerId: "elm" })];
    for (const it of kept) {
      expect(refusedFor(revise(it, { name: "New" }))).toEqual([]);
      expect(accepted(endOrganisation(it, ours)).active).toBe(false);
    }
    const others = [stranger, organisation("x", { partOf: partOf("elsewhere") })];
    for (const it of others) {
      expect(refusedFor(revise(it, { name: "New" }))).toEqual(["id"]);
      expect(refusedFor(endOrganisation(it, ours))).toEqual(["id"]);
    }
  });

  test("joins a PCN only by someone of it, who sees its patients already", () => {
    expect(refusedFor(create({ partOf: partOf("elsewhere") }, theirPcn))).toEqual(["partOf"]);
    expect(refusedFor(create({ partOf: partOf("pcn") }, ourPcn))).toEqual([]);
    expect(refusedFor(revise(elm, { partOf: partOf("elsewhere") }, theirPcn))).toEqual(["partOf"]);
    expect(refusedFor(revise(elm, { partOf: partOf("unknown") }))).toEqual(["partOf.id"]);
    expect(refusedFor(revise(elm, { partOf: partOf("elm") }, elm))).toEqual(["partOf"]);
  });

  test("may name its parent again, or leave it", () => {
    const far = organisation("x", { ownerId: "elm", partOf: partOf("elsewhere") });
    expect(refusedFor(revise(far, { partOf: partOf("elsewhere"), name: "New" }, theirPcn))).toEqual([]);
    expect(accepted(revise(elm, { partOf: null })).partOf).toBeNull();
  });

  test("is a PCN from its beginning, or never", () => {
    expect(refusedFor(revise(elm, { type: "PCN" }))).toEqual(["type"]);
    expect(refusedFor(revise(ourPcn, { type: "CHARITY" }))).toEqual(["type"]);
    expect(accepted(revise(elm, { type: "TRUST" })).type).toBe("TRUST");
    expect(accepted(create({ type: "PCN" })).type).toBe("PCN");
  });

  test("ends once, by its own step, and may begin again", () => {
    const ended = { ...elm, active: false };
    expect(refusedFor(endOrganisation(ended, ours))).toEqual(["id"]);
    expect(refusedFor(revise(elm, { active: false }))).toEqual(["active"]);
    expect(accepted(revise(ended, { active: true })).active).toBe(true);
  });

  test("was an error only in the words of who recorded it, and never in its own", () => {
    expect(accepted(organisationInError(organisation("x", { ownerId: "oak" }), ours)).enteredInError).toBe(true);
    for (const it of [elm, stranger, organisation("oak", { ownerId: "elm" })])
      expect(refusedFor(organisationInError(it, ours))).toEqual(["id"]);
  });
});
