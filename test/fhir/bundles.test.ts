import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { importFiles } from "../../src/fhir/import/import-files.ts";
import type { EntryResult } from "../../src/fhir/import/outcome.ts";
import { sourceFiles } from "../../src/fhir/read/files.ts";
import { resourceOf } from "../../src/fhir/record/resource.ts";
import { type Row, things } from "../../src/fhir/things.ts";
import type { Database } from "../../src/platform/database.ts";
import { testDatabase } from "../database.ts";
import { comparable, referencesIn } from "./comes-back.ts";
import { optionsFor, organisation, sharedFolder } from "./database.ts";

const bundles = sharedFolder("bundles");

interface Entry {
  readonly fullUrl?: string;
  readonly resource: { readonly resourceType: string; readonly id?: string };
}

interface Came {
  readonly file: string;
  readonly entry: Entry;
  readonly result: EntryResult;
}

let database: Database;
let viewer: string;
let came: Came[];

/** Takes the folder in, and says what became of each entry of it. */
async function takeIn(): Promise<Came[]> {
  const found: Came[] = [];
  await importFiles(database.source, await sourceFiles([bundles!]), optionsFor(viewer, { mode: "LENIENT" }), {
    read: () => {},
    unit: (file, { entries }) => {
      const { entry } = JSON.parse(readFileSync(file, "utf8")) as { entry: Entry[] };
      found.push(...entries.map((result, i) => ({ file, entry: entry[i]!, result })));
    },
    unreadable: (fault) => expect.fail(fault.message),
  });
  return found;
}

const versions = () =>
  database.source.query(
    `SELECT (SELECT sum(version) FROM fhir.received) AS received, (SELECT sum(version) FROM patients.patient) AS patients,
            (SELECT sum(version) FROM patients.observation) AS observations,
            (SELECT sum(version) FROM care_plans.care_plan) AS plans,
            (SELECT sum(version) FROM directory.organisation) AS organisations,
            (SELECT sum(version) FROM activity.activity) AS activities, (SELECT count(*) FROM fhir.identity) AS names`,
  );

/** Every resource by id, out of the model and what was received with it, as the graph gives it. */
async function resources(): Promise<Map<string, object>> {
  const received = await database.source.query(
    'SELECT id, word, resource, resource_type AS "resourceType" FROM fhir.received',
  );
  const rows = new Map<string, { typename: string; row: Row }>();
  for (const { table, typename } of things) {
    for (const row of await database.source.query(`SELECT ${table.select} FROM ${table.name} t`)) {
      rows.set(row.id, { typename, row });
    }
  }
  return new Map(
    received.map((it: { id: string; word: string | null; resource: string }) => {
      const found = rows.get(it.id);
      expect(found !== undefined).toBe(it.word !== null);
      return [it.id, found ? resourceOf(found.typename, found.row, it as never) : JSON.parse(it.resource)];
    }),
  );
}

describe.skipIf(bundles === null)(
  "the shared bundles (skipped where ../shared is absent)",
  { timeout: 240_000 },
  () => {
    beforeAll(async () => {
      database = await testDatabase();
      viewer = await organisation(database, "A81001");
      came = await takeIn();
    }, 240_000);

    test("are taken in without losing an entry: each is stored", async () => {
      const files = await sourceFiles([bundles!]);
      const expected = files.flatMap(({ path }) => JSON.parse(readFileSync(path, "utf8")).entry as Entry[]);
      expect(came).toHaveLength(expected.length);
      expect(came.filter(({ result }) => result.outcome === "rejected" || result.outcome === "quarantined")).toEqual(
        [],
      );
      const stored = new Set(
        (await database.source.query("SELECT id FROM fhir.received")).map(({ id }: { id: string }) => id),
      );
      expect(came.filter(({ result }) => !stored.has(result.id!))).toEqual([]);
    });

    test("come back as they went in, but for ids and references", async () => {
      const back = await resources();
      const last = new Map<string, Came>();
      for (const it of came) {
        if (it.result.outcome !== "unchanged" || !last.has(it.result.id!)) last.set(it.result.id!, it);
      }
      for (const [id, { entry, file }] of last) {
        const [sent, now] = [entry.resource, back.get(id)!].map((it) => JSON.stringify(comparable(it)));
        expect(now, `${file} ${entry.resource.resourceType}`).toBe(sent);
      }
    });

    test("have their urn:uuid references lead where they led", async () => {
      const back = await resources();
      let followed = 0;
      for (const file of new Set(came.map((it) => it.file))) {
        const of = came.filter((it) => it.file === file);
        const byUrl = new Map(
          of.map(({ entry, result }) => [entry.fullUrl, `${entry.resource.resourceType}/${result.id}`]),
        );
        for (const { entry, result } of of) {
          if (result.outcome === "unchanged") continue;
          const sent = referencesIn(entry.resource);
          if (!sent.every((it) => it.startsWith("urn:uuid:"))) continue;
          followed += sent.length;
          expect(referencesIn(back.get(result.id!))).toEqual(sent.map((it) => byUrl.get(it)));
        }
      }
      expect(followed).toBeGreaterThan(10_000);
    });

    test("have every conditional reference resolved, whatever the order of the files", () => {
      const found = came.flatMap(({ result }) => result.findings);
      expect(found.filter(({ kind }) => kind === "REFERENCE")).toEqual([]);
    });

    test("change nothing when they are taken in again", async () => {
      const before = await versions();
      const again = await takeIn();
      expect(again.filter(({ result }) => result.outcome !== "unchanged")).toEqual([]);
      expect(await versions()).toEqual(before);
    });
  },
);
