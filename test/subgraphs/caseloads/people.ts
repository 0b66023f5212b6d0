import { testNhsNumber } from "../../../src/kernel/nhs-number.ts";
import type { Caller, TestServer } from "../../server.ts";
import { type World, world } from "../../world.ts";
import { write } from "../entities.ts";

const GP = { codings: [{ system: "http://snomed.info/sct", code: "62247001" }] };
const COORDINATOR = {
  codings: [{ system: "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName", code: "R9801" }],
};

/** A network with a service, its staff and its patients, for tests of caseloads. */
export async function caseloadWorld(server: TestServer) {
  const ids: World = await world(server.database);
  const clerk = await server.as("CARE_COORDINATOR", "A81001");
  const supervisor = await server.as("SUPERVISOR", "A81001");
  const stranger = await server.as("SUPERVISOR", "B82002");
  let next = 1;

  const service = async (name: string): Promise<string> =>
    (
      await write(clerk, "createHealthcareService", "healthcareService { id }", {
        name,
        providedBy: { type: "Organisation", id: ids.pcn },
      })
    ).healthcareService.id;

  const employ = async (family: string, code: object, more: object = {}) => {
    const { practitioner } = await write(clerk, "createPractitioner", "practitioner { id }", { names: [{ family }] });
    const { practitionerRole } = await write(clerk, "createPractitionerRole", "practitionerRole { id }", {
      practitioner: { type: "Practitioner", id: practitioner.id },
      organisation: { type: "Organisation", id: ids.pcn },
      codes: [code],
      ...more,
    });
    return { id: practitioner.id as string, roleId: practitionerRole.id as string };
  };
  const gp = await employ("Gee", GP);

  /** A coordinator without a named contact, so that no list of theirs opens. */
  const trainee = (family: string) => employ(family, COORDINATOR);
  const coordinator = async (family: string, caseloadCapacity: number | null = null): Promise<string> => {
    const { id, roleId } = await employ(family, COORDINATOR, { caseloadCapacity });
    await write(clerk, "setNamedContact", "practitionerRole { id }", {
      id: roleId,
      expectedVersion: 1,
      namedContact: { type: "Practitioner", id: gp.id },
    });
    return id;
  };

  const patient = async (birthDate = "1941-05-02", by: Caller = clerk): Promise<string> => {
    let nhsNumber = testNhsNumber(next++);
    while (nhsNumber === null) nhsNumber = testNhsNumber(next++);
    const practice = by === stranger ? ids.otherPractice : ids.practice;
    return (
      await write(by, "createPatient", "patient { id }", {
        nhsNumber,
        names: [{ family: "Okafor" }],
        birthDate,
        registeredPractice: { type: "Organisation", id: practice },
      })
    ).patient.id;
  };

  const EPISODE = `episode { id version status coordinator { id } period { start end } entryRoute
    previous { id } packages { id closedOn } ending { kind endedAt next { id } } statusHistory { status } }`;
  const open = (patientId: string, more: object = {}, by: Caller = clerk) =>
    write(by, "openEpisode", EPISODE, { patientId, entryRoute: "PROACTIVE", ...more });
  const step = (mutation: string, id: string, expectedVersion: number, more: object = {}, by: Caller = clerk) =>
    write(by, mutation, EPISODE, { id, expectedVersion, ...more });

  return { ids, clerk, supervisor, stranger, gp, service, trainee, coordinator, patient, open, step };
}

export type CaseloadWorld = Awaited<ReturnType<typeof caseloadWorld>>;

/** The types of the events about somebody, in order. */
export const eventsOf = async ({ database }: TestServer, patientId: string): Promise<string[]> =>
  (
    await database.pool.query<{ type: string }>("SELECT type FROM events.event WHERE patient_id = $1 ORDER BY id", [
      patientId,
    ])
  ).rows.map(({ type }) => type);
