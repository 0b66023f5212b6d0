import type { EntityManager } from "typeorm";
import type { Stored } from "../../../kernel/stored.ts";
import { putRows } from "../../../platform/bulk.ts";
import { announce } from "../../../platform/events.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { rowsOf } from "../../../platform/rows.ts";
import { type WriteContext, writer } from "../../../platform/writes.ts";
import type { ActivityContext } from "../activity.context.ts";
import { contactModes } from "../contact-mode.ts";
import { FlagTable } from "../flag/flag.table.ts";
import { SlotTable } from "../slot/slot.table.ts";
import type { Slot } from "../slot/slot.ts";
import { appointmentEvents } from "./appointment.events.ts";
import {
  type AppointmentGiven,
  type AppointmentRevision,
  type BookingFacts,
  bookAppointment,
  cancelAppointment,
  fromToday,
  fulfilAppointment,
  recordAppointmentNoShow,
  reviseAppointment,
} from "./appointment.rules.ts";
import { AppointmentTable } from "./appointment.table.ts";
import type { Appointment } from "./appointment.ts";
import { careSectors, diaries } from "./care-sector.ts";
import { recordExternalAppointment } from "./external-appointment.rules.ts";
import { riskFlagsOf, type VisitFacts } from "./visit-risk.ts";

/** The slot as it rests, so that it keeps what it carries. */
interface StoredFacts extends BookingFacts {
  readonly slot: Stored<Slot> | null;
}

const appointments = mutations("appointment", writer(AppointmentTable));

const also = async (
  tx: EntityManager,
  after: Stored<Appointment>,
  { before, write }: { readonly before: Stored<Appointment> | null; readonly write: WriteContext },
) => {
  await announce(tx, write, appointmentEvents(after, before));
  return undefined;
};

/** An appointment that is cancelled, or moved to another time, gives its slot back. */
async function giveBack(tx: EntityManager, { id, updatedAt }: Stored<Appointment>): Promise<void> {
  const [slot] = await rowsOf(tx, SlotTable, "t.appointment_id = $1", [id], "FOR UPDATE");
  if (slot) await putRows(tx, SlotTable, [{ ...slot, status: "FREE", appointmentId: null, updatedAt }]);
}

type Changed = Parameters<typeof also>[2];

const alsoFreed = async (tx: EntityManager, after: Stored<Appointment>, around: Changed) => {
  if (after.status === "CANCELLED" || after.start !== around.before?.start) await giveBack(tx, after);
  return also(tx, after, around);
};

const STANDING = "t.status = 'ACTIVE' AND t.patient_id";

const asked = (args: ConnectionArgs, { write }: ActivityContext) => ({
  ...args,
  filter: fromToday(args.filter, write.now),
});

const fields = fieldsOf<Appointment, ActivityContext>();

export const appointmentResolvers = {
  Query: {
    appointment: fields.one("appointmentById"),
    appointments: fields.page("appointments", asked),
  },
  Mutation: {
    bookAppointment: appointments.create<AppointmentGiven, StoredFacts>(bookAppointment, "patientId", {
      look: async (tx, { mode, patientId, slotId }) => {
        const found = slotId === null ? [] : await rowsOf(tx, SlotTable, "t.id::text = $1", [slotId], "FOR UPDATE");
        const slot = found[0] ?? null;
        const atHome = (mode ?? slot?.mode) === "HOME_VISIT";
        return { slot, flags: atHome ? await rowsOf(tx, FlagTable, `${STANDING}::text = $1`, [patientId]) : [] };
      },
      also: async (tx, booked, around) => {
        const { slot } = around.facts;
        const taken = { status: "BUSY" as const, appointmentId: booked.id, updatedAt: booked.updatedAt };
        if (slot !== null) await putRows(tx, SlotTable, [{ ...slot, ...taken }]);
        return also(tx, booked, around);
      },
    }),
    recordExternalAppointment: appointments.create(recordExternalAppointment, "patientId", { also }),
    reviseAppointment: appointments.change<AppointmentRevision, VisitFacts>(reviseAppointment, {
      look: async (tx, _given, _write, id) => ({
        flags: await rowsOf(
          tx,
          FlagTable,
          `${STANDING} = (SELECT a.patient_id FROM activity.appointment a WHERE a.id::text = $1)`,
          [id],
        ),
      }),
      also: alsoFreed,
    }),
    fulfilAppointment: appointments.change(fulfilAppointment),
    cancelAppointment: appointments.change(cancelAppointment, { also: alsoFreed }),
    recordAppointmentNoShow: appointments.change(recordAppointmentNoShow, { also }),
    enterAppointmentInError: appointments.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Appointment: {
    __resolveReference: fields.home("appointmentById"),
    patient: fields.leadsTo("Patient", "patientId"),
    mode: fields.from(["serviceCategories"], ({ serviceCategories: all }) => contactModes.among(all)),
    sector: fields.from(["serviceCategories"], ({ serviceCategories: all }) => careSectors.among(all)),
    external: fields.from(["serviceCategories"], ({ serviceCategories: all }) => diaries.among(all) !== null),
    familyInvited: fields.from(["participants"], ({ participants }) =>
      participants.some(({ actor }) => actor?.type === "RelatedPerson"),
    ),
    standingFlags: ({ patientId }: Appointment, _: unknown, { loaders }: ActivityContext) =>
      loaders.standingFlagsByPatient.load(patientId),
  },
  HomeVisitRisk: {
    flags: (refusal: object, _: unknown, { loaders }: ActivityContext) =>
      Promise.all(riskFlagsOf(refusal).map((id) => loaders.flagById.load(id))),
  },
  Patient: {
    appointments: fields.pageOf("appointmentsByPatient", asked),
  },
};
