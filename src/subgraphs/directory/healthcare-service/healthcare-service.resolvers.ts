import { areasOf } from "../../../kernel/postcode.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
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

const fields = fieldsOf<HealthcareService, DirectoryContext>();

export const healthcareServiceResolvers = {
  Query: {
    healthcareService: fields.one("healthcareServiceById"),
    healthcareServices: fields.page("healthcareServices", inArea),
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
    __resolveReference: fields.home("healthcareServiceById"),
  },
  Organisation: {
    services: fields.pageOf("healthcareServicesByOrganisation", inArea),
  },
};

/** A postcode is looked for by every name of the area that it is in. */
function inArea(args: ConnectionArgs): ConnectionArgs {
  const { postcode, ...filter } = (args.filter ?? {}) as { readonly postcode?: string | null };
  return postcode ? { ...args, filter: { ...filter, areas: areasOf(postcode) } } : args;
}
