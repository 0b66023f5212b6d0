import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { config } from "../../../platform/config.ts";
import { connect } from "../../../platform/database.ts";
import { entities } from "../../../subgraphs.ts";
import { type UsualContext, usualLoaders, usualResolvers } from "./usual-resolvers.ts";

const { source, close } = await connect({
  url: config.databaseUrl!,
  entities,
  migrations: [],
  poolSize: config.poolSize,
});
const apollo = new ApolloServer<UsualContext>({
  typeDefs: readFileSync("schema/api.graphql", "utf8"),
  resolvers: usualResolvers(source) as never,
  includeStacktraceInErrorResponses: false,
});
const { url } = await startStandaloneServer(apollo, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => usualLoaders(source),
});
console.log(`listening on ${new URL(url).port}`);
process.on("SIGTERM", async () => {
  await apollo.stop();
  await close();
  process.exit(0);
});
