import { isArea } from "../../../kernel/postcode.ts";
import {
  accept,
  type Decision,
  invalid,
  notFound,
  notPermitted,
  type Refusal,
  refuse,
} from "../../../kernel/refusal.ts";
import type { Recorder } from "../../../platform/graph/mutations.ts";
import { eligibilityFaults } from "../eligibility/eligibility-faults.ts";
import type { Intake } from "./intake.ts";
import type { ServiceKnown } from "./service-known.ts";

export type IntakeGiven = Omit<Intake, "id" | "providerId">;
export type IntakeRevision = Partial<Omit<IntakeGiven, "serviceId">>;

/** How a service takes people in is its supervisor's to say. */
export const createIntake = (
  id: string,
  given: IntakeGiven,
  { role }: Recorder,
  { isThere, isOurs, providerId }: ServiceKnown,
): Decision<Intake> => {
  if (!isThere) return refuse(notFound("serviceId"));
  return mayKeep(role, isOurs) ? sound({ ...given, id, providerId }) : refuse(notTheirs("serviceId"));
};

export const reviseIntake = (
  intake: Intake,
  given: IntakeRevision,
  { role }: Recorder,
  { isOurs, providerId }: Omit<ServiceKnown, "isThere">,
): Decision<Intake> => (mayKeep(role, isOurs) ? sound({ ...intake, ...given, providerId }) : refuse(notTheirs("id")));

const mayKeep = (role: Recorder["role"], isOurs: boolean): boolean => role === "SUPERVISOR" && isOurs;

const notTheirs = (names: string): Refusal =>
  notPermitted(names, "How a service takes people in is said by a supervisor of the organisation that provides it.");

function sound(intake: Intake): Decision<Intake> {
  const faults = [...areaFaults(intake), ...clockFaults(intake), ...eligibilityFaults(intake.eligibility)];
  if (intake.chaseAfterDays < 1) faults.push(invalid("chaseAfterDays", "Whole days, one or more."));
  if (new Set(intake.pathways.map(({ code }) => code)).size < intake.pathways.length) {
    faults.push(invalid("pathways", "Two pathways have the same code."));
  }
  return faults.length > 0 ? refuse(...faults) : accept(intake);
}

const areaFaults = ({ areas }: Intake): Refusal[] =>
  areas.flatMap(({ postcodes }, i) =>
    postcodes.every(isArea) && postcodes.length > 0
      ? []
      : [invalid(`areas.${i}.postcodes`, "Postcode areas, districts or sectors: CT, CT1, CT1 2.")],
  );

const clockFaults = ({ clocks, pathways }: Intake): Refusal[] =>
  clocks.flatMap(({ days, dueSoonDays, pathway, startsOn, stopsOn }, i) => [
    ...(days < 1 || dueSoonDays < 0 || dueSoonDays > days
      ? [invalid(`clocks.${i}.days`, "A clock runs for a day or more, and is due soon within them.")]
      : []),
    ...(startsOn === stopsOn ? [invalid(`clocks.${i}.stopsOn`, "What starts a clock does not stop it.")] : []),
    ...(pathway !== null && !pathways.some(({ code }) => code === pathway)
      ? [invalid(`clocks.${i}.pathway`, "The service has no pathway of this code.")]
      : []),
  ]);
