import { decide } from "../../../access/decisions.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { Consent } from "./consent.ts";
import { sharingOf } from "./sharing.ts";

/** How a consent rests in PostgreSQL. What it says on sharing takes effect with it. */
export const ConsentTable = table<Consent>(
  "consents.consent",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    status: text,
    scope: json,
    categories: json,
    recordedAt: text.orNull,
    givenBy: json,
    organisations: json,
    policyRule: json.orNull,
    decision: text.orNull,
    period: json.orNull,
    actors: json,
    actions: json,
    purposes: json,
    classes: json,
  },
  (tx, consents) =>
    decide(
      tx,
      consents.map(({ id }) => id),
      consents.flatMap(sharingOf),
    ),
);
