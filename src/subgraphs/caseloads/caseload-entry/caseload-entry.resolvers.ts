import { UUID } from "../../../kernel/page.ts";
import type { ConnectionArgs } from "../../../platform/graph/connection.ts";
import { fieldsOf } from "../../../platform/graph/fields.ts";
import type { CaseloadsContext } from "../caseloads.context.ts";
import { coordinatorNamed } from "../coordinator.ts";
import type { CaseloadEntry } from "./caseload-entry.ts";

const fields = fieldsOf<CaseloadEntry, CaseloadsContext>();

type CaseloadArgs = ConnectionArgs & { readonly coordinatorId?: string | null };
const NOBODY = "00000000-0000-0000-0000-000000000000";

const day = ({ write }: CaseloadsContext): string => write.now.toISOString().slice(0, 10);

/** The list's own question as a filter: `before` of packagesEnding and ageOut. */
const before =
  (filter: string) =>
  (args: ConnectionArgs): ConnectionArgs => ({
    ...args,
    orderBy: null,
    filter: { ...args.filter, [filter]: (args as { readonly before?: string }).before },
  });

const sizeOf = async (coordinatorId: string, context: CaseloadsContext) => {
  const known = UUID.test(coordinatorId) ? coordinatorId : NOBODY;
  const [counts, coordinator] = await Promise.all([
    context.loaders.caseloadSizes.load(`${known} ${day(context)}`),
    coordinatorNamed(context.write.ask, coordinatorId),
  ]);
  const capacity = coordinator?.capacity ?? null;
  return { ...counts, capacity, room: capacity === null ? null : Math.max(0, capacity - counts.people) };
};

export const caseloadEntryResolvers = {
  Query: {
    caseload: fields.either(
      ({ coordinatorId = null }: CaseloadArgs) => coordinatorId === null,
      fields.page("caseloads"),
      fields.pageBy("coordinatorId", "caseloadByCoordinator"),
    ),
    unallocated: fields.page("unallocatedEntries"),
    packagesEnding: fields.page("entriesByPackageEnd", before("packageEndsBefore")),
    ageOut: fields.page("entriesByAgeLimit", before("ageLimitBefore")),
    caseloadSize: (_: unknown, { coordinatorId }: { coordinatorId: string }, context: CaseloadsContext) =>
      sizeOf(coordinatorId, context),
  },
  CaseloadEntry: {
    episode: fields.own("episodeById"),
    patient: fields.leadsTo("Patient", "patientId"),
    coordinator: fields.leadsTo("Practitioner", "coordinatorId"),
    service: fields.leadsTo("HealthcareService", "serviceId"),
  },
  Practitioner: {
    caseload: fields.pageOf("caseloadByCoordinator"),
  },
};
