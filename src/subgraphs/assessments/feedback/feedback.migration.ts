import { KEPT } from "../../../platform/kept-columns.ts";

/** For the migration that creates the room. Never changed: migrations are history. */
export const feedbackTable = `
      CREATE TABLE assessments.feedback (
        patient_id uuid NOT NULL,
        kind text NOT NULL,
        text text NOT NULL,
        rating integer,
        "from" jsonb,
        about jsonb,
        received_at text NOT NULL,
        "use" text NOT NULL,
        consented_at text,
        withdrawn_at text,
        moderation text NOT NULL,
        published_text text,
        moderated_at text,
        moderation_reason text,
        submitted_by text NOT NULL,
        ${KEPT}
      );
      CREATE INDEX feedback_patient ON assessments.feedback
        (patient_id, (platform.moment(received_at)) DESC, id DESC);
      CREATE INDEX feedback_moderation ON assessments.feedback (moderation, (platform.moment(received_at)), id);`;
