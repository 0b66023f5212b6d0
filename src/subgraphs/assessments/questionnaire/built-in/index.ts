import type { Questionnaire } from "../questionnaire.ts";
import { clinicalFrailtyScale } from "./clinical-frailty-scale.ts";
import { loneliness } from "./loneliness.ts";
import { ons4 } from "./ons4.ts";
import { pam } from "./pam.ts";
import { swemwbs } from "./swemwbs.ts";

/** The questionnaires that every network starts with. */
export const builtInQuestionnaires: readonly Questionnaire[] = [pam, swemwbs, clinicalFrailtyScale, ons4, loneliness];
