import { graphql } from "../../src/generated/client/index.ts";

/** What every view shows of a coded concept: the recorder's words, or else the first code's term. */
export const Concept = graphql(`
  fragment Concept on CodeableConcept {
    text
    codings {
      code
      display
    }
  }
`);

/** Who is in front of the user, and what to mind. */
export const PatientBanner = graphql(`
  query PatientBanner($nhsNumber: NhsNumber!) {
    patient(by: { nhsNumber: $nhsNumber }) {
      id
      displayName
      nhsNumber
      nhsNumberStatus
      birthDate
      age
      gender
      deceased
      interpreterRequired
      registeredPractice {
        organisation {
          name
          odsCode
        }
      }
      flags(filter: { status: [ACTIVE] }) {
        nodes {
          id
          code {
            ...Concept
          }
        }
      }
    }
  }
`);

/** The patient summary: the active plan with its goals, who is in the team, and what was asked of others. */
export const CareSummary = graphql(`
  query CareSummary($patient: ID!) {
    patient(by: { id: $patient }) {
      id
      displayName
      carePlans(first: 1, filter: { status: [ACTIVE] }) {
        nodes {
          id
          title
          nextReview
          categories {
            ...Concept
          }
          goals {
            id
            lifecycleStatus
            achievementStatus
            description {
              ...Concept
            }
            targets {
              dueDate
            }
          }
        }
      }
      careTeams(filter: { status: [ACTIVE] }) {
        nodes {
          id
          name
          participants {
            isCurrent
            roles {
              ...Concept
            }
            member {
              display
              practitioner {
                displayName
              }
              relatedPerson {
                displayName
              }
              organisation {
                name
              }
            }
          }
        }
      }
      referrals(filter: { status: [ACTIVE, ON_HOLD] }) {
        totalCount
        nodes {
          id
          status
          priority
          authoredOn
          code {
            ...Concept
          }
          tasks {
            id
            status
          }
        }
      }
    }
  }
`);

/** What is still to be done: under the active plans, and as tasks. */
export const OpenActions = graphql(`
  query OpenActions($patient: ID!) {
    patient(by: { id: $patient }) {
      id
      carePlans(filter: { status: [ACTIVE] }) {
        nodes {
          id
          title
          activities(status: [NOT_STARTED, SCHEDULED, IN_PROGRESS, ON_HOLD]) {
            id
            detail {
              status
              description
              scheduledText
              scheduledPeriod {
                end
              }
              code {
                ...Concept
              }
            }
          }
        }
      }
      tasks(filter: { status: [REQUESTED, RECEIVED, ACCEPTED, READY, IN_PROGRESS, ON_HOLD] }) {
        nodes {
          id
          status
          priority
          description
          due
          code {
            ...Concept
          }
          owner {
            display
          }
        }
      }
    }
  }
`);

/** Records what was done, once for each idempotency key. */
export const RecordActivity = graphql(`
  mutation RecordActivity($input: RecordActivityInput!) {
    recordActivity(input: $input) {
      activity {
        id
        version
        status
        occurredAt
        code {
          ...Concept
        }
      }
      errors {
        __typename
        code
        message
        path
        ... on InvalidCode {
          reason
          suggestions {
            code
            display
          }
        }
      }
    }
  }
`);

/** When the team meets next, and who said that they would come. */
export const NextMeeting = graphql(`
  query NextMeeting($patient: ID!) {
    patient(by: { id: $patient }) {
      id
      nextMeeting {
        id
        kind
        title
        status
        start
        end
        attendance {
          status
          invitee {
            display
            practitioner {
              displayName
            }
          }
        }
      }
    }
  }
`);
