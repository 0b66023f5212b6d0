import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { meetingStore } from "./meeting.store.ts";

export const meetingLoaders = (pool: Pool, store = meetingStore(pool)) => ({
  meetingById: shared(store.byIds),
  meetingsByPatient: listed(store.ofPatients),
  meetingsByCareTeam: listed(store.ofCareTeams),
  meetings: listed(store.all),
});
