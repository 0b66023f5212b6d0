import { v7 } from "uuid";
import { putRows } from "../../../platform/bulk.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { ownerOf } from "../../../platform/scope.ts";
import { firstVersion, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { nth, offerSlots, type SlotsGiven, withdrawSlot } from "./slot.rules.ts";
import { SlotTable } from "./slot.table.ts";
import type { Slot } from "./slot.ts";

const slots = mutations("slot", writer(SlotTable));
const fields = fieldsOf<Slot, ActivityContext>();

/** What has begun is not free any more. */
const toCome = ({ filter, ...args }: ConnectionArgs, { write }: ActivityContext): ConnectionArgs => ({
  ...args,
  filter: { from: write.now.toISOString(), ...withoutNull(filter ?? {}) },
});

const withoutNull = (filter: object) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null));

export const slotResolvers = {
  Query: { freeSlots: fields.page("freeSlots", toCome) },
  Mutation: {
    offerSlots: slots.create<SlotsGiven>(offerSlots, "serviceId", {
      also: async (tx, _first, { given, write }) => {
        const more = Array.from({ length: given.count - 1 }, (_, i) => {
          const id = v7();
          return { ...firstVersion(id, write), ...nth(id, given, i + 1) };
        });
        await putRows(tx, SlotTable, more);
        return undefined;
      },
    }),
    withdrawSlot: slots.change<object, { organisationId: string }>(withdrawSlot, {
      look: (_tx, _given, { scope }) => Promise.resolve({ organisationId: ownerOf(scope) }),
    }),
  },
  Slot: {
    __resolveReference: fields.home("slotById"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
};
