import { type SealHeld, seal } from "../../../access/decisions.ts";
import { aboutPatient } from "../../../access/visibility.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { table, text, uuid } from "../../../platform/table.ts";
import type { Seal } from "./seal.ts";

/** How a seal rests in PostgreSQL. It holds from the transaction that writes it. */
export const SealTable = table<Seal>(
  "consents.seal",
  aboutPatient("patient_id"),
  {
    patientId: uuid,
    hides: text,
    reason: text,
    start: text,
    end: text.orNull,
    endReason: text.orNull,
  },
  (tx, seals) =>
    seal(
      tx,
      seals.map(({ id }) => id),
      seals.flatMap(held),
    ),
);

const held = ({ id, patientId, hides, start, end, enteredInError }: Stored<Seal>): SealHeld[] =>
  enteredInError ? [] : [{ patientId, sourceId: id, hides, starts: start, ends: end }];
