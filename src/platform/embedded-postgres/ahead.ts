import { config } from "../config.ts";
import { prepare } from "./prepare.ts";

// Run while the server is being built, since a new cluster takes as long to make. The server meets what goes wrong.
if (config.databaseUrl === undefined) prepare(config.databaseFolder, { durable: true }).catch(() => {});
