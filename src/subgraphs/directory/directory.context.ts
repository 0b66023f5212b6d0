import type { Context } from "../../access/context.ts";
import type { organisationLoaders } from "./organisation/organisation.loaders.ts";

export type DirectoryLoaders = ReturnType<typeof organisationLoaders>;
export type DirectoryContext = Context<DirectoryLoaders>;
