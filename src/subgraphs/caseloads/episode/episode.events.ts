import type { EntityManager } from "typeorm";
import { type Announcer, announce, type Event } from "../../../platform/events.ts";
import type { EndingKind, Episode } from "./episode.ts";

const about = ({ id, patientId }: Pick<Episode, "id" | "patientId">) => ({
  patientId,
  subject: { type: "Episode", id },
});

export const opened = (episode: Episode): Event => ({
  type: "EPISODE_OPENED",
  ...about(episode),
  data: {
    referralId: episode.referrals[0]?.id ?? null,
    coordinatorId: episode.coordinator?.id ?? null,
    serviceId: episode.service?.id ?? null,
    entryRoute: episode.entryRoute,
  },
});

export const coordinatorChanged = (episode: Pick<Episode, "id" | "patientId">, coordinatorId: string): Event => ({
  type: "EPISODE_COORDINATOR_CHANGED",
  ...about(episode),
  data: { coordinatorId },
});

export const endedBecause = (episode: Episode, reason: EndingKind): Event => ({
  type: "EPISODE_ENDED",
  ...about(episode),
  data: { reason, serviceId: episode.service?.id ?? null },
});

/** For the end of a mutation: announces, and refuses nothing. */
export const tell = async (tx: EntityManager, by: Announcer, ...events: readonly Event[]): Promise<undefined> => {
  await announce(tx, by, events);
};
