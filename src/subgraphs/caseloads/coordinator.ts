import type { EntityManager } from "typeorm";
import { UUID } from "../../kernel/page.ts";
import type { Ask } from "../../platform/ask.ts";

/** What the directory says of somebody who is to coordinate care. */
export interface Coordinator {
  readonly id: string;
  readonly active: boolean;
  /** Whether one of their roles has a named first point of contact. */
  readonly hasNamedContact: boolean;
  /** How many people they can have on their list; null where nobody has said. */
  readonly capacity: number | null;
}

interface Answer {
  readonly practitioner: {
    readonly id: string;
    readonly active: boolean | null;
    readonly roles: {
      readonly nodes: readonly {
        readonly namedContact: { readonly id: string | null } | null;
        readonly caseloadCapacity: number | null;
      }[];
    };
  } | null;
}

const QUESTION = /* GraphQL */ `query Coordinator($id: ID!) {
  practitioner(by: { id: $id }) {
    id active roles(first: 20, filter: { active: true }) { nodes { namedContact { id } caseloadCapacity } }
  }
}`;

/** Asks the directory. The capacity is that of the roles that coordinate: those with a named contact. */
export async function coordinatorNamed(ask: Ask, id: string): Promise<Coordinator | null> {
  if (!UUID.test(id)) return null;
  const { practitioner } = await ask<Answer>(QUESTION, { id });
  if (practitioner === null) return null;
  const coordinating = practitioner.roles.nodes.filter(({ namedContact }) => namedContact !== null);
  const capacities = coordinating.map(({ caseloadCapacity }) => caseloadCapacity);
  return {
    id,
    active: practitioner.active !== false,
    hasNamedContact: coordinating.length > 0,
    capacity: capacities.some((it) => it === null) ? null : capacities.reduce<number>((sum, it) => sum + it!, 0),
  };
}

/** How many people are on a list; nobody is put on it meanwhile by another transaction. */
export async function loadOf(tx: EntityManager, coordinatorId: string): Promise<number> {
  await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('caseload ' || $1, 0))", [coordinatorId]);
  const [found] = (await tx.query(
    "SELECT count(*)::int AS load FROM caseloads.caseload_entry WHERE coordinator_id = $1",
    [coordinatorId],
  )) as { load: number }[];
  return found!.load;
}
