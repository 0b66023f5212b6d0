import { everyone } from "../../../access/visibility.ts";
import { integer, json, table, uuid } from "../../../platform/table.ts";
import type { Intake } from "./intake.ts";

/** How a service's intake rests in PostgreSQL. */
export const IntakeTable = table<Intake>("referrals.intake", everyone, {
  serviceId: uuid,
  providerId: uuid.orNull,
  sources: json,
  areas: json,
  pathways: json,
  clocks: json,
  eligibility: json,
  chaseAfterDays: integer,
});
