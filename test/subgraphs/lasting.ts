import type { Role } from "../../src/kernel/role.ts";
import type { Answer, Caller, TestServer } from "../server.ts";

/** A caller whose token outlives a clock that the test moves. */
export async function lasting(server: TestServer, role: Role, organisationOdsCode: string): Promise<Caller> {
  const id = `${role}@${organisationOdsCode}`;
  const token = await server.issuer.sign({ kind: "USER", id, name: id, role, organisationOdsCode }, "100y");
  return {
    ask: async (query, variables = {}) => {
      const answer = await server.post(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` });
      return { status: answer.status, ...((await answer.json()) as Omit<Answer, "status">) };
    },
  };
}
