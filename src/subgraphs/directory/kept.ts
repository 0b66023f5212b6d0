import { accept, type Decision, refuse } from "../../kernel/refusal.ts";
import type { Stored } from "../../kernel/stored.ts";
import type { MutationResolver } from "../../platform/graph/mutations.ts";
import type { DirectoryContext } from "./directory.context.ts";
import { notKept, type Ours } from "./keeping.rules.ts";

/** A mutation whose rule must know the writer's group, which is looked up first. */
export const knowingOurs =
  <Field extends string, Model>(resolver: (ours: Ours) => MutationResolver<Field, Model>) =>
  async (
    parent: unknown,
    args: { readonly input: object },
    context: DirectoryContext,
    info: Parameters<MutationResolver<Field, Model>>[3],
  ) =>
    resolver(await context.loaders.groupByOrganisation.load(context.access.organisation))(parent, args, context, info);

/** What should never have been recorded is marked so by who keeps it. */
export const keptInError = <Model>(
  row: Stored<Model>,
  ours: Ours,
  mayKeep: (row: Stored<Model>, ours: Ours) => boolean,
): Decision<Stored<Model>> => (mayKeep(row, ours) ? accept({ ...row, enteredInError: true }) : refuse(notKept()));
