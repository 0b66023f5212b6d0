/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CareSummaryQueryVariables = Exact<{
  id: string;
}>;


export type CareSummaryQuery = { patient: { id: string, displayName: string } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CareSummaryDocument = new TypedDocumentString(`
    query CareSummary($id: ID!) {
  patient(by: {id: $id}) {
    id
    displayName
  }
}
    `, {"hash":"sha256:fb6fb82d7db02c7db7ba27c6219c16db7a96a332e1c741c6cc4b2733104ada81"}) as unknown as TypedDocumentString<CareSummaryQuery, CareSummaryQueryVariables>;
