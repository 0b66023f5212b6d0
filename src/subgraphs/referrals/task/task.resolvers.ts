import { type Decision, type Refusal, refuse } from "../../../kernel/refusal.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import { type Around, mutations, type Occasion } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { ReferralsContext } from "../referrals.context.ts";
import {
  acceptTask,
  cancelTask,
  completeTask,
  createTask,
  failTask,
  rejectTask,
  reviseTask,
  startTask,
} from "./task.rules.ts";
import { TaskTable } from "./task.table.ts";
import type { Task } from "./task.ts";
import { closeLoop, triagedElsewhere } from "./task-loop.ts";

const tasks = mutations("task", writer(TaskTable));

const also: NonNullable<Around<object, Task, object>["also"]> = async (tx, row, { before, write }) => {
  await closeLoop(tx, row, before, write);
  return undefined;
};
const loop = { also };

/** A step that decides on a referral, where no triage does. */
const untriaged = <Given extends object>(decide: (task: Task, given: Given, occasion: Occasion) => Decision<Task>) =>
  tasks.change<Given, { readonly elsewhere: Refusal | null }>(
    (task, given, occasion, { elsewhere }) => (elsewhere ? refuse(elsewhere) : decide(task, given, occasion)),
    { also, look: async (tx, _given, _write, id) => ({ elsewhere: await triagedElsewhere(tx, id) }) },
  );

const fields = fieldsOf<Task, ReferralsContext>();

export const taskResolvers = {
  Query: {
    task: fields.one("taskById"),
    tasks: fields.page("tasks"),
  },
  Mutation: {
    createTask: tasks.create(createTask, "patientId"),
    reviseTask: tasks.change(reviseTask),
    acceptTask: untriaged(acceptTask),
    rejectTask: untriaged(rejectTask),
    startTask: tasks.change(startTask, loop),
    completeTask: tasks.change(completeTask, loop),
    failTask: tasks.change(failTask, loop),
    cancelTask: tasks.change(cancelTask, loop),
    enterTaskInError: tasks.enterInError({ status: "ENTERED_IN_ERROR" }),
  },
  Task: {
    __resolveReference: fields.home("taskById"),
    patient: fields.leadsTo("Patient", "patientId"),
    due: fields.from(["restrictionPeriod"], ({ restrictionPeriod }) => restrictionPeriod?.end ?? null),
  },
  Referral: {
    tasks: fields.allOf("tasksByReferral"),
  },
  Patient: {
    tasks: fields.pageOf("tasksByPatient"),
  },
};
