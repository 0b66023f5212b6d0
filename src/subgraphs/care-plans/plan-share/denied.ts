import type { Reference } from "../../../kernel/reference.ts";
import type { Ask } from "../../../platform/ask.ts";

interface Answer {
  readonly carePlan: {
    readonly patient: {
      readonly consents: {
        readonly nodes: readonly {
          readonly isInForce: boolean;
          readonly decision: string | null;
          readonly actors: readonly { readonly reference: Named }[];
        }[];
      };
    } | null;
  } | null;
}

type Named = Pick<Reference, "type" | "id" | "display">;

const CONSENTS = /* GraphQL */ `query ($id: ID!) { carePlan(id: $id) { patient { consents(first: 100) {
  nodes { isInForce decision actors { reference { type id display } } } } } } }`;

/** Those of whom the person has said that they may not know, by the consents that hold now. */
export async function deniedTo(ask: Ask, planId: string): Promise<readonly Named[]> {
  const { carePlan } = await ask<Answer>(CONSENTS, { id: planId });
  const denials = (carePlan?.patient?.consents.nodes ?? []).filter((it) => it.isInForce && it.decision === "DENY");
  return denials.flatMap(({ actors }) => actors.map(({ reference }) => reference));
}

/** Whether two references mean the same: by what is known here, else by name. */
export const isSame = (one: Named, other: Named): boolean =>
  one.id !== null || other.id !== null
    ? one.type === other.type && one.id === other.id
    : one.display !== null && one.display === other.display;
