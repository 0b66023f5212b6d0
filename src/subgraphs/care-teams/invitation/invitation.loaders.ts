import type { Pool } from "pg";
import { listed } from "../../../platform/graph/connection.ts";
import { shared } from "../../../platform/loaders.ts";
import { invitationStore } from "./invitation.store.ts";

export const invitationLoaders = (pool: Pool, store = invitationStore(pool)) => ({
  invitationById: shared(store.byIds),
  invitationsByCareTeam: listed(store.ofCareTeams),
  invitations: listed(store.all),
});
