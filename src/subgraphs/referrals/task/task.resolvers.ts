import { fieldsOf } from "../../../platform/graph/fields.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
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

const tasks = mutations("task", writer(TaskTable));

const fields = fieldsOf<Task, ReferralsContext>();

export const taskResolvers = {
  Query: {
    task: fields.one("taskById"),
    tasks: fields.page("tasks"),
  },
  Mutation: {
    createTask: tasks.create(createTask, "patientId"),
    reviseTask: tasks.change(reviseTask),
    acceptTask: tasks.change(acceptTask),
    rejectTask: tasks.change(rejectTask),
    startTask: tasks.change(startTask),
    completeTask: tasks.change(completeTask),
    failTask: tasks.change(failTask),
    cancelTask: tasks.change(cancelTask),
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
