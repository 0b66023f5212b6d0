import { reference } from "../../../kernel/reference.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { numberEvents } from "../../../platform/events.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { EventsContext } from "../events.context.ts";
import type { Event } from "./event.ts";

const fields = fieldsOf<Event, EventsContext>();

export const eventResolvers = {
  Query: {
    event: fields.one("eventById"),
    changesSince: async (_: unknown, args: ConnectionArgs, { loaders, write }: EventsContext) => {
      await write.source.transaction(numberEvents);
      return connection<Stored<Event>>(loaders.changesSince, "", args);
    },
  },
  Event: {
    __resolveReference: fields.home("eventById"),
    patient: fields.leadsTo("Patient", "patientId"),
    subject: ({ subjectType, subjectId }: Event) => reference(subjectType, subjectId),
    data: ({ data }: Event) =>
      Object.entries(data).map(([name, value]) => ({ name, value: value === null ? null : String(value) })),
  },
  Patient: {
    events: async ({ id }: { id: string }, args: ConnectionArgs, { loaders, write }: EventsContext) => {
      await write.source.transaction(numberEvents);
      return connection<Stored<Event>>(loaders.eventsByPatient, id, args);
    },
  },
};
