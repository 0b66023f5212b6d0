import { type Reference, reference } from "../../../kernel/reference.ts";
import type { DateTime } from "../../../kernel/time.ts";
import type { Ask } from "../../../platform/ask.ts";

/** What other rooms know that bears on whether, and with whom, a meeting is held. */
export interface MeetingFacts {
  /** Who cares for the person now. */
  readonly carers: readonly Reference[];
  /** Consents to share that hold at the time of the meeting. */
  readonly agreements: readonly Agreement[];
}

export interface Agreement {
  readonly id: string;
  readonly givenBy: readonly Reference[];
}

const QUESTION = /* GraphQL */ `
  query CarersAndAgreements($id: ID!, $at: DateTime) {
    patient(by: { id: $id }) {
      relatedPeople(first: 100) { nodes { id displayName active isCarer } }
      consents(first: 100, filter: { status: [ACTIVE] }) {
        nodes { id decision isInForce(at: $at) givenBy { type id display } }
      }
    }
  }
`;

interface Answer {
  readonly patient: {
    readonly relatedPeople: {
      readonly nodes: readonly { id: string; displayName: string; active: boolean | null; isCarer: boolean }[];
    };
    readonly consents: {
      readonly nodes: readonly {
        readonly id: string;
        readonly decision: "PERMIT" | "DENY" | null;
        readonly isInForce: boolean;
        readonly givenBy: readonly Pick<Reference, "type" | "id" | "display">[];
      }[];
    };
  } | null;
}

export async function carersAndAgreements(ask: Ask, id: string, at: DateTime | null): Promise<MeetingFacts> {
  const { patient } = await ask<Answer>(QUESTION, { id, at });
  if (!patient) return { carers: [], agreements: [] };
  return {
    carers: patient.relatedPeople.nodes
      .filter(({ active, isCarer }) => isCarer && active !== false)
      .map(({ id, displayName }) => reference("RelatedPerson", id, displayName)),
    agreements: patient.consents.nodes
      .filter(({ decision, isInForce }) => decision === "PERMIT" && isInForce)
      .map(({ id, givenBy }) => ({
        id,
        givenBy: givenBy.map((it) => ({ ...it, url: null, identifier: null })),
      })),
  };
}
