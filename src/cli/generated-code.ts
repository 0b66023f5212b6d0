import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";
import config from "../../codegen.ts";
import { rooms } from "../subgraphs.ts";

/** Every file of `src/generated/` as it must be for the schema as it is on disk, by its path below the project. */
export async function generatedCode(): Promise<Readonly<Record<string, string>>> {
  const server = new Set(rooms.map(({ name }) => `src/generated/${name}.ts`));
  const generates = Object.fromEntries(
    Object.entries(config.generates).filter(([output]) => server.has(output) || output.endsWith("/")),
  );
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  const files: { filename: string; content: string }[] = await generate({ ...config, generates, cwd }, false);
  return Object.fromEntries(files.map(({ filename, content }) => [filename, `${content.trimEnd()}\n`]));
}
