import { putRows } from "../../../platform/bulk.ts";
import type { Chore } from "../../../platform/chores.ts";
import { announce } from "../../../platform/events.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { HospitalStayTable } from "./hospital-stay.table.ts";

/** Nobody has been in contact since the discharge, and the time for it is over. */
export const hospitalFollowUpsFallDue: Chore = {
  name: "activity: hospital follow-ups fall due",
  run: async (tx, now) => {
    const late = await rowsOf(
      tx,
      HospitalStayTable,
      "t.follow_up_state = 'DUE' AND platform.moment(t.follow_up_due) <= $1",
      [now.toISOString()],
      "FOR UPDATE",
    );
    const updatedAt = now.toISOString();
    await putRows(
      tx,
      HospitalStayTable,
      late.map((stay) => ({ ...stay, followUpState: "OVERDUE" as const, updatedAt })),
    );
    for (const { id, patientId, ownerId, followUpDue } of late) {
      const event = { type: "HOSPITAL_FOLLOW_UP_OVERDUE", patientId, subject: { type: "HospitalStay", id } };
      await announce(tx, { scope: { viewer: ownerId }, now }, [{ ...event, data: { followUpDue } }]);
    }
    return late.length;
  },
};
