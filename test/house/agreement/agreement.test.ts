import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, isEnumType, isIntrospectionType } from "graphql";
import { expect, test } from "vitest";
import { sdl } from "../../../src/platform/federation/sdl.ts";
import { rooms } from "../../../src/subgraphs.ts";

const folder = new URL(".", import.meta.url);
const agreements = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !/^(agree|faults|.*\.test)\.ts$/.test(file))
    .map((file) => [file.replace(/\.ts$/, ""), readFileSync(new URL(file, folder), "utf8")]),
);

test("every room's resolvers and rules are held against its SDL by the compiler", () => {
  expect([...agreements.keys()].sort()).toEqual(rooms.map(({ name }) => name).sort());
});

test("every enum of the SDL is held against a union of the model, but for the orders of lists", () => {
  const enums = Object.values(buildSchema(sdl("api")).getTypeMap()).filter(isEnumType);
  const ours = enums.filter((type) => !isIntrospectionType(type) && !type.name.endsWith("Order"));
  const compared = new Set([...agreements.values()].join().match(/(?<=Same<sdl\.)\w+/g));
  expect(ours.map(({ name }) => name).filter((name) => !compared.has(name))).toEqual([]);
});
