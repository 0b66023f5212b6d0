import { idOf } from "../../../kernel/reference.ts";
import { accept, type Decision, invalid, refuse, wrongState } from "../../../kernel/refusal.ts";
import type { Stored } from "../../../kernel/stored.ts";
import { isKeptBy, notKept, type Ours } from "../keeping.rules.ts";
import type { HealthcareService } from "./healthcare-service.ts";

export type HealthcareServiceGiven = Omit<HealthcareService, "id" | "active">;

/** Anyone who may write may add a service that the directory lacks, also for an organisation without a login. */
export const createHealthcareService = (id: string, given: HealthcareServiceGiven): Decision<HealthcareService> =>
  sound({ ...given, id, active: true });

export type HealthcareServiceRevision = Partial<HealthcareServiceGiven & Pick<HealthcareService, "active">>;

export function reviseHealthcareService(
  service: Stored<HealthcareService>,
  given: HealthcareServiceRevision,
  ours: Ours,
): Decision<HealthcareService> {
  if (!mayKeep(service, ours)) return refuse(notKept());
  if (given.active === false) return refuse(invalid("active", "Use endHealthcareService to end a service."));
  return sound({ ...service, ...given });
}

/** The service is offered no longer. */
export function endHealthcareService(service: Stored<HealthcareService>, ours: Ours): Decision<HealthcareService> {
  if (!mayKeep(service, ours)) return refuse(notKept());
  if (service.active === false) return refuse(wrongState("INACTIVE", "The service has ended."));
  return accept({ ...service, active: false });
}

/** A service is kept by its provider, the provider's PCN, and whoever recorded it. */
export const mayKeep = ({ providedBy, ownerId }: Stored<HealthcareService>, ours: Ours): boolean =>
  isKeptBy(ours, [idOf(providedBy, "Organisation"), ownerId]);

function sound(service: HealthcareService): Decision<HealthcareService> {
  const { name, minimumAge, maximumAge, places, waitWeeks } = service;
  const faults = name ? [] : [invalid("name", "A service needs a name.")];
  if (minimumAge !== null && maximumAge !== null && minimumAge > maximumAge) {
    faults.push(invalid("maximumAge", "The oldest are not younger than the youngest."));
  }
  for (const [field, value] of Object.entries({ minimumAge, maximumAge, places, waitWeeks })) {
    if (value !== null && value < 0) faults.push(invalid(field, "This is not below nought."));
  }
  return faults.length > 0 ? refuse(...faults) : accept(service);
}
