import { openGlass } from "../../../access/glass.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { EmergencyAccess } from "./emergency-access.ts";

/** How the breaking of the glass rests in PostgreSQL. Being recorded is what opens it. */
export const EmergencyAccessTable = table<EmergencyAccess>(
  "consents.emergency_access",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    reason: text,
    explanation: text,
    start: text,
    end: text,
    viewerId: uuid,
    actorId: text,
  },
  null,
  openGlass,
);
