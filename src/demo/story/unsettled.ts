import { snomed, words } from "../concepts.ts";
import { deeds } from "./deeds.ts";
import { onwards } from "./referrals.ts";
import type { Story } from "./story.ts";

/** A younger adult whose health suffers from where and how they have to live. */
export const unsettled: Story = {
  share: 10,
  ages: [18, 60],
  carer: 0.1,
  lead: "coordinator",
  plan: {
    category: snomed("718347000 |Mental health care plan|"),
    title: "Getting back on my feet",
    about: "What matters most: a safe place to live, and people who do what they said they would.",
  },
  team: {
    name: "Wellbeing team",
    category: words("Care coordination"),
    meets: "CASE_CONFERENCE",
    posts: ["gp", "linkWorker", "mentalHealth", "socialWorker", "advocate"],
  },
  needs: [
    { what: snomed("81877007 |Housing problems|"), years: 3 },
    { what: snomed("422650009 |Social isolation|"), years: 5 },
    { what: snomed("267076002 |Feeling lonely|"), years: 4 },
    { what: words("Anxiety with panic attacks"), years: 10 },
    { what: words("Harmful use of alcohol"), years: 8 },
  ],
  goals: [
    { what: "A tenancy of my own", measure: "Keys in hand", who: "linkWorker", weeks: 26 },
    { what: "Keep every appointment with the team for two months", measure: "All of them", who: "PERSON", weeks: 9 },
    { what: "A plan for bad days that I wrote myself", measure: "Written", who: "mentalHealth", weeks: 5 },
    { what: "Two hours of voluntary work a week", measure: "Two hours", who: "PERSON", weeks: 20 },
  ],
  steps: [
    { what: "Talk once a week", who: "mentalHealth", how: "Weekly" },
    { what: "Go together to the housing office", who: "linkWorker", how: "Once a fortnight" },
    { what: "Prepare for the case conference", who: "advocate", how: "Before each meeting" },
    { what: "Text to say how it goes", who: "PERSON", how: "Every Friday" },
  ],
  referrals: [
    onwards.socialPrescribing("gp", "gp", "Housing and debt behind most of the appointments"),
    onwards.mentalHealth("gp", "gp", "Panic attacks most days"),
    onwards.socialWorker("coordinator", "team", "Sofa surfing since the tenancy ended"),
    onwards.employment("linkWorker", "self", "Would like to try a placement"),
  ],
  deeds: [
    deeds.call("coordinator"),
    deeds.followUpCall("linkWorker"),
    deeds.meeting("linkWorker"),
    deeds.meeting("mentalHealth"),
    deeds.video("mentalHealth"),
    deeds.signposting("coordinator"),
    deeds.socialPrescribing("gp"),
  ],
  scores: [
    { what: snomed("962851000000103 |Patient Activation Measure Level|"), range: [1, 3] },
    { what: snomed("718466001 |Short Warwick-Edinburgh Mental Well-being Scale score|"), range: [9, 22] },
  ],
  flags: [snomed("417430008 |Vulnerable adult|"), snomed("225835008 |Needs an advocate|")],
};
