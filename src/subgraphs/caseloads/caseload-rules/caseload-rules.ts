/** What a service has decided about its caseload: rules that differ between services are its data. */
export interface CaseloadRules {
  readonly id: string;
  readonly serviceId: string;
  /** Nobody is taken on, and no package opens, after this birthday; null where age does not count. */
  readonly upperAge: number | null;
  /** So many days before that birthday, somebody should know. */
  readonly ageWarningDays: number;
  readonly packageWarningDays: number;
  /** Whether an accepted referral puts the person on the list of those who wait for a coordinator. */
  readonly waitsOnceAccepted: boolean;
}
