import type { FastifyInstance } from "fastify";
import { buildSchema, parse, validate } from "graphql";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../src/platform/explorer.ts";
import { sdl } from "../../src/platform/federation/sdl.ts";
import { serve } from "../../src/serve.ts";
import { examples } from "../../src/welcome.ts";
import { surgery } from "../plug-in/surgery.ts";
import { testServer } from "../server.ts";
import { noBrowser, openBrowser } from "./browser.ts";

const server = testServer();
let http: FastifyInstance;
let url: string;

beforeAll(async () => {
  await surgery(server);
  ({ http } = await serve({ database: server.database, issuers: [], demo: server.issuer, subgraph: null, report }));
  url = await http.listen({ host: "127.0.0.1", port: 0 });
});
afterAll(() => http?.close());

const report = (error: unknown) => server.reported.push(error);

describe("the explorer's page", () => {
  test("allows nothing from another host", async () => {
    const policy = (await fetch(url)).headers.get("content-security-policy") ?? "";
    const sources = policy.split("; ").flatMap((directive) => directive.split(" ").slice(1));
    const others = sources.filter((it) => !/^('self'|'none'|'unsafe-inline'|'sha256-.+'|blob:|data:)$/.test(it));
    expect(policy).toMatch(/default-src 'none'/);
    expect(others).toEqual([]);
  });

  test("opens with examples that the schema can answer, each said in a comment and named", () => {
    const api = buildSchema(sdl("api"));
    for (const example of operations(examples)) {
      expect(example).toMatch(/^# /);
      expect(example).toMatch(/^(query|mutation) \w+/m);
      expect(validate(api, parse(example))).toEqual([]);
    }
    expect(operations(examples).length).toBeGreaterThanOrEqual(5);
  });
});

describe.skipIf(noBrowser)(`the explorer in a real browser${noBrowser ? ` (skipped: ${noBrowser})` : ""}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  /** A new visitor's page, with everything that it asks for and complains of. */
  async function visit() {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    await page.goto(url);
    await page.getByRole("button", { name: "Execute query" }).waitFor();
    return { page, asked, complaints };
  }

  const run = (page: Page) => page.getByRole("button", { name: "Execute query" }).click();
  const answer = (page: Page, text: string) => page.locator(".result-window").getByText(text).first().waitFor();

  test("runs its first example with the token that it brought, and shows what the caller may see", async () => {
    const { page, asked, complaints } = await visit();
    await run(page);
    await answer(page, "Staying at home");
    expect(asked.filter((it) => !it.startsWith(`${url}/`) && !it.startsWith(`blob:${url}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("keeps the other examples in tabs, each under its name and ready to run", async () => {
    const { page, complaints } = await visit();
    await page.getByTitle("FindPatient").click();
    await page.locator(".graphiql-query-editor").getByText("FindPatient").waitFor();
    await run(page);
    await answer(page, '"patients"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("still has a token when the page is opened again", async () => {
    const { page, complaints } = await visit();
    await page.reload();
    await run(page);
    await answer(page, "Staying at home");
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("explains every type and field from the schema's own words", async () => {
    const { page, complaints } = await visit();
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query" }).click();
    await page.getByText("The care plan of this id, or null where there is none that you may see.").waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test("sends nothing to another host even when a script asks for it", async () => {
    const { page } = await visit();
    const violations = page.evaluate(
      () =>
        new Promise<string>((resolve) =>
          addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective)),
        ),
    );
    const outcome = await page.evaluate(() =>
      fetch("http://127.0.0.1:9/elsewhere").then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(outcome).toBe("refused");
    expect(await violations).toBe("connect-src");
    await page.close();
  });

  test("reports no fault of ours", () => {
    expect(server.reported).toEqual([]);
  });
});
