import type { Stored } from "../../../kernel/stored.ts";
import { type ConnectionArgs, connection } from "../../../platform/graph/connection.ts";
import { mutations } from "../../../platform/graph/mutations.ts";
import { writer } from "../../../platform/writes.ts";
import type { DirectoryContext } from "../directory.context.ts";
import { keptInError, knowingOurs } from "../kept.ts";
import {
  createHealthcareService,
  endHealthcareService,
  type HealthcareServiceRevision,
  mayKeep,
  reviseHealthcareService,
} from "./healthcare-service.rules.ts";
import { HealthcareServiceTable } from "./healthcare-service.table.ts";
import type { HealthcareService } from "./healthcare-service.ts";

const services = mutations("healthcareService", writer(HealthcareServiceTable));

export const healthcareServiceResolvers = {
  Query: {
    healthcareService: (_: unknown, { id }: { id: string }, { loaders }: DirectoryContext) =>
      loaders.healthcareServiceById.load(id),
    healthcareServices: (_: unknown, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<HealthcareService>>(loaders.healthcareServices, "", args),
  },
  Mutation: {
    createHealthcareService: services.create(createHealthcareService, "providedBy"),
    reviseHealthcareService: knowingOurs((ours) =>
      services.change((row, given: HealthcareServiceRevision) => reviseHealthcareService(row, given, ours)),
    ),
    endHealthcareService: knowingOurs((ours) => services.change((row) => endHealthcareService(row, ours))),
    enterHealthcareServiceInError: knowingOurs((ours) => services.change((row) => keptInError(row, ours, mayKeep))),
  },
  HealthcareService: {
    __resolveReference: ({ id }: { id: string }, { loaders }: DirectoryContext) =>
      loaders.healthcareServiceById.load(id),
  },
  Organisation: {
    services: ({ id }: { id: string }, args: ConnectionArgs, { loaders }: DirectoryContext) =>
      connection<Stored<HealthcareService>>(loaders.healthcareServicesByOrganisation, id, args),
  },
};
