import type { EntityManager } from "typeorm";
import { relate } from "../../../access/relationships.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import { UUID } from "../../../kernel/page.ts";
import { idOf } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import { keepEntries } from "../caseload-entry/keep-entries.ts";
import type { Episode } from "./episode.ts";

/** How an episode rests in PostgreSQL. */
export const EpisodeTable = table<Episode>(
  "caseloads.episode",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    status: text,
    statusHistory: json,
    types: json,
    managingOrganisation: json.orNull,
    service: json.orNull,
    coordinator: json.orNull,
    period: json.orNull,
    referrals: json,
    teams: json,
    entryRoute: text.orNull,
    priority: text.orNull,
    previous: json.orNull,
    packages: json,
    ending: json.orNull,
  },
  async (tx, rows) => {
    await admitOrganisations(tx, rows);
    await keepEntries(
      tx,
      rows.map(({ id }) => id),
    );
  },
);

/** An episode makes the organisation that manages it one that cares for the person, for as long as it lasts. */
const admitOrganisations = (tx: EntityManager, rows: readonly Stored<Episode>[]) =>
  relate(
    tx,
    "EPISODE",
    rows.map(({ id }) => id),
    rows.flatMap(({ id, patientId, managingOrganisation, period, status, enteredInError }) => {
      const organisationId = idOf(managingOrganisation, "Organisation");
      if (organisationId === null || !UUID.test(organisationId)) return [];
      if (enteredInError || status === "ENTERED_IN_ERROR" || status === "CANCELLED") return [];
      return [{ patientId, organisationId, sourceId: id, starts: period?.start ?? null, ends: period?.end ?? null }];
    }),
  );
