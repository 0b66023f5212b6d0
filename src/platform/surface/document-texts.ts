import { type Documents, documentId } from "./documents.ts";

/** As many texts of callers' own are remembered as are on their way at once, and many times more. */
const MOST = 5_000;

/** Documents by the SHA-256 of their texts, so that neither is worked out again for a text that comes again. */
export interface DocumentTexts {
  readonly registered: Documents;
  /** Remembers the text, at least until it was answered. */
  readonly idOf: (text: string) => string;
  /** As Apollo Server asks for the texts whose ids alone it was given. */
  readonly cache: {
    get(key: string): Promise<string | undefined>;
    set(): Promise<void>;
    delete(): Promise<boolean>;
  };
}

export function documentTexts(registered: Documents): DocumentTexts {
  const known = new Map([...registered].map(([id, text]) => [text, id]));
  const ids = new Map<string, string>();
  const texts = new Map<string, string>();

  const remember = (text: string): string => {
    const id = documentId(text);
    if (ids.size >= MOST) {
      const [oldest] = ids;
      ids.delete(oldest![0]);
      texts.delete(oldest![1]);
    }
    ids.set(text, id);
    texts.set(id, text);
    return id;
  };

  return {
    registered,
    idOf: (text) => known.get(text) ?? ids.get(text) ?? remember(text),
    cache: {
      get: async (key) => {
        const id = key.slice(key.indexOf(":") + 1);
        return registered.get(id) ?? texts.get(id);
      },
      set: async () => {},
      delete: async () => false,
    },
  };
}
