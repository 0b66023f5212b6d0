import { aboutPatient } from "../../../access/visibility.ts";
import { json, table, text, uuid } from "../../../platform/table.ts";
import type { InvolvementOffer } from "./involvement-offer.ts";

/** How an offer rests in PostgreSQL. */
export const InvolvementOfferTable = table<InvolvementOffer>(
  "care_plans.involvement_offer",
  aboutPatient("patient_id"),
  {
    planId: uuid,
    patientId: uuid,
    offeredTo: json,
    occasion: text,
    offeredBy: json.orNull,
    offeredAt: text,
    response: text,
    respondedAt: text.orNull,
    note: text.orNull,
  },
);
