import type { Reference } from "../../../kernel/reference.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import type { Episode } from "./episode.ts";

const fields = fieldsOf<Episode, CaseloadsContext>();

export const episodeResolvers = {
  Query: {
    episode: fields.one("episodeById"),
  },
  Episode: {
    __resolveReference: fields.home("episodeById"),
    patient: fields.leadsTo("Patient", "patientId"),
    previous: ({ previous }: Episode, _: unknown, { loaders }: CaseloadsContext) =>
      previous?.id ? loaders.episodeById.load(previous.id) : null,
  },
  EpisodeEnding: {
    next: ({ next }: { readonly next: Reference | null }, _: unknown, { loaders }: CaseloadsContext) =>
      next?.id ? loaders.episodeById.load(next.id) : null,
  },
  Patient: {
    episodes: fields.pageOf("episodesByPatient"),
    coordinatedBy: async ({ id }: { id: string }, _: unknown, { loaders }: CaseloadsContext) => {
      const [episode] = await loaders.coordinatedEpisodesByPatient.load(id);
      return episode?.coordinator
        ? { coordinator: episode.coordinator, episode, since: episode.period?.start ?? null }
        : null;
    },
  },
  Referral: {
    episodes: fields.allOf("episodesByReferral"),
  },
};
