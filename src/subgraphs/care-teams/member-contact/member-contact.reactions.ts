import { v5 } from "uuid";
import { type DateTime, earliest, type PartialDate } from "../../../kernel/time.ts";
import { putRows } from "../../../platform/bulk.ts";
import type { Reaction } from "../../../platform/chores.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { MemberContactTable } from "./member-contact.table.ts";

/** One row for a person and a member, whichever process hears of the contact. */
const NAMESPACE = "0b3a86a5-4a63-4bb1-9a1d-6a5f6d2a9f4e";

/** A contact that was made is the last of whoever recorded it, unless they recorded a later one. */
export const memberContactReactions: readonly Reaction[] = [
  {
    name: "care-teams: a member's last and next contact",
    to: ["CONTACT_RECORDED"],
    act: async (tx, { patientId, data, at, ownerId }) => {
      const { recorderId, at: contactAt, nextContactDue, outcome } = data;
      if (patientId === null || typeof recorderId !== "string" || typeof contactAt !== "string") return;
      const id = v5(`${patientId} ${recorderId}`, NAMESPACE);
      const [known] = await rowsOf(tx, MemberContactTable, "t.id = $1", [id], "FOR UPDATE");
      const made = outcome === "MADE";
      if (!known && !made) return;
      const isLatest = !known || earliest(contactAt as DateTime) >= earliest(known.lastContactAt);
      await putRows(tx, MemberContactTable, [
        {
          id,
          patientId,
          memberId: recorderId,
          lastContactAt: made && isLatest ? (contactAt as DateTime) : known!.lastContactAt,
          nextContactDue: isLatest ? ((nextContactDue ?? null) as PartialDate | null) : known.nextContactDue,
          version: known?.version ?? 1,
          createdAt: known?.createdAt ?? at,
          updatedAt: at,
          ownerId: known?.ownerId ?? ownerId,
          enteredInError: false,
        },
      ]);
    },
  },
];
