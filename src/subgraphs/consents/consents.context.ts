import type { Context } from "../../access/context.ts";
import type { consentLoaders } from "./consent/consent.loaders.ts";

export type ConsentsContext = Context<ReturnType<typeof consentLoaders>>;
