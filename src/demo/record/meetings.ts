import type { Reference } from "../../kernel/reference.ts";
import type { Attendance, Decision } from "../../subgraphs/care-teams/meeting/meeting.ts";
import { parentsAgree } from "./consents.ts";
import type { Care } from "./recording.ts";
import type { Team } from "./team.ts";

const minutes = [
  "Went through what has gone well and what has not. The plan stands; two goals have new dates.",
  "Everyone had read the plan. Concern about the weekends, when nobody comes.",
  "The person spoke first. Agreed to fewer visits by more people who know each other.",
  "Reviewed the last admission and what would have prevented it.",
] as const;

const decisions = [
  "Ring the pharmacy about delivery",
  "Send the plan to everyone in the team",
  "Ask housing for a date in writing",
  "Visit together with the nurse once",
  "Look for a place in the group on Thursdays",
] as const;

/** One that was held, and the next. */
export function meetings(care: Care, team: Team, formed: number): void {
  const { random } = care.record;
  const agreement = care.story.team.meets === "TEAM_AROUND_CHILD" ? parentsAgree(care, formed) : null;
  const series = { team, agreement };
  if (formed > 20 && random.chance(0.45)) held(care, series, -random.between(1, Math.min(formed - 10, 200)));
  if (random.chance(0.6)) next(care, series, random.between(1, 60));
}

/** The team that meets, and the consent on which its meetings rest where they need one. */
interface Series {
  readonly team: Team;
  readonly agreement: Reference | null;
}

const planned = ({ record: { random, day }, story, patientId }: Care, { team, agreement }: Series, days: number) => {
  const hour = random.between(9, 15);
  return {
    patientId,
    careTeam: team.self,
    kind: story.team.meets,
    title: `${story.team.name}: ${story.plan.title.toLowerCase()}`,
    start: day.at(days, hour),
    end: day.at(days, hour, 45),
    agenda: [],
    agreement,
    closedAt: null,
    circulation: [],
  };
};

const invited = (care: Care, team: Team, answers: readonly Attendance["status"][]): Attendance[] =>
  [care.self, ...team.members].map((invitee) => ({
    invitee,
    status: care.record.random.pick(answers),
    attended: null,
  }));

/** Whoever said that they would come came. */
const came = (attendance: readonly Attendance[]): Attendance[] =>
  attendance.map((it) => ({ ...it, attended: it.status === "ACCEPTED" }));

function held(care: Care, series: Series, days: number): void {
  const { team } = series;
  const { random, day, registration } = care.record;
  const settled = random.some(decisions, random.between(1, 3)).map(
    (text, i): Decision => ({
      id: String(i + 1),
      text,
      owner: random.pick(team.members),
      due: day.period(days + random.between(7, 28)).start,
    }),
  );
  care.record.add(
    "Meeting",
    {
      ...planned(care, series, days),
      status: "HELD",
      attendance: came(invited(care, team, ["ACCEPTED", "ACCEPTED", "ACCEPTED", "DECLINED"])),
      minutes: random.pick(minutes),
      decisions: settled,
    },
    day.at(days, 17),
    registration.pcn.id,
  );
}

function next(care: Care, series: Series, days: number): void {
  const { team } = series;
  const { random, day, registration } = care.record;
  care.record.add(
    "Meeting",
    {
      ...planned(care, series, days),
      status: random.chance(0.9) ? "BOOKED" : "PROPOSED",
      attendance: invited(care, team, ["INVITED", "ACCEPTED", "ACCEPTED", "TENTATIVE"]),
      minutes: null,
      decisions: [],
    },
    day.at(-1, 15),
    registration.pcn.id,
  );
}
