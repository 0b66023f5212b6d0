/** Something that happened, as the outbox keeps it. */
export interface Event {
  readonly id: string;
  /** Its place among all events, without a gap; text, since it is a 64-bit number. Null until it is numbered. */
  readonly sequence: string | null;
  readonly type: string;
  readonly patientId: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}
