import type { Stored } from "../../../kernel/stored.ts";
import { entity } from "../../../platform/federation/entity.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
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

export const taskResolvers = {
  Query: {
    task: (_: unknown, { id }: { id: string }, { loaders }: ReferralsContext) => loaders.taskById.load(id),
    tasks: (_: unknown, args: ConnectionArgs, { loaders }: ReferralsContext) => connection(loaders.tasks, "", args),
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
    __resolveReference: ({ id }: { id: string }, { loaders }: ReferralsContext) => loaders.taskById.load(id),
    patient: ({ patientId }: Task) => (patientId === null ? null : entity("Patient", patientId)),
    due: ({ restrictionPeriod }: Task) => restrictionPeriod?.end ?? null,
  },
  Referral: {
    tasks: ({ id }: { id: string }, _: unknown, { loaders }: ReferralsContext) => loaders.tasksByReferral.load(id),
  },
  Patient: {
    tasks: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: ReferralsContext) =>
      connection<Stored<Task>>(loaders.tasksByPatient, id, args),
  },
};
