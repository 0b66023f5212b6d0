import type { Reference } from "../../../kernel/reference.ts";
import type { PlanWithParts } from "../care-plan/derived.ts";
import { dueDateOf, isEnded } from "../goal/goal.rules.ts";
import { inWords } from "../plan-version/words.ts";

/** What a plan says, as headings and lines, whatever form it is then given. */
export interface PlanDocument {
  readonly title: string;
  readonly person: string | null;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** The same as a short question, as easy-read writing has it. */
  readonly question: string;
  readonly lines: readonly Line[];
}

/** One thing that is said, and what there is to say of it, a short phrase each. */
export interface Line {
  readonly text: string;
  readonly details: readonly string[];
}

/** The name of whoever a reference means, by `Type/id`, where the reference does not say it. */
export type Names = ReadonlyMap<string, string>;

export const nameOf = (who: Reference | null, names: Names): string | null =>
  who === null ? null : (who.display ?? names.get(`${who.type}/${who.id}`) ?? inWords(who));

/** "1 May 2026"; a month or a year by itself stays one. */
export function dayInWords(moment: string): string {
  const [year, month, day] = moment.slice(0, "2026-11-22".length).split("-");
  const name = month === undefined ? null : MONTHS[Number(month) - 1];
  return [day === undefined ? null : String(Number(day)), name, year].filter((part) => part !== null).join(" ");
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const said = (...details: readonly (string | null | false)[]): readonly string[] =>
  details.filter((it): it is string => typeof it === "string" && it !== "");

export function planDocument(parts: PlanWithParts, person: string | null, names: Names): PlanDocument {
  const { plan, goals, actions, needs } = parts;
  const who = (reference: Reference | null) => nameOf(reference, names);
  const by = (date: string | null) => date !== null && `By ${dayInWords(date)}`;
  return {
    title: plan.title ?? "Care and support plan",
    person,
    sections: [
      {
        heading: "What matters to me",
        question: "What matters to me?",
        lines: said(plan.description, plan.involvement?.wishes ?? null).map((text) => ({ text, details: [] })),
      },
      {
        heading: "My needs",
        question: "What do I need help with?",
        lines: [
          ...needs.filter(({ status }) => status === "OPEN").map(({ code }) => inWords(code)),
          ...plan.addresses.map(({ display }) => display),
        ].flatMap((text) => (text ? [{ text, details: [] }] : [])),
      },
      {
        heading: "My goals",
        question: "What do I want to do?",
        lines: goals
          .filter(({ lifecycleStatus }) => !isEnded(lifecycleStatus))
          .map((goal) => ({
            text: inWords(goal.description) ?? "A goal",
            details: said(by(dueDateOf(goal)), withName("Who answers for it: ", who(goal.expressedBy))),
          })),
      },
      {
        heading: "What will be done",
        question: "Who helps me, and how?",
        lines: actions
          .filter(({ status }) => status !== "WITHDRAWN" && status !== "DECLINED" && status !== "NOT_DONE")
          .map(({ description, owner, dueDate, status }) => ({
            text: description,
            details: said(withName("Who: ", who(owner)), by(dueDate), status === "DONE" && "Done"),
          })),
      },
      {
        heading: "If things go wrong",
        question: "What if things go wrong?",
        lines: plan.contingencies.map(({ situation, response, responsible, contact }) => ({
          text: `${situation}: ${response}`,
          details: said(withName("Who: ", who(responsible)), contact),
        })),
      },
      {
        heading: "Who coordinates my plan",
        question: "Who do I call?",
        lines: said(who(plan.author)).map((text) => ({ text, details: [] })),
      },
      {
        heading: "When we look at it again",
        question: "When do we look at my plan again?",
        lines: plan.nextReview === null ? [] : [{ text: dayInWords(plan.nextReview), details: [] }],
      },
    ],
  };
}

const withName = (words: string, name: string | null): string | null => (name === null ? null : words + name);
