import type { Reference } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, notFound, refuse } from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { type Allocation, allocationFaults } from "../allocation.rules.ts";
import { type OpeningFacts, openEpisode } from "../episode/episode.rules.ts";
import type { Episode, EpisodePriority } from "../episode/episode.ts";
import type { CaseloadAddition } from "./caseload-addition.ts";

export interface AdditionGiven {
  readonly patientIds: readonly string[];
  readonly criteriaSetId: string | null;
  readonly serviceId: string | null;
  readonly managingOrganisation: Reference | null;
  readonly coordinatorId: string | null;
  readonly overCapacityReason: string | null;
  readonly priority: EpisodePriority;
}

export interface AdditionFacts extends Allocation {
  /** Of each person whom the writer may see: what must be known to take them on, and the id of their episode. */
  readonly people: ReadonlyMap<string, Omit<OpeningFacts, keyof Allocation> & { readonly episodeId: string }>;
}

export const MOST_AT_ONCE = 100;

/** Each person is taken on by the rules of one, and who cannot be does not hold up the others. */
export function addToCaseload(
  id: string,
  given: AdditionGiven,
  by: Recorder,
  facts: AdditionFacts,
): Decision<CaseloadAddition> {
  const { patientIds, coordinatorId, overCapacityReason, criteriaSetId, serviceId } = given;
  if (patientIds.length === 0 || patientIds.length > MOST_AT_ONCE || new Set(patientIds).size < patientIds.length) {
    return refuse(invalid("patientIds", `Name 1 to ${MOST_AT_ONCE} people, each once.`));
  }
  const decided = decisions(given, by, facts);
  const joining = [...decided.values()].filter((it) => "accepted" in it).length;
  const faults =
    coordinatorId === null
      ? []
      : allocationFaults("coordinatorId", facts, { joining, role: by.role, overCapacityReason });
  if (faults.length > 0) return refuse(...faults);
  const results = [...decided].map(([patientId, decision]) => {
    const [why] = "refused" in decision ? decision.refused : [];
    const episodeId = "accepted" in decision ? decision.accepted.id : null;
    return { patientId, episodeId, code: why?.code ?? null, message: why?.message ?? null };
  });
  return accept({ id, criteriaSetId, serviceId, coordinatorId, results });
}

/** Of each person, the episode that opens or why none does. Whether the list has room for all is not asked here. */
export function decisions(given: AdditionGiven, by: Recorder, facts: AdditionFacts): Map<string, Decision<Episode>> {
  const coordinator = facts.coordinator === null ? null : { ...facts.coordinator, capacity: null };
  return new Map(
    given.patientIds.map((patientId) => {
      const person = facts.people.get(patientId);
      if (!person) return [patientId, refuse(notFound("patientIds"))] as const;
      const { episodeId, ...known } = person;
      const { criteriaSetId: _, patientIds: __, ...rest } = given;
      const opening = { ...rest, patientId, entryRoute: "PROACTIVE", referralId: null, types: [], teams: [] } as const;
      const decision = openEpisode(episodeId, { ...opening, start: null, package: null }, by, {
        ...known,
        coordinator,
        load: 0,
      });
      return [patientId, decision] as const;
    }),
  );
}
