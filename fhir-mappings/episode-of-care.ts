import type * as fhir from "fhir/r4.js";
import type { CarePackage, Episode, EpisodeEnding, EpisodeStage } from "../src/subgraphs/caseloads/episode/episode.ts";
import { coded } from "./code-table.ts";
import { episodeStatus } from "./code-tables/episode-status.ts";
import { concept } from "./datatypes/coding.ts";
import { patientAt } from "./datatypes/patient-reference.ts";
import { period } from "./datatypes/period.ts";
import { text } from "./datatypes/primitive.ts";
import { reference } from "./datatypes/reference.ts";
import { optional, present, record, required } from "./lens.ts";
import { items } from "./list.ts";
import { mapping } from "./mapping.ts";
import {
  aCode,
  aConcept,
  aDate,
  aMoment,
  aPeriod,
  aReference,
  aText,
  made,
  madeOf,
  theCode,
  theText,
  url,
} from "./parts.ts";

const stage = record<EpisodeStage, fhir.EpisodeOfCareStatusHistory>({
  status: required("status", coded(episodeStatus)),
  period: required("period", period),
});

const ENDINGS = [
  "DISCHARGED",
  "TRANSFERRED",
  "TERMINATED",
  "DECLINED",
  "AGED_OUT",
  "MOVED_AWAY",
  "DIED",
] as const satisfies readonly EpisodeEnding["kind"][];
const ROUTES = ["REFERRAL", "SELF_REFERRAL", "PROACTIVE", "RE_REFERRAL", "TRANSFER", "OTHER"] as const;

/** What R4 has no element for, how the person came and left and their packages of care, is in extensions of ours. */
export const episodeOfCare = mapping<Episode, fhir.EpisodeOfCare>(
  { resourceType: "EpisodeOfCare" },
  {
    id: required("id", text),
    service: aReference(url("HealthcareService")),
    entryRoute: aCode(...ROUTES)(url("EntryRoute")),
    priority: aCode("ROUTINE", "URGENT", "ASAP", "STAT")(url("EpisodePriority")),
    previous: aReference(url("PreviousEpisode")),
    packages: madeOf<fhir.EpisodeOfCare, CarePackage>(url("CarePackage"), {
      id: theText("id"),
      name: aText("name"),
      period: present(aPeriod("period"), "has no period"),
      closedOn: aDate("closedOn"),
      outcome: aText("outcome"),
    }),
    ending: made<fhir.EpisodeOfCare, EpisodeEnding>(url("EpisodeEnding"), {
      kind: theCode(...ENDINGS)("kind"),
      reason: aConcept("reason"),
      next: aReference("next"),
      endedAt: aMoment("endedAt"),
    }),
    status: required("status", coded(episodeStatus)),
    statusHistory: items("statusHistory", stage),
    types: items("type", concept),
    patientId: patientAt("patient"),
    managingOrganisation: optional("managingOrganization", reference),
    period: optional("period", period),
    referrals: items("referralRequest", reference),
    coordinator: optional("careManager", reference),
    teams: items("team", reference),
  },
);
