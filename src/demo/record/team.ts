import { coding, concept } from "../../kernel/coding.ts";
import type { Reference } from "../../kernel/reference.ts";
import type { CareTeamParticipant } from "../../subgraphs/care-teams/care-team/care-team.ts";
import type { PostKey } from "../world/posts.ts";
import { to } from "../writing.ts";
import type { Care } from "./recording.ts";

/** FHIR R4 care-team-category. */
const longitudinal = concept(
  coding("http://loinc.org", "LA28865-6", "Longitudinal care-coordination focused care team"),
);

export interface Team {
  readonly self: Reference;
  readonly members: readonly Reference[];
}

/** The coordinator, some professionals, and whoever cares for the person. */
export function team({ record, story, patientId, carer, needs }: Care, formed: number): Team {
  const { random, day, registration } = record;
  const others = random.some(story.team.posts, random.between(2, 4));
  const part = (post: PostKey): CareTeamParticipant => {
    const { who, part, employer } = registration.colleague(post);
    const from = -random.between(Math.ceil(formed / 2), formed);
    const left = post !== story.lead && random.chance(0.08);
    const until = left ? random.between(from, -1) : undefined;
    return { roles: [part], member: who, onBehalfOf: employer, period: day.period(from, until), telecom: [] };
  };
  const family = carer && {
    roles: [...carer.relationships],
    member: carer.who,
    onBehalfOf: null,
    period: day.period(-formed),
    telecom: [],
  };
  const participants = [part(story.lead), ...others.map(part), ...(family ? [family] : [])];
  const row = record.add(
    "CareTeam",
    {
      patientId,
      status: "ACTIVE",
      categories: [story.team.category, longitudinal],
      name: story.team.name,
      period: day.period(-formed),
      participants,
      reasons: [{ codings: [], text: needs[0]!.display }],
      managingOrganisations: [registration.pcn],
      telecom: [],
      notes: [],
    },
    day.at(-formed, 12),
    registration.pcn.id,
  );
  const current = participants.filter(({ period }) => period?.end == null);
  return { self: to("CareTeam", row, story.team.name), members: current.flatMap(({ member }) => member ?? []) };
}
