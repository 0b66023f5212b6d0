/** An entity of some room, known by its id alone. Its own room completes it when a field asks for more. */
export class EntityReference {
  readonly __typename: string;
  readonly id: string;
  constructor(typename: string, id: string) {
    this.__typename = typename;
    this.id = id;
  }
}

export const entity = (typename: string, id: string): EntityReference => new EntityReference(typename, id);
