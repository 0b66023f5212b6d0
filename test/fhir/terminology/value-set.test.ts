import type { OperationOutcome, ValueSet } from "fhir/r4.js";
import { beforeAll, describe, expect, test } from "vitest";
import { activateRelease, untilServed } from "../../terminology/loaded-release.ts";
import { mini } from "../../terminology/mini-release.ts";
import { codes, implicit, named, type Query, SNOMED, testDoor } from "./test-door.ts";

const { server, get, refusal } = testDoor();
const expand = (query: Query) => get<ValueSet>("ValueSet/$expand", query);

beforeAll(async () => {
  await untilServed(server.url, await activateRelease(server.database.pool));
});

describe("$expand", () => {
  const birds = () => [mini.bird, mini.borogove, mini.jubjub].sort();

  test.each(["", `/${mini.core}`, `/${mini.core}/version/20260101`])(
    "takes the descendants of a concept, on %s",
    async (edition) => {
      const { body } = await expand({ url: implicit(`=isa/${mini.bird}`, edition) });
      expect(codes(body).sort()).toEqual(birds());
      expect(body.expansion?.total).toBe(3);
    },
  );

  test("takes ECL, percent-encoded or as it stands", async () => {
    const ecl = `<< ${mini.bird} MINUS ${mini.jubjub}`;
    for (const text of [ecl, encodeURIComponent(ecl)]) {
      const { body } = await expand({ url: implicit(`=ecl/${text}`) });
      expect(codes(body).sort()).toEqual([mini.bird, mini.borogove].sort());
    }
  });

  test("takes a reference set with its inactive members, or without them", async () => {
    const url = implicit(`=refset/${mini.nursery}`);
    const { body } = await expand({ url });
    expect(body.expansion?.contains).toContainEqual(
      expect.objectContaining({ code: mini.retired, display: "Mome rath", inactive: true }),
    );
    expect(codes((await expand({ url, activeOnly: "true" })).body)).toEqual([mini.borogove]);
  });

  test("takes everything", async () => {
    const { body } = await expand({ url: implicit(""), count: "5" });
    expect(body.expansion?.total).toBeGreaterThan(25);
    expect(codes(body)).toHaveLength(5);
  });

  test("is walked by offset and count without a gap or a repeat", async () => {
    const url = implicit(`=isa/${mini.bird}`);
    const seen: (string | undefined)[] = [];
    for (const offset of ["0", "1", "2", "3"]) seen.push(...codes((await expand({ url, offset, count: "1" })).body));
    expect(seen.sort()).toEqual(birds());
  });

  test("finds by the beginnings of words", async () => {
    const { body } = await expand({ url: implicit(`=isa/${mini.bird}`), filter: "jub" });
    expect(codes(body)).toEqual([mini.jubjub]);
  });

  test("gives designations where they are asked for", async () => {
    const url = implicit(`=ecl/${mini.potion}`);
    expect((await expand({ url })).body.expansion?.contains?.[0]?.designation).toBeUndefined();
    const { body } = await expand({ url, includeDesignations: "true" });
    const given = body.expansion?.contains?.[0]?.designation?.map(({ value }) => value);
    expect(given).toContain("Potion as the pharmacy says");
  });

  test.each([
    [implicit("=ecl/<< "), 400, "invalid"],
    [implicit("=ecl/73211009"), 404, "not-found"],
    [implicit("=refset/999027291000230105"), 404, "not-found"],
    [implicit("=isa/73211000"), 400, "invalid"],
    [implicit("=what"), 404, "not-found"],
    [implicit("", "/900000000000207008/version/19990101"), 404, "not-found"],
    ["http://example.org/set", 404, "not-found"],
  ])("of %s is refused", async (url, status, code) => {
    expect(await refusal("ValueSet/$expand", { url })).toEqual({ status, code });
  });

  test("tells where an expression goes wrong", async () => {
    const { body } = await get<OperationOutcome>("ValueSet/$expand", { url: implicit("=ecl/<< ") });
    expect(body.issue[0]?.diagnostics).toBe("at character 3 of the expression");
  });

  test.each(["-1", "1.5", "many"])("does not take %s for a count", async (count) => {
    expect((await expand({ url: implicit(""), count })).status).toBe(400);
  });
});

describe("$validate-code of a value set", () => {
  const validate = (url: string, code: string, more: Query = {}) =>
    get("ValueSet/$validate-code", { url, code, system: SNOMED, ...more });

  test("is true of a member and false of another, for a reason", async () => {
    const url = implicit(`=isa/${mini.bird}`);
    expect(named((await validate(url, mini.jubjub)).body, "result")).toBe(true);
    const { body } = await validate(url, mini.mimsy);
    expect(named(body, "result")).toBe(false);
    expect(named(body, "message")).toContain("not in the value set");
  });

  test("is true of an inactive code where the set holds it, unless only active ones are asked for", async () => {
    const url = implicit(`=refset/${mini.nursery}`);
    const { body } = await validate(url, mini.retired);
    expect([named(body, "result"), named(body, "inactive")]).toEqual([true, true]);
    expect(named((await validate(url, mini.retired, { activeOnly: "true" })).body, "result")).toBe(false);
    expect(named((await validate(url, mini.retiredEarlier)).body, "result")).toBe(false);
  });

  test("of a set that the release lacks is refused, and not false", async () => {
    const { status } = await validate(implicit("=refset/999027291000230105"), mini.bird);
    expect(status).toBe(404);
  });
});
