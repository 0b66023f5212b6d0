import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { unitOf } from "../../src/fhir/import/entries.ts";
import { type ImportOptions, runUnit } from "../../src/fhir/import/run.ts";
import { exportRecord } from "../../src/fhir/record/export.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { comparable } from "./comes-back.ts";
import { optionsFor, organisation } from "./database.ts";
import { bundle, condition, patient, post } from "./resources.ts";

let database: Database;
let ours: string;
let theirs: string;

beforeAll(async () => {
  database = await testDatabase();
  ours = await organisation(database, "A81001");
  theirs = await organisation(database, "B82002");
});

const take = (resource: object, options: Partial<ImportOptions> = {}, viewer = ours) =>
  runUnit(database.source, unitOf(structuredClone(resource)), optionsFor(viewer, options));

const outcomes = async (...args: Parameters<typeof take>) =>
  (await take(...args)).entries.map(({ outcome }) => outcome);

const received = async (id: string) =>
  JSON.parse((await database.source.query("SELECT resource FROM fhir.received WHERE id = $1", [id]))[0].resource);

const rowsOf = async (table: string, id: string) => database.source.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);

/** How much there is of everything, and of which versions. */
const everything = async () => {
  const tables = await database.source.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
     WHERE column_name = 'version' AND data_type = 'integer' AND table_schema NOT IN ('information_schema', 'pg_catalog') ORDER BY 1`,
  );
  const counts: Record<string, unknown> = {};
  for (const { name } of tables) {
    counts[name] = (await database.source.query(`SELECT count(*), sum(version) FROM ${name}`))[0];
  }
  counts.identity = (await database.source.query("SELECT count(*) FROM fhir.identity"))[0];
  return counts;
};

describe("references", () => {
  test("a urn:uuid leads to the entry of that fullUrl, before or after it in the bundle", async () => {
    const url = `urn:uuid:${v7()}`;
    const result = await take(bundle(post(condition({ reference: url })), post(patient(), url)));
    const [about, person] = result.entries;
    expect(await received(about!.id!)).toMatchObject({ subject: { reference: `Patient/${person!.id}` } });
    expect(await rowsOf("patients.condition", about!.id!)).toMatchObject([{ patient_id: person!.id }]);
  });

  test("a relative one leads to what its sender calls so, today and in a later import", async () => {
    const first = await take(patient({ id: "ada" }), { source: "https://a.example" });
    const later = await take(condition({ reference: "Patient/ada" }), { source: "https://a.example" });
    expect(await rowsOf("patients.condition", later.entries[0]!.id!)).toMatchObject([
      { patient_id: first.entries[0]!.id },
    ]);
  });

  test("the same id from another sender is another thing", async () => {
    const one = await take(patient({ id: "shared" }), { source: "https://a.example" });
    const two = await take(patient({ id: "shared" }), { source: "https://b.example" });
    expect(one.entries[0]!.id).not.toBe(two.entries[0]!.id);
  });

  test("a conditional one leads to the only one with that identifier, here or in the same bundle", async () => {
    const identifier = [{ system: "https://staff.example", value: v7() }];
    const who = `Practitioner?identifier=https://staff.example|${identifier[0]!.value}`;
    const person = await take({ resourceType: "Practitioner", identifier });
    const url = `urn:uuid:${v7()}`;
    const { entries } = await take(
      bundle(post(patient(), url), post(condition({ reference: url }, { recorder: { reference: who } }))),
    );
    expect(await received(entries[1]!.id!)).toMatchObject({
      recorder: { reference: `Practitioner/${person.entries[0]!.id}` },
    });
  });

  test("a conditional one that finds nothing is kept as type and identifier, with a warning that says where", async () => {
    const url = `urn:uuid:${v7()}`;
    const recorder = { reference: "Practitioner?identifier=https://staff.example|nobody", display: "Dr No" };
    const { entries } = await take(bundle(post(patient(), url), post(condition({ reference: url }, { recorder }))));
    expect(await received(entries[1]!.id!)).toMatchObject({
      recorder: {
        type: "Practitioner",
        identifier: { system: "https://staff.example", value: "nobody" },
        display: "Dr No",
      },
    });
    expect(entries[1]!.findings).toMatchObject([{ kind: "REFERENCE", expression: "Condition.recorder.reference" }]);
  });

  test("a number alone leads to the patient who has it, among those whom the importer may see", async () => {
    const nhsNumber = { system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000018" };
    const person = await take(patient({ identifier: [nhsNumber] }));
    const { entries } = await take(condition({ identifier: nhsNumber }));
    expect(await rowsOf("patients.condition", entries[0]!.id!)).toMatchObject([{ patient_id: person.entries[0]!.id }]);
    expect(await outcomes(condition({ identifier: nhsNumber }, { id: "unseen" }), {}, theirs)).toEqual(["created"]);
    const hidden = await database.source.query("SELECT * FROM fhir.received WHERE owner_id = $1 AND word IS NULL", [
      theirs,
    ]);
    expect(hidden).toMatchObject([{ patient_id: null, resource_type: "Condition" }]);
  });

  test("a contained one is left alone", async () => {
    const contained = [{ resourceType: "Practitioner", id: "doc", name: [{ family: "Field" }] }];
    const url = `urn:uuid:${v7()}`;
    const told = condition({ reference: url }, { contained, recorder: { reference: "#doc" } });
    const { entries } = await take(bundle(post(patient(), url), post(told)));
    expect(await received(entries[1]!.id!)).toMatchObject({ recorder: { reference: "#doc" } });
  });
});

