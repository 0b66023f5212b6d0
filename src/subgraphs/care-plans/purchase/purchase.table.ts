import { aboutPatient } from "../../../access/visibility.ts";
import { integer, json, table, text, uuid } from "../../../platform/table.ts";
import type { Purchase } from "./purchase.ts";

/** How a purchase rests in PostgreSQL. */
export const PurchaseTable = table<Purchase>("care_plans.purchase", aboutPatient("patient_id"), {
  budgetId: uuid,
  planId: uuid,
  patientId: uuid,
  status: text,
  description: text,
  supplier: json.orNull,
  amountPence: integer,
  actionId: uuid.orNull,
  committedAt: text,
  spentAt: text.orNull,
  reason: text.orNull,
});
