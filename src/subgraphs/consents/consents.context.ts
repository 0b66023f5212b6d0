import type { Context } from "../../access/context.ts";
import type { consentLoaders } from "./consent/consent.loaders.ts";
import type { emergencyAccessLoaders } from "./emergency-access/emergency-access.loaders.ts";
import type { sealLoaders } from "./seal/seal.loaders.ts";

export type ConsentsLoaders = ReturnType<typeof consentLoaders> &
  ReturnType<typeof sealLoaders> &
  ReturnType<typeof emergencyAccessLoaders>;
export type ConsentsContext = Context<ConsentsLoaders>;
