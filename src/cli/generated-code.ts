import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";
import config from "../../codegen.ts";
import { sdl } from "../platform/federation/sdl.ts";
import { rooms } from "../subgraphs.ts";

type Outputs = typeof config.generates;

/** Every file of `src/generated/` as it must be for the schema as it is on disk, by its path below the project. */
export async function generatedCode(): Promise<Readonly<Record<string, string>>> {
  const clients = Object.entries(config.generates).filter(([output]) => output.endsWith("/"));
  const servers = rooms.map(({ name }) => [`src/generated/${name}.ts`, serverOf(name)]);
  const generates: Outputs = Object.fromEntries([...clients, ...servers]);
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const files: { filename: string; content: string }[] = await generate({ ...config, generates, cwd }, false);
  return Object.fromEntries(files.map(({ filename, content }) => [filename, `${content.trimEnd()}\n`]));
}

/** Without the mappers of types that the room's SDL does not have, whose imports would go unused. */
function serverOf(room: string): Outputs[string] {
  const output = config.generates[`src/generated/${room}.ts`];
  if (output === undefined || Array.isArray(output)) throw new Error(`codegen.ts has no entry for the room ${room}`);
  const text = sdl(room);
  const mappers = Object.entries(output.config?.mappers ?? {}).filter(([type]) =>
    new RegExp(`^(type|interface) ${type}\\b`, "m").test(text),
  );
  return { ...output, config: { ...output.config, mappers: Object.fromEntries(mappers) } };
}
