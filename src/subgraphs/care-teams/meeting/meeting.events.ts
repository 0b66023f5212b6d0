import type { EntityManager } from "typeorm";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { announce, type Event } from "../../../platform/events.ts";
import type { WriteContext } from "../../../platform/writes.ts";
import type { Decision, Meeting } from "./meeting.ts";

interface Around {
  readonly before: Stored<Meeting> | null;
  readonly write: WriteContext;
}

/** Tells what became of a meeting, and of each decision that now has an owner and a day, once. */
export const meetingHappened =
  (type: string | null = null) =>
  async (tx: EntityManager, meeting: Stored<Meeting>, { before, write }: Around): Promise<readonly Refusal[]> => {
    const about = { patientId: meeting.patientId, subject: { type: "Meeting", id: meeting.id } };
    const told = new Set(before?.decisions.filter(isReady).map(({ id }) => id));
    const decided = meeting.decisions.filter((it) => isReady(it) && !told.has(it.id));
    const events: readonly Event[] = [
      ...(type === null ? [] : [{ ...about, type, data: { kind: meeting.kind, start: meeting.start } }]),
      ...decided.map(({ id, owner, due }) => ({
        ...about,
        type: "DECISION_MADE",
        data: { decisionId: id, ownerType: owner!.type, ownerId: owner!.id, dueDate: due },
      })),
    ];
    await announce(tx, write, events);
    return [];
  };

const isReady = ({ owner, due }: Decision): boolean => owner !== null && due !== null;
