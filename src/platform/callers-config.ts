import type { JSONWebKeySet, JWK } from "jose";
import { type Role, roles } from "../kernel/role.ts";

/** Where keys are published, or the keys themselves. */
export type KeySource = { readonly jwksUri: string } | { readonly jwks: JSONWebKeySet };

export type TokenIssuer = KeySource & {
  /** The `iss` claim, compared exactly. */
  readonly issuer: string;
  /** The `aud` claim that a token for this service carries. */
  readonly audience: string;
};

/** Software that may ask for tokens in its own name, by an assertion signed with one of its keys. */
export type Application = KeySource & {
  readonly clientId: string;
  readonly name: string;
  readonly role: Role;
  /** The ODS code of the organisation for which it works. */
  readonly organisation: string;
  /** What it may be granted at most: `patients.read`. */
  readonly scopes: readonly string[];
};

export const ISSUERS_RULE =
  'a JSON list of {"issuer", "audience", "jwksUri" or "jwks"}, a jwksUri by https or on loopback';
export const parseIssuers = (text: string): readonly TokenIssuer[] | undefined =>
  listOf(text, (it): it is TokenIssuer & Fields => hasText(it, "issuer", "audience") && hasKeys(it));

export const APPLICATIONS_RULE =
  'a JSON list of {"clientId", "name", "role", "organisation", "scopes", "jwksUri" or "jwks"}';
export const parseApplications = (text: string): readonly Application[] | undefined =>
  listOf(
    text,
    (it): it is Application & Fields =>
      hasText(it, "clientId", "name", "organisation") &&
      roles.includes(it.role as Role) &&
      Array.isArray(it.scopes) &&
      it.scopes.every((scope) => typeof scope === "string") &&
      hasKeys(it),
  );

export const SIGNING_KEY_RULE = "a private key as a JWK, with its `kid`, for ES256";
export const parseSigningKey = (text: string): JWK | undefined => {
  const isKey = (it: Fields): it is JWK & Fields =>
    it.kty === "EC" && it.crv === "P-256" && hasText(it, "kid", "x", "y", "d");
  return listOf(`[${text}]`, isKey)?.[0];
};

type Fields = Readonly<Record<string, unknown>>;

function listOf<Item>(text: string, isItem: (value: Fields) => value is Item & Fields): readonly Item[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    const isSound = (it: unknown): it is Item & Fields => typeof it === "object" && it !== null && isItem(it as Fields);
    return Array.isArray(list) && list.every(isSound) ? list : undefined;
  } catch {
    return undefined;
  }
}

const hasText = (value: Fields, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === "string" && value[name] !== "");

/** Keys are never fetched over a wire on which anyone could put others in their place. */
const hasKeys = ({ jwksUri, jwks }: Fields): boolean =>
  typeof jwksUri === "string"
    ? jwks === undefined && URL.canParse(jwksUri) && isSafe(new URL(jwksUri))
    : Array.isArray((jwks as Fields | undefined)?.keys);

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" || (protocol === "http:" && isLoopback(hostname.replaceAll(/[[\]]/g, "")));

export const isLoopback = (host: string): boolean => ["127.0.0.1", "::1", "localhost"].includes(host);
