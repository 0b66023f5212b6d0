import { wrongState } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import { coordinatorNamed, loadOf } from "../coordinator.ts";
import { type HandoverFacts, type HandoverGiven, handOverCaseload } from "./handover.rules.ts";
import { HandoverTable } from "./handover.table.ts";
import type { Handover } from "./handover.ts";
import { move } from "./move.ts";

const handovers = mutations("handover", writer(HandoverTable));
const fields = fieldsOf<Handover, CaseloadsContext>();

export const handoverResolvers = {
  Query: {
    handovers: fields.page("handovers"),
  },
  Mutation: {
    handOverCaseload: handovers.create<HandoverGiven, HandoverFacts>(handOverCaseload, "fromCoordinatorId", {
      learn: async ({ toCoordinatorId }, { ask }) => ({ coordinator: await coordinatorNamed(ask, toCoordinatorId) }),
      look: async (tx, { fromCoordinatorId, toCoordinatorId }) => {
        // In one order, so that two lists that change places do not wait for each other.
        const loads = new Map<string, number>();
        for (const id of [fromCoordinatorId, toCoordinatorId].sort()) loads.set(id, await loadOf(tx, id));
        return { moving: loads.get(fromCoordinatorId)!, load: loads.get(toCoordinatorId)! };
      },
      also: async (tx, row, { write }) => {
        const moved = await move(tx, row, write);
        return moved === row.moved
          ? undefined
          : [wrongState("CHANGED", "The list has changed meanwhile.", "fromCoordinatorId")];
      },
    }),
  },
  Handover: {
    __resolveReference: fields.home("handoverById"),
    fromCoordinator: fields.leadsTo("Practitioner", "fromCoordinatorId"),
    toCoordinator: fields.leadsTo("Practitioner", "toCoordinatorId"),
  },
};
