import type * as fhir from "fhir/r4.js";
import type { ActivityRequest } from "../../src/subgraphs/care-plans/activity-template/activity-template.ts";
import { codeTable } from "../code-table.ts";

export const activityRequest = codeTable<ActivityRequest, NonNullable<fhir.ActivityDefinition["kind"]>>(
  "activity-request",
  "http://hl7.org/fhir/request-resource-types",
)({
  APPOINTMENT: "Appointment",
  APPOINTMENT_RESPONSE: "AppointmentResponse",
  CARE_PLAN: "CarePlan",
  CLAIM: "Claim",
  COMMUNICATION_REQUEST: "CommunicationRequest",
  CONTRACT: "Contract",
  DEVICE_REQUEST: "DeviceRequest",
  ENROLMENT_REQUEST: "EnrollmentRequest",
  IMMUNISATION_RECOMMENDATION: "ImmunizationRecommendation",
  MEDICATION_REQUEST: "MedicationRequest",
  NUTRITION_ORDER: "NutritionOrder",
  REFERRAL: "ServiceRequest",
  SUPPLY_REQUEST: "SupplyRequest",
  TASK: "Task",
  VISION_PRESCRIPTION: "VisionPrescription",
});
