import { snomed, words } from "../concepts.ts";
import { deeds } from "./deeds.ts";
import { onwards } from "./referrals.ts";
import type { Story } from "./story.ts";

/** An adult who lives with long-term conditions, and is learning to manage them. */
export const longTerm: Story = {
  share: 34,
  ages: [34, 79],
  carer: 0.25,
  lead: "coordinator",
  plan: {
    category: snomed("2181441000000107 |Personalised Care and Support Plan|"),
    title: "Living well with my conditions",
    about: "What matters most: to keep working, and to have the energy left to be with my family.",
  },
  team: {
    name: "Long-term conditions team",
    category: words("Care coordination"),
    meets: "REVIEW",
    posts: ["gp", "coach", "pharmacist", "linkWorker"],
  },
  needs: [
    { what: words("Type 2 diabetes"), years: 15 },
    { what: words("Chronic obstructive pulmonary disease"), years: 10 },
    { what: words("High blood pressure"), years: 18 },
    { what: words("Chronic kidney disease, stage 3"), years: 6 },
    { what: words("Chronic low back pain"), years: 9 },
    { what: words("Recurrent depression"), years: 14 },
    { what: snomed("267076002 |Feeling lonely|"), years: 3 },
    { what: snomed("925791000000100 |Mild frailty|"), years: 2 },
  ],
  goals: [
    { what: "Walk for half an hour on five days a week", measure: "Five days a week", who: "PERSON", weeks: 12 },
    { what: "Understand what each of my medicines is for", measure: "Can say it of each", who: "pharmacist", weeks: 4 },
    { what: "Lose five kilograms, slowly", measure: "5 kg", who: "coach", weeks: 26 },
    { what: "Stop smoking before the summer", measure: "No cigarette for four weeks", who: "PERSON", weeks: 16 },
    { what: "Sleep through on most nights", measure: "Four nights of seven", who: "coach", weeks: 8 },
    { what: "Sort out the rent arrears and the benefits", measure: "A payment plan", who: "linkWorker", weeks: 6 },
  ],
  steps: [
    { what: "Coaching sessions", who: "coach", how: "Six, one a fortnight" },
    { what: "Blood pressure at home", who: "PERSON", how: "Mornings, for one week a month" },
    { what: "Medication review", who: "pharmacist", how: "Once, then each year" },
    { what: "Walking group", who: "linkWorker", how: "Thursdays" },
    { what: "Annual review of all conditions in one visit", who: "gp", how: "Each year" },
  ],
  referrals: [
    onwards.exercise("coach", "team", "Wants to be more active and does not know where to begin"),
    onwards.socialPrescribing("gp", "gp", "Money worries make everything else harder"),
    onwards.mentalHealth("gp", "gp", "Low mood for six months"),
    onwards.employment("linkWorker", "self", "Wants to go back to work part time"),
    onwards.caseManager("gp", "gp", "Three admissions with breathlessness in a year"),
  ],
  deeds: [
    deeds.call("coordinator"),
    deeds.followUpCall("coach"),
    deeds.meeting("coach"),
    deeds.meeting("linkWorker"),
    deeds.video("coordinator"),
    deeds.followUp("gp"),
    deeds.medicines("pharmacist"),
    deeds.annualReview("gp"),
    deeds.summarySent("coordinator"),
    deeds.socialPrescribing("gp"),
  ],
  scores: [
    { what: snomed("962851000000103 |Patient Activation Measure Level|"), range: [1, 4] },
    { what: snomed("718426000 |Warwick-Edinburgh Mental Well-being Scale score|"), range: [30, 62] },
  ],
  flags: [
    snomed("225835008 |Needs an advocate|"),
    snomed("1325421000000100 |Requires approach to care to be discussed with carer|"),
  ],
};
