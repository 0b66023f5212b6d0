// Does when packages are installed what the first start would take its time for: builds the server whole, and makes an
// empty database with every table, from which a new one begins. What fails here, the start does itself.
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { kept, SERVER, templateBeside } from "./kept.mjs";
import { make } from "./make.mjs";

const template = templateBeside(kept(SERVER, "whole") ?? (await make(SERVER, "whole")));
if (!existsSync(template)) {
  const { makeTemplate } = await import(pathToFileURL(await make("src/make-template.ts", "own")).href);
  await makeTemplate(template);
}
