import { documentId } from "../../../platform/surface/documents.ts";
import type { Request } from "../contender.ts";
import { NEW_EACH_TIME, type Operation, type Variables } from "../operation.ts";

/** How a client of ours says which document it means. */
export type Asking = (operation: Operation) => { readonly documentId: string } | { readonly query: string };

/** By the id of a document that was registered: what an application does in production. */
export const registered: Asking = ({ document }) => ({ documentId: documentId(document) });

/** As text that nobody registered, which one client sends again and again: it gets a plan at its third use. */
export const freeText: Asking = ({ document }) => ({ query: `${document}\n` });

/** As text that nobody ever sent before: parsed, validated and executed field by field, each time. */
export const newText: Asking = ({ document }) => ({ query: `${document}\n# ${NEW_EACH_TIME}\n` });

export interface OurServer {
  readonly pid: number;
  readonly url: string;
  readonly token: string;
  stop(): Promise<void>;
}

export const askedOf = ({ pid, url, token, stop }: OurServer, asking: Asking) => {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return {
    pid,
    stop,
    request: (operation: Operation, variables: Variables): Request => ({
      url: `${url}/graphql`,
      headers,
      body: JSON.stringify({ ...asking(operation), variables }),
    }),
  };
};
