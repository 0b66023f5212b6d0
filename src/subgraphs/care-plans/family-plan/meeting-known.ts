import type { Reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Ask } from "../../../platform/ask.ts";

/** A meeting as another room knows it. */
export interface KnownMeeting {
  readonly id: string;
  readonly status: string;
  readonly patient: { readonly id: string } | null;
  readonly careTeam: Pick<Reference, "type" | "id" | "display"> | null;
  readonly attendance: readonly {
    readonly attended: boolean | null;
    readonly invitee: Pick<Reference, "type" | "id" | "display">;
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly text: string;
    readonly owner: Pick<Reference, "type" | "id" | "display"> | null;
    readonly due: DateTime | null;
  }[];
}

const QUESTION = /* GraphQL */ `
  query MeetingForPlan($id: ID!) {
    meeting(id: $id) {
      id
      status
      patient { id }
      careTeam { type id display }
      attendance { attended invitee { type id display } }
      decisions { id text owner { type id display } due }
    }
  }
`;

/** The meeting of this id; null where there is none that the caller may see. */
export const knownMeeting = async (ask: Ask, id: string): Promise<KnownMeeting | null> =>
  (await ask<{ readonly meeting: KnownMeeting | null }>(QUESTION, { id })).meeting;
