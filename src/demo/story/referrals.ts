import { snomed } from "../concepts.ts";
import type { PostKey } from "../world/posts.ts";
import type { ServiceKey } from "../world/services.ts";
import type { Onward } from "./story.ts";

const sources = {
  gp: snomed("108161000000109 |Referred by general practitioner|"),
  team: snomed("276491000 |Referred by member of Primary Health Care Team|"),
  healthVisitor: snomed("1052681000000105 |Referred by health visitor|"),
  family: snomed("185373006 |Referred by family|"),
  nurse: snomed("1077191000000103 |Referred by community nurse|"),
  self: snomed("310434002 |Self-referral to service|"),
} as const;

const onward =
  (literal: string, to: ServiceKey) =>
  (from: PostKey, source: keyof typeof sources, why: string): Onward => ({
    what: snomed(literal),
    to,
    from,
    source: sources[source],
    why,
  });

/** Where people are sent on to. The first is never a care coordinator's to make. */
export const onwards = {
  socialPrescribing: onward("871731000000106 |Referral to social prescribing service|", "socialPrescribing"),
  socialServices: onward("306238000 |Referral to Social Services|", "socialCare"),
  socialWorker: onward("308440001 |Referral to social worker|", "socialCare"),
  exercise: onward("390893007 |Referral to physical activity program|", "activity"),
  caseManager: onward("698561001 |Referral to nurse case manager|", "nursing"),
  mentalHealth: onward("24921000000109 |Referral to community mental health team|", "mentalHealth"),
  falls: onward("247541000000106 |Referral to falls service|", "falls"),
  memory: onward("415276009 |Referral to memory clinic|", "memory"),
  employment: onward("1098041000000101 |Referral to an employment support service|", "employment"),
  education: onward("415271004 |Referral to education service|", "education"),
  carers: onward("1097201000000108 |Referral for carer focused education and support programme|", "carers"),
  coordination: onward("3457005 |Patient referral|", "coordination"),
  children: onward("3457005 |Patient referral|", "children"),
} as const;
