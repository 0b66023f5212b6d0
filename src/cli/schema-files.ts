import { compose } from "../platform/federation/compose.ts";
import { sdl } from "../platform/federation/sdl.ts";
import { withValueTypes } from "../platform/federation/value-types.ts";
import { rooms } from "../subgraphs.ts";

/** Every file of `schema/` as it must be, by its name: each subgraph with its value types, and what composes of them. */
export function schemaFiles(): Readonly<Record<string, string>> {
  const shared = sdl("shared");
  const subgraphs = rooms.map(({ name }) => ({ name, sdl: withValueTypes(sdl(name), shared) }));
  return { ...Object.fromEntries(subgraphs.map(({ name, sdl }) => [name, sdl])), ...compose(subgraphs) };
}
