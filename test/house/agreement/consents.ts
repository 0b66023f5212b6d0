import type * as sdl from "../../../src/generated/consents.ts";
import type { consentResolvers } from "../../../src/subgraphs/consents/consent/consent.resolvers.ts";
import type * as consentRules from "../../../src/subgraphs/consents/consent/consent.rules.ts";
import type * as consent from "../../../src/subgraphs/consents/consent/consent.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof consentResolvers;
type Rules = typeof consentRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ConsentStatus, consent.ConsentStatus>,
  Same<sdl.ConsentDecision, consent.ConsentDecision>,
];
