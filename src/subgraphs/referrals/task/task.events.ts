import type { Event } from "../../../platform/events.ts";
import type { Task } from "./task.ts";

/** What others wait for: that somebody took a task on, or that it came to an end. */
export const taskEvent = (
  type: "TASK_ACCEPTED" | "TASK_ENDED",
  { id, patientId, owner, focus, status }: Task,
): Event => ({
  type,
  patientId,
  subject: { type: "Task", id },
  data: {
    ownerType: owner?.type ?? null,
    ownerId: owner?.id ?? null,
    focusType: focus?.type ?? null,
    focusId: focus?.id ?? null,
    ...(type === "TASK_ENDED" && { status }),
  },
});
