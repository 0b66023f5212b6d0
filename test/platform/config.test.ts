import { describe, expect, it } from "vitest";
import { APPLICATIONS_RULE, ISSUERS_RULE, SIGNING_KEY_RULE } from "../../src/platform/callers-config.ts";
import { ConfigError, readConfig } from "../../src/platform/config.ts";

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

const issuers = JSON.stringify([{ issuer: "https://id.example", audience: "ccg", jwksUri: "https://id.example/jwks" }]);

const application = JSON.stringify([
  {
    clientId: "plug-in",
    name: "Plug-in",
    role: "PLUG_IN",
    organisation: "A81001",
    scopes: ["patients.read"],
    jwksUri: "http://localhost:1/jwks",
  },
]);

describe("the environment", () => {
  it("may be empty: the demo, on loopback, with its own database", () => {
    const { databaseUrl, host, port, demo } = readConfig({});
    expect({ databaseUrl, host, port, demo }).toEqual({
      databaseUrl: undefined,
      host: "127.0.0.1",
      port: 4000,
      demo: true,
    });
  });

  it("that names who signs tokens ends the demo", () => {
    expect(readConfig({ ISSUERS: issuers, HOST: "0.0.0.0" })).toMatchObject({ demo: false, host: "0.0.0.0" });
  });

  it("may name a FHIR terminology server, with or without client credentials", () => {
    const open = { TERMINOLOGY_URL: "https://sct.example/fhir/" };
    expect(readConfig(open).terminologyServer).toEqual({ baseUrl: "https://sct.example/fhir", credentials: undefined });
    const client = {
      TERMINOLOGY_TOKEN_URL: "https://id.example/token",
      TERMINOLOGY_CLIENT_ID: "me",
      TERMINOLOGY_CLIENT_SECRET: "hush",
    };
    expect(readConfig({ ...open, ...client }).terminologyServer?.credentials).toEqual({
      tokenUrl: "https://id.example/token",
      clientId: "me",
      clientSecret: "hush",
    });
    expect(readConfig({}).terminologyServer).toBeUndefined();
  });

  it.each([
    [{ DATABASE_REPLICA_URL: "postgres://copy/ccg" }, "DATABASE_REPLICA_URL needs DATABASE_URL beside it."],
    [{ PORT: "4000.5" }, "PORT must be a whole number from 0 to 65535."],
    [{ DATABASE_POOL_SIZE: "0" }, "DATABASE_POOL_SIZE must be a whole number from 1 to 500."],
    [{ DATABASE_URL: "mysql://db" }, "DATABASE_URL must be a postgres:// or postgresql:// URL."],
    [{ DEMO: "yes" }, "DEMO must be true or false."],
    [{ ISSUERS: "[{}]" }, `ISSUERS must be ${ISSUERS_RULE}.`],
    [
      { ISSUERS: issuers.replace("https://id.example/jwks", "http://id.example/jwks") },
      `ISSUERS must be ${ISSUERS_RULE}.`,
    ],
    [{ APPLICATIONS: "[{}]" }, `APPLICATIONS must be ${APPLICATIONS_RULE}.`],
    [{ SIGNING_KEY: "{}" }, `SIGNING_KEY must be ${SIGNING_KEY_RULE}.`],
    [{ APPLICATIONS: application }, "APPLICATIONS needs SIGNING_KEY and PUBLIC_URL beside it."],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent."],
    [{ TERMINOLOGY_URL: "ftp://sct" }, "TERMINOLOGY_URL must be the http:// or https:// base URL of a FHIR server."],
    [
      { TERMINOLOGY_URL: "https://sct.example/fhir", TERMINOLOGY_CLIENT_ID: "me" },
      "TERMINOLOGY_TOKEN_URL, TERMINOLOGY_CLIENT_ID and TERMINOLOGY_CLIENT_SECRET must come together.",
    ],
    [{ DEMO: "false" }, "ISSUERS or APPLICATIONS must name who gets tokens, since DEMO is false."],
    [
      { HOST: "0.0.0.0" },
      "HOST must be a loopback address in the demo, where anyone who reaches the server can get a token.",
    ],
  ])("is refused with the variable and its rule: %o", (environment, fault) => {
    expect(faultsOf(environment)).toEqual([fault]);
  });

  it("is refused for all its faults at once, and without a value that may be secret", () => {
    const environment = { DATABASE_URL: "hunter2", PORT: "x" };
    expect(faultsOf(environment)).toHaveLength(2);
    expect(() => readConfig(environment)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining("hunter2") }),
    );
  });
});
