import type { Context } from "../../access/context.ts";
import type { Terminology } from "../../terminology/terminology.ts";

export type TerminologyContext = Context & { readonly terminology: Terminology };
