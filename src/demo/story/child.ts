import { snomed, words } from "../concepts.ts";
import { deeds } from "./deeds.ts";
import { onwards } from "./referrals.ts";
import type { Story } from "./story.ts";

/** A young child with complex needs: the children's service coordinates, up to the twelfth birthday. */
export const child: Story = {
  share: 22,
  ages: [1, 11],
  carer: 1,
  lead: "childCoordinator",
  plan: {
    category: snomed("734163000 |Care plan|"),
    title: "Our family plan",
    about: "What matters most to us: one plan, one person to call, and time to be a family.",
  },
  team: {
    name: "Team Around the Child",
    category: words("Team Around the Child"),
    meets: "TEAM_AROUND_CHILD",
    posts: ["healthVisitor", "speechTherapist", "physiotherapist", "therapist", "keyWorker", "teacher", "gp"],
  },
  needs: [
    { what: words("Delay in speech and language"), years: 3 },
    { what: words("Delay in gross motor development"), years: 3 },
    { what: words("Cerebral palsy"), years: 4 },
    { what: words("Down's syndrome"), years: 5 },
    { what: words("Epilepsy"), years: 2 },
    { what: words("Feeding difficulties"), years: 2 },
  ],
  goals: [
    { what: "Ask for a drink with a sign or a word", measure: "Most days", who: "speechTherapist", weeks: 12 },
    { what: "Stand at the table and play for ten minutes", measure: "Ten minutes", who: "physiotherapist", weeks: 16 },
    { what: "Start nursery with support on the first day", measure: "In place", who: "keyWorker", weeks: 10 },
    { what: "Hold a spoon and bring it to the mouth", measure: "Three times in a meal", who: "therapist", weeks: 14 },
    { what: "Mum and dad get one full night of sleep a week", measure: "One night", who: "CARER", weeks: 8 },
    { what: "School knows what to do in a seizure", measure: "All staff trained", who: "teacher", weeks: 6 },
  ],
  steps: [
    { what: "Communication group", who: "speechTherapist", how: "Weekly in term time" },
    { what: "Standing frame at home and at nursery", who: "physiotherapist", how: "Twenty minutes a day" },
    { what: "Short breaks for the family", who: "childCoordinator", how: "One weekend a month" },
    { what: "Visit to the nursery before the start", who: "keyWorker", how: "Once" },
    { what: "Practise signs at meals", who: "CARER", how: "Every day" },
  ],
  referrals: [
    onwards.children("healthVisitor", "healthVisitor", "Delay in two areas of development"),
    onwards.education("childCoordinator", "team", "Starts school next year and will need support"),
    onwards.carers("childCoordinator", "family", "Parents would like to meet other families"),
  ],
  deeds: [
    deeds.visit("childCoordinator"),
    deeds.visit("healthVisitor"),
    deeds.call("childCoordinator"),
    deeds.meeting("speechTherapist"),
    deeds.meeting("physiotherapist"),
    deeds.meeting("therapist"),
    deeds.carerWrote("childCoordinator"),
    deeds.assessment("therapist"),
    deeds.planning("childCoordinator"),
    deeds.carerProgramme("childCoordinator"),
  ],
  scores: [],
  flags: [
    snomed("1108151000000106 |Requires carer to be present at encounters|"),
    snomed("836881000000105 |Child is cause for safeguarding concern|"),
  ],
};
