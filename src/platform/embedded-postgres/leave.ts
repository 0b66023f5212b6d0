import { leaveEmbeddedPostgres } from "../embedded-postgres.ts";

const [folder] = process.argv.slice(2);
if (folder) await leaveEmbeddedPostgres(folder);
