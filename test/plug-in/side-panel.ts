import type { ConceptFragment, RecordActivityInput } from "../../src/generated/client/graphql.ts";
import { ask, type Graph } from "./ask.ts";
import { CareSummary, NextMeeting, OpenActions, PatientBanner, RecordActivity } from "./documents.ts";

/** The panel beside a GP system's patient view: each method gives the lines of one of its boxes. */
export const sidePanel = (graph: Graph) => ({
  /** Null where the user may not see this patient, or nobody has the number. */
  async banner(nhsNumber: string) {
    const { patient } = await ask(graph, PatientBanner, { nhsNumber });
    if (patient === null) return null;
    const { id, displayName, birthDate, age, registeredPractice, flags } = patient;
    const practice = registeredPractice?.organisation;
    return {
      id,
      heading: `${displayName}, born ${birthDate ?? "?"}${age === null ? "" : ` (${age})`}`,
      practice: practice ? `${practice.name} (${practice.odsCode})` : "",
      warnings: flags.nodes.map(({ code }) => termOf(code)),
    };
  },

  async summary(patient: string) {
    const answer = (await ask(graph, CareSummary, { patient })).patient;
    if (answer === null) return null;
    const plan = answer.carePlans.nodes[0] ?? null;
    return {
      plan: plan?.title ?? null,
      nextReview: plan?.nextReview ?? null,
      goals: (plan?.goals ?? []).map((goal) => `${termOf(goal.description)}: ${goal.lifecycleStatus}`),
      team: answer.careTeams.nodes.flatMap(({ participants }) =>
        participants
          .filter(({ isCurrent }) => isCurrent)
          .map(({ member, roles }) => `${nameOf(member)}, ${roles.map(termOf).join(", ")}`),
      ),
      referrals: answer.referrals.nodes.map(
        ({ code, priority, tasks }) =>
          `${code ? termOf(code) : "?"} (${priority ?? "ROUTINE"}): ${tasks.map(({ status }) => status).join(", ")}`,
      ),
    };
  },

  /** What is to be done, soonest first; what has no date comes last. */
  async actions(patient: string) {
    const answer = (await ask(graph, OpenActions, { patient })).patient;
    if (answer === null) return null;
    const planned = answer.carePlans.nodes.flatMap(({ activities }) =>
      activities.flatMap(({ detail }) =>
        detail === null
          ? []
          : [{ due: detail.scheduledPeriod?.end ?? null, what: detail.description ?? conceptOrNothing(detail.code) }],
      ),
    );
    const asked = answer.tasks.nodes.map(({ due, description, code }) => ({
      due,
      what: description ?? conceptOrNothing(code),
    }));
    return [...planned, ...asked].sort((one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"));
  },

  /** The id of what was recorded, or why it was not, in words for the user. */
  async record(input: RecordActivityInput) {
    const { activity, errors } = (await ask(graph, RecordActivity, { input })).recordActivity;
    if (activity !== null) return { recorded: activity.id };
    return {
      refused: errors.map((error) =>
        error.__typename === "InvalidCode"
          ? `${error.reason}: meant ${error.suggestions.map(({ code }) => code).join(" or ")}?`
          : error.message,
      ),
    };
  },

  async nextMeeting(patient: string) {
    const meeting = (await ask(graph, NextMeeting, { patient })).patient?.nextMeeting ?? null;
    if (meeting === null) return null;
    const coming = meeting.attendance.filter(({ status }) => status === "ACCEPTED");
    return {
      line: `${meeting.title ?? meeting.kind}, ${meeting.start ?? "time open"}`,
      coming: coming.map(({ invitee }) => nameOf(invitee)),
    };
  },
});

interface Named {
  readonly display: string | null;
  readonly practitioner?: { readonly displayName: string } | null;
  readonly relatedPerson?: { readonly displayName: string } | null;
  readonly organisation?: { readonly name: string | null } | null;
}

const nameOf = (someone: Named | null): string =>
  someone?.practitioner?.displayName ??
  someone?.relatedPerson?.displayName ??
  someone?.organisation?.name ??
  someone?.display ??
  "?";

const termOf = ({ text, codings }: ConceptFragment): string =>
  text ?? codings.find(({ display }) => display)?.display ?? codings[0]?.code ?? "?";

const conceptOrNothing = (concept: ConceptFragment | null): string => (concept === null ? "?" : termOf(concept));
