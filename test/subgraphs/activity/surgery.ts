import type { Database } from "../../../src/platform/database.ts";
import type { TestServer } from "../../server.ts";
import { type World, world } from "../../world.ts";
import { write } from "../entities.ts";

const SDS = "https://fhir.hl7.org.uk/CodeSystem/UKCore-SDSJobRoleName";
const job = (code: string, display: string) => ({ codings: [{ system: SDS, code, display }] });

export interface Post {
  readonly type: "PractitionerRole";
  readonly id: string;
}

/** A surgery in the whole graph: its coordinator, who turns to its GP; a pharmacist; and people to look after. */
export async function surgery(server: TestServer) {
  const places: World = await world(server.database as Database);
  const coordinator = await server.as("CARE_COORDINATOR", "A81001");
  const supervisor = await server.as("SUPERVISOR", "A81001");
  const gp = await server.as("GP", "A81001");
  const post = async (name: string, code: { codings: object[] } | null): Promise<Post> => {
    const { practitioner } = await write(supervisor, "createPractitioner", "practitioner { id }", {
      names: [{ text: name }],
    });
    const { practitionerRole, errors } = await write(supervisor, "createPractitionerRole", "practitionerRole { id }", {
      practitioner: { type: "Practitioner", id: practitioner.id, display: name },
      organisation: { type: "Organisation", id: places.practice },
      codes: code === null ? [] : [code],
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return { type: "PractitionerRole", id: practitionerRole.id };
  };
  const doctor = await post("Dr Ama Boateng", job("R0260", "General Medical Practitioner"));
  const pharmacist = await post("Sam Poole", job("R9804", "Clinical Pharmacists"));
  const asha = await post("Asha Rao", job("R9801", "Care Co-ordinators"));
  const named = await write(supervisor, "setNamedContact", "practitionerRole { id }", {
    id: asha.id,
    expectedVersion: 1,
    namedContact: doctor,
  });
  if (named.errors.length > 0) throw new Error(JSON.stringify(named.errors));
  return {
    ...places,
    callers: { coordinator, supervisor, gp },
    doctor,
    pharmacist,
    /** The coordinator. */
    asha,
    post,
    patient: async (more: object = {}): Promise<string> => {
      const { patient, errors } = await write(coordinator, "createPatient", "patient { id }", {
        names: [{ text: "Ivy Marsh" }],
        nhsNumberUnavailableReason: "nhs-number-not-known",
        registeredPractice: { type: "Organisation", id: places.practice, display: "Harbour Surgery" },
        ...more,
      });
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return patient.id;
    },
    eventsOf: async (patientId: string): Promise<{ type: string; data: Record<string, unknown> }[]> =>
      server.database.source.query("SELECT type, data FROM events.event WHERE patient_id = $1 ORDER BY id", [
        patientId,
      ]),
  };
}

export type Surgery = Awaited<ReturnType<typeof surgery>>;
