import type { CodeableConcept } from "../../kernel/coding.ts";
import { jobRole, snomed, words } from "../concepts.ts";
import type { OrganisationKey } from "./organisations.ts";
import type { ServiceKey } from "./services.ts";

export interface Post {
  /** The job role in the directory: an SDS code where NHS England gives one. */
  readonly job: CodeableConcept;
  /** The part in a care team. */
  readonly part: CodeableConcept;
  readonly title: string | null;
  readonly employers: readonly [organisation: OrganisationKey, people: number][];
  readonly service: ServiceKey | null;
}

const generalPractitioner = snomed("62247001 |General practitioner|");
const coordinator = snomed("768820003 |Care coordinator|");
const physiotherapist = snomed("36682004 |Physiotherapist|");
const districtNurse = snomed("158997000 |District nurse|");
const healthVisitor = snomed("1052581000000109 |Health visitor|");
const socialWorker = snomed("106328005 |Social worker|");
const occupationalTherapist = snomed("80546007 |Occupational therapist|");
const caseManager = snomed("445451001 |Nurse case manager|");
const said = (text: string) => ({ job: words(text), part: words(text) });
const coded = (concept: CodeableConcept) => ({ job: concept, part: concept });

export const posts = {
  gp: {
    ...coded(generalPractitioner),
    title: "Dr",
    service: null,
    employers: [
      ["alder", 4],
      ["millrace", 5],
      ["priory", 3],
      ["glebe", 3],
      ["saltmarsh", 2],
      ["weir", 3],
    ],
  },
  coordinator: {
    job: jobRole("R9801", "Care Co-ordinators"),
    part: coordinator,
    title: null,
    service: "coordination",
    employers: [
      ["larkminster", 6],
      ["otterford", 2],
    ],
  },
  linkWorker: {
    job: jobRole("R9815", "Social Prescribing Link Workers"),
    part: words("Social prescribing link worker"),
    title: null,
    service: "socialPrescribing",
    employers: [
      ["larkminster", 4],
      ["otterford", 1],
    ],
  },
  coach: {
    job: jobRole("R9807", "Health and Wellbeing Coaches"),
    part: snomed("432100008 |Health coach|"),
    title: null,
    service: "coaching",
    employers: [
      ["larkminster", 3],
      ["otterford", 1],
    ],
  },
  pharmacist: {
    job: jobRole("R9804", "Clinical Pharmacists"),
    part: snomed("734293001 |Clinical pharmacist|"),
    title: null,
    service: "pharmacy",
    employers: [
      ["larkminster", 3],
      ["otterford", 1],
    ],
  },
  mentalHealth: {
    job: jobRole("R9808", "Mental Health Practitioners"),
    part: words("Mental health practitioner"),
    title: null,
    service: "mentalHealth",
    employers: [
      ["larkminster", 2],
      ["otterford", 1],
    ],
  },
  childCoordinator: { ...coded(coordinator), title: null, service: "children", employers: [["community", 3]] },
  therapist: { ...coded(occupationalTherapist), title: null, service: "therapies", employers: [["community", 2]] },
  speechTherapist: {
    ...said("Speech and language therapist"),
    title: null,
    service: "therapies",
    employers: [["community", 2]],
  },
  physiotherapist: { ...coded(physiotherapist), title: null, service: "therapies", employers: [["community", 3]] },
  healthVisitor: { ...coded(healthVisitor), title: null, service: "children", employers: [["community", 3]] },
  districtNurse: { ...coded(districtNurse), title: null, service: "nursing", employers: [["community", 4]] },
  caseManager: { ...coded(caseManager), title: null, service: "frailty", employers: [["acute", 2]] },
  socialWorker: { ...coded(socialWorker), title: null, service: "socialCare", employers: [["council", 4]] },
  keyWorker: { ...said("Nursery key worker"), title: null, service: null, employers: [["nursery", 2]] },
  teacher: { ...said("Special needs coordinator at school"), title: null, service: null, employers: [["school", 2]] },
  volunteer: { ...said("Befriender"), title: null, service: "befriending", employers: [["charity", 4]] },
  advocate: { ...said("Independent advocate"), title: null, service: "advocacy", employers: [["charity", 2]] },
} as const satisfies Readonly<Record<string, Post>>;

export type PostKey = keyof typeof posts;
