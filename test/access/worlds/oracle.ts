import { ORGANISATIONS, type PROBED, type Principal, type Span, type World } from "./world.ts";

type Kind = (typeof PROBED)[number];

/**
 * What the policy means, said as slowly and plainly as it can be, and with nothing of the policy's own code or data:
 * whether somebody may see what is recorded under a kind about a person.
 */
export function maySee(world: World, who: Principal, patient: number, kind: Kind): boolean {
  if (!roleReads(who, kind)) return false;
  if ("patient" in who) {
    return who.role === "PATIENT" ? who.patient === patient : carerMaySee(world, who.patient, patient, kind);
  }
  if (brokeTheGlass(world, who, patient)) return true;
  if (isSealed(world, patient) && who.role !== "PRIVACY_OFFICER") return false;
  return organisationSees(world, who.organisation, patient, kind);
}

function roleReads({ role }: Principal, kind: Kind): boolean {
  if (role === "ANALYST") return false;
  if (role === "PRIVACY_OFFICER") return kind === "CONSENT";
  if (role === "SOCIAL_PRESCRIBING_LINK_WORKER" || role === "PROXY") return kind !== "RECORD";
  return true;
}

/** A carer knows what the person permits them by name, unless it is denied to them or to everyone, or sealed. */
function carerMaySee(world: World, carerOf: number, patient: number, kind: Kind): boolean {
  if (carerOf !== patient || isSealed(world, patient)) return false;
  const said = current(world, world.consents).filter((it) => it.patient === patient);
  const permitted = said.some(
    ({ decision, party, classes }) => decision === "PERMIT" && party === "CARER" && permits(classes, kind),
  );
  const denied = said.some(
    ({ decision, party, classes }) =>
      decision === "DENY" && (party === "CARER" || party === null) && denies(classes, kind),
  );
  return permitted && !denied;
}

function organisationSees(world: World, organisation: number, patient: number, kind: Kind): boolean {
  const answering = answers(world, patient);
  if (answering === organisation) return true;
  const said = current(world, world.consents).filter((it) => it.patient === patient && it.decision === "DENY");
  if (said.some(({ party, classes }) => party === organisation && denies(classes, kind))) return false;
  if (sameGroup(answering, organisation)) return true;
  const about = current(world, world.relationships).filter((it) => it.patient === patient);
  const counts = (it: { readonly organisation: number }) =>
    !ORGANISATIONS[it.organisation]!.agency || permittedTo(world, it.organisation, patient, kind);
  if (about.some((it) => it.kind === "EPISODE" && sameGroup(it.organisation, organisation) && counts(it))) return true;
  const shutToAll = said.some(({ party, classes }) => party === null && denies(classes, kind));
  return !shutToAll && about.some((it) => it.organisation === organisation && counts(it));
}

/** The practice that the person is registered with; for someone without one, whoever recorded them. */
const answers = ({ patients }: World, patient: number): number =>
  patients[patient]!.practice ?? patients[patient]!.recordedBy;

/** A charity needs the person's permission, which names it or everyone who takes part. */
const permittedTo = (world: World, organisation: number, patient: number, kind: Kind): boolean =>
  current(world, world.consents).some(
    (it) =>
      it.patient === patient &&
      it.decision === "PERMIT" &&
      (it.party === organisation || it.party === null) &&
      permits(it.classes, kind),
  );

const brokeTheGlass = ({ broken, now }: World, who: Principal, patient: number): boolean =>
  who.role === "GP" &&
  broken.some((it) => it.patient === patient && it.organisation === who.organisation && it.day === now);

const isSealed = ({ seals, now }: World, patient: number): boolean =>
  seals.some((it) => it.patient === patient && it.from <= now && (it.until === null || it.until > now));

const sameGroup = (one: number, other: number): boolean => ORGANISATIONS[one]!.group === ORGANISATIONS[other]!.group;

/** A period holds to its last moment; a seal is lifted at once. */
const current = <Thing extends Span>({ now }: World, things: readonly Thing[]): readonly Thing[] =>
  things.filter(({ from, until }) => (from === null || from <= now) && (until === null || until >= now));

const NAMED: Readonly<Record<string, Kind>> = { CarePlan: "CARE", Condition: "CLINICAL", Consent: "CONSENT" };

const permits = (classes: readonly string[], kind: Kind): boolean =>
  classes.length === 0 ? kind === "CARE" : classes.some((it) => NAMED[it] === kind);

const denies = (classes: readonly string[], kind: Kind): boolean =>
  classes.length === 0 || classes.some((it) => NAMED[it] === kind);
