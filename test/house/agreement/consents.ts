import type * as sdl from "../../../src/generated/consents.ts";
import type { consentResolvers } from "../../../src/subgraphs/consents/consent/consent.resolvers.ts";
import type * as consentRules from "../../../src/subgraphs/consents/consent/consent.rules.ts";
import type * as consent from "../../../src/subgraphs/consents/consent/consent.ts";
import type { emergencyAccessResolvers } from "../../../src/subgraphs/consents/emergency-access/emergency-access.resolvers.ts";
import type * as emergencyRules from "../../../src/subgraphs/consents/emergency-access/emergency-access.rules.ts";
import type * as emergency from "../../../src/subgraphs/consents/emergency-access/emergency-access.ts";
import type { sealResolvers } from "../../../src/subgraphs/consents/seal/seal.resolvers.ts";
import type * as sealRules from "../../../src/subgraphs/consents/seal/seal.rules.ts";
import type * as seal from "../../../src/subgraphs/consents/seal/seal.ts";
import type { Misfits, Misread, Nothing, Same, Unserved } from "./agree.ts";

type Resolved = typeof consentResolvers & typeof sealResolvers & typeof emergencyAccessResolvers;
type Rules = typeof consentRules & typeof sealRules & typeof emergencyRules;

export type Agreement = [
  Nothing<Misfits<sdl.Resolvers, Resolved>>,
  Nothing<Unserved<sdl.Resolvers, sdl.ResolversParentTypes, Resolved>>,
  Nothing<Misread<sdl.MutationResolvers, Rules>>,
  Same<sdl.ConsentStatus, consent.ConsentStatus>,
  Same<sdl.ConsentDecision, consent.ConsentDecision>,
  Same<sdl.SealedPart, seal.SealedPart>,
  Same<sdl.EmergencyReason, emergency.EmergencyReason>,
];