describe("who is who", () => {
  test("an NHS number and a date of birth make the same patient, whatever the sender calls them", async () => {
    const identifier = [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000026" }];
    const one = await take(patient({ id: "p1", identifier }), { source: "https://one.example" });
    const two = await take(patient({ id: "p2", identifier }), { source: "https://two.example" });
    expect(two.entries[0]!.id).toBe(one.entries[0]!.id);
  });

  test("an NHS number with another date of birth is nobody's to merge: it is kept whole, with a warning", async () => {
    const identifier = [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000034" }];
    await take(patient({ id: "p3", identifier }));
    const { entries } = await take(patient({ id: "p4", identifier, birthDate: "1999-09-09" }));
    expect(entries).toMatchObject([{ outcome: "created", findings: [{ kind: "UNMAPPABLE" }] }]);
    expect(await rowsOf("patients.patient", entries[0]!.id!)).toEqual([]);
  });

  test("an id that is a UUID is kept", async () => {
    const id = v7();
    expect((await take(patient({ id }))).entries[0]!.id).toBe(id);
  });

  test("one UUID for two types is two things", async () => {
    const id = v7();
    const { entries } = await take(bundle(post(patient({ id })), post({ resourceType: "Device", id } as never)));
    expect(new Set(entries.map((it) => it.id)).size).toBe(2);
  });
});

describe("another organisation's patient", () => {
  test("is neither changed, added to nor taken away by an import, and is not found", async () => {
    const id = v7();
    const stands = v7();
    await take(patient({ id }), {}, theirs);
    await take(condition({ reference: `Patient/${id}` }, { id: stands }), {}, theirs);
    const before = await everything();
    const attempts = [
      patient({ id, birthDate: "2001-01-01" }),
      condition({ reference: `Patient/${id}` }),
      condition({ reference: `Patient/${id}` }, { id: stands }),
      { resourceType: "Device", patient: { reference: `Patient/${id}` } },
      bundle({ request: { method: "DELETE", url: `Condition/${stands}` } }),
    ];
    for (const attempt of attempts) {
      const { entries } = await take(attempt);
      expect(entries[0]!.findings.length).toBeGreaterThan(0);
      expect(["rejected", "unchanged"]).toContain(entries[0]!.outcome);
    }
    const { identity: _, ...after } = await everything();
    expect(before).toMatchObject(after);
  });

  test("is not moved to one's own by sending their plan under one's own patient", async () => {
    const [mine, notMine, stands] = [v7(), v7(), v7()];
    await take(patient({ id: mine }));
    await take(patient({ id: notMine }), {}, theirs);
    await take(condition({ reference: `Patient/${notMine}` }, { id: stands }), {}, theirs);
    const moving = condition({ reference: `Patient/${mine}` }, { id: stands });
    expect(await outcomes(moving)).toEqual(["rejected"]);
    // One that was recorded in the graph, and never received, is as safe.
    await database.source.query("DELETE FROM fhir.received WHERE id = $1", [stands]);
    expect(await outcomes(moving)).toEqual(["rejected"]);
    expect(await rowsOf("patients.condition", stands)).toMatchObject([{ patient_id: notMine }]);
  });

  test("whoever is registered outside the group is refused, and all about them with it", async () => {
    const url = `urn:uuid:${v7()}`;
    const away = patient({ generalPractitioner: [{ reference: `Organization/${theirs}` }] });
    expect(await outcomes(bundle(post(away, url), post(condition({ reference: url }))))).toEqual([
      "rejected",
      "rejected",
    ]);
  });
});

describe("the directory", () => {
  const pcn = {
    coding: [{ system: "https://care-coordination.example/fhir/CodeSystem/organisation-type-code", code: "pcn" }],
  };

  test("what another organisation keeps stays as it is, with a note", async () => {
    const { entries } = await take({ resourceType: "Organization", id: theirs, name: "Mine now" });
    expect(entries).toMatchObject([{ outcome: "unchanged", findings: [{ kind: "NOTE" }] }]);
    expect(await rowsOf("directory.organisation", theirs)).toMatchObject([{ name: "Organisation B82002" }]);
  });

  test("nobody joins another group's PCN by sending a file", async () => {
    const group = await organisation(database, "U10001", "PCN");
    const joining = { resourceType: "Organization", name: "New", partOf: { reference: `Organization/${group}` } };
    expect(await outcomes(joining)).toEqual(["rejected"]);
    expect(await outcomes(joining, { operator: true })).toEqual(["created"]);
  });

  test("nobody makes a PCN of organisations that name it already", async () => {
    const later = v7();
    await organisation(database, "B82003", "PRACTICE", later);
    expect(await outcomes({ resourceType: "Organization", id: later, name: "Ours", type: [pcn] })).toEqual([
      "rejected",
    ]);
  });
});

describe("again", () => {
  test("the same resource changes nothing, and one that changed moves its own version alone", async () => {
    const [person, about] = [v7(), v7()];
    const both = (birthDate: string) => [
      post(patient({ id: person, birthDate })),
      post(condition({ reference: `Patient/${person}` }, { id: about })),
    ];
    await take(bundle(...both("1950-02-03")));
    expect(await outcomes(bundle(...both("1950-02-03")))).toEqual(["unchanged", "unchanged"]);
    expect(await outcomes({ ...bundle(...both("1950-02-03")), id: "other" })).toEqual(["unchanged", "unchanged"]);
    expect(await outcomes(bundle(...both("1950-02-04")))).toEqual(["updated", "unchanged"]);
    expect(await rowsOf("patients.patient", person)).toMatchObject([{ version: 2, birth_date: "1950-02-04" }]);
    expect(await rowsOf("patients.condition", about)).toMatchObject([{ version: 1 }]);
  });

  test("a bundle that a later one overtook does not turn the clock back", async () => {
    const id = v7();
    const [before, after] = ["Before", "After"].map((family) => bundle(post(patient({ id, name: [{ family }] }))));
    await take(before!);
    await take(after!);
    expect((await take(before!)).entries).toMatchObject([{ outcome: "unchanged", id }]);
    expect(await received(id)).toMatchObject({ name: [{ family: "After" }] });
  });

  test("a resource without any id is known by its content", async () => {
    const told = patient({ name: [{ family: "Nameless" }] });
    const [first, second] = [await take(told), await take(told)];
    expect(second.entries).toMatchObject([{ outcome: "unchanged", id: first.entries[0]!.id }]);
  });

  test("what was changed here stays, what the sender changed is taken, and what the model does not hold comes back", async () => {
    const id = v7();
    await take(patient({ id, gender: "female" }));
    await database.source.query("UPDATE patients.patient SET gender = 'OTHER', version = 2 WHERE id = $1", [id]);
    const { entries } = await take(patient({ id, gender: "female", birthDate: "1951-01-01" }));
    expect(entries[0]!.findings).toMatchObject([{ kind: "NOTE", reason: expect.stringContaining("gender") }]);
    const record = await exportRecord(database, id);
    expect(record?.entry?.[0]?.resource).toEqual({ ...patient({ gender: "other", birthDate: "1951-01-01" }), id });
  });

  test("an import that two send at once is made once", async () => {
    const told = bundle(
      post(patient({ id: "racing" })),
      post(condition({ reference: "Patient/racing" }, { id: "race" })),
    );
    const all = await Promise.all(Array.from({ length: 6 }, () => take(told)));
    expect(new Set(all.flatMap(({ entries }) => entries.map(({ id }) => id))).size).toBe(2);
  });
});

describe("modes", () => {
  const truncated = { coding: [{ system: "http://snomed.info/sct", code: "1577041000000100" }] };
  const mixed = () => {
    const url = `urn:uuid:${v7()}`;
    return bundle(
      post(patient(), url),
      post(condition({ reference: url }, { code: truncated })),
      post({ resourceType: "Encounter", status: "finished", class: { code: "AMB" } } as never),
      post({ resourceType: "Pateint" }),
    );
  };

  test("strict: one error anywhere leaves nothing of the bundle", async () => {
    const before = await everything();
    const { entries } = await take(mixed(), { mode: "STRICT" });
    expect(entries.map(({ outcome }) => outcome)).toEqual(["rejected", "rejected", "rejected", "rejected"]);
    expect(await everything()).toEqual(before);
  });

  test("strict: an error that shows itself only while writing leaves nothing either", async () => {
    const before = await everything();
    const told = bundle(post(patient()), post(condition({ reference: `Patient/${v7()}` })));
    expect(await outcomes(told, { mode: "STRICT" })).toEqual(["rejected", "rejected"]);
    expect(await everything()).toEqual(before);
  });

  test("each error names its entry, its FHIRPath and the reason", async () => {
    const { entries } = await take(mixed(), { mode: "STRICT" });
    expect(entries.map(({ place, findings }) => [place, findings.map((it) => [it.kind, it.expression])])).toEqual([
      ["entry 0", []],
      ["entry 1", [["CODE", "Condition.code.coding[0].code"]]],
      ["entry 2", [["UNMAPPABLE", "Encounter.subject"]]],
      ["entry 3", [["REFUSED", "resourceType"]]],
    ]);
    expect(entries[1]!.findings[0]!.reason).toContain("1577041000000109");
  });

  test("lenient: what the domain cannot hold is kept whole, what is no FHIR is not", async () => {
    const { entries } = await take(mixed());
    expect(entries.map(({ outcome }) => outcome)).toEqual(["created", "created", "created", "rejected"]);
    const whole = await database.source.query("SELECT word FROM fhir.received WHERE id = $1", [entries[2]!.id]);
    expect(whole).toEqual([{ word: null }]);
  });

  test("quarantine: faulty entries are set aside as they came, each with an OperationOutcome, and the others stored", async () => {
    expect(await outcomes(mixed(), { mode: "QUARANTINE" })).toEqual([
      "created",
      "quarantined",
      "quarantined",
      "quarantined",
    ]);
    const aside = await database.source.query("SELECT resource, outcome FROM fhir.quarantine ORDER BY place");
    expect(JSON.parse(aside[2].resource)).toEqual({ resourceType: "Pateint" });
    expect(JSON.parse(aside[0].outcome)).toMatchObject({
      resourceType: "OperationOutcome",
      issue: [{ severity: "error", code: "code-invalid", expression: ["Condition.code.coding[0].code"] }],
    });
  });

  test("a deletion marks what should never have been recorded, once", async () => {
    const id = v7();
    await take(bundle(post(patient({ id }))));
    const about = (await take(condition({ reference: `Patient/${id}` }))).entries[0]!.id!;
    const gone = { request: { method: "DELETE", url: `Condition/${about}` } };
    expect(await outcomes(bundle(gone))).toEqual(["updated"]);
    expect(await rowsOf("patients.condition", about)).toMatchObject([
      { entered_in_error: true, verification_status: "ENTERED_IN_ERROR", version: 2 },
    ]);
    expect(await outcomes({ ...bundle(gone), id: "again" })).toEqual(["unchanged"]);
  });

  test("of a history, the newest version of each resource counts", async () => {
    const id = v7();
    const version = (family: string) => ({
      resource: patient({ id, name: [{ family }] }),
      request: { method: "PUT", url: `Patient/${id}` },
    });
    await take({ resourceType: "Bundle", type: "history", entry: [version("Newest"), version("Older")] });
    expect(await received(id)).toMatchObject({ name: [{ family: "Newest" }] });
  });
});

describe("a record", () => {
  test("holds what is modelled and what is not, as it came, and taken in elsewhere again is the same record", async () => {
    const url = `urn:uuid:${v7()}`;
    const parts = [
      patient(),
      condition({ reference: url }),
      { resourceType: "Immunization", status: "completed", patient: { reference: url }, lotNumber: "7" },
      { resourceType: "Provenance", target: [{ reference: url }], recorded: "2026-01-01T00:00:00Z" },
    ];
    const { entries } = await take(bundle(post(parts[0]!, url), ...parts.slice(1).map((it) => post(it))));
    const record = await exportRecord(database, entries[0]!.id!);
    const inRecord = new Map(record?.entry?.map(({ resource }) => [resource?.id, resource]));
    for (const [i, part] of parts.entries()) {
      expect(JSON.stringify(comparable(inRecord.get(entries[i]!.id!)!))).toBe(JSON.stringify(comparable(part)));
    }
    expect(inRecord.size).toBe(parts.length);
    expect(await exportRecord(database, entries[0]!.id!)).toEqual(record);
    expect(new Set(await outcomes(record!))).toEqual(new Set(["unchanged"]));
  });
});
