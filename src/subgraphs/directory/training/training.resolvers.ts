import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { isHeld, kindOf, requiredKinds } from "../practitioner/qualification.ts";
import type { PractitionerRole } from "../practitioner-role/practitioner-role.ts";

/** Which of the required courses somebody has, one by one. */
async function trainingOf(role: Stored<PractitionerRole>, { loaders, write }: DirectoryContext) {
  const id = idOf(role.practitioner, "Practitioner");
  const practitioner = id === null ? null : await loaders.practitionerById.load(id);
  const day = write.now.toISOString().slice(0, 10);
  const required = requiredKinds.map((kind) => {
    const courses = (practitioner?.qualifications ?? []).filter((it) => kindOf(it) === kind);
    const held = courses.find((it) => isHeld(it, day));
    const latest = held ?? courses.at(-1);
    return { kind, held: held !== undefined, status: latest?.status ?? null, expires: latest?.period?.end ?? null };
  });
  return {
    role,
    practitioner,
    required,
    complete: required.every(({ held }) => held),
  };
}

export const trainingResolvers = {
  Query: {
    trainingMatrix: async (
      _: unknown,
      { pcn, ...args }: { pcn: string } & ConnectionArgs,
      context: DirectoryContext,
    ) => {
      const { nodes, pageInfo } = await connection<Stored<PractitionerRole>>(
        context.loaders.coordinatorsByNetwork,
        pcn,
        args,
      );
      return { nodes: await Promise.all(nodes.map((role) => trainingOf(role, context))), pageInfo };
    },
  },
};
