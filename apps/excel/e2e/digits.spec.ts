import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { direct, wireArguments } from "../test/support/direct.ts";
import { randomCalls } from "../test/support/random-calls.ts";

const stub = readFileSync(join(import.meta.dirname, "excel-stub.js"), "utf8");

test("a browser gives the digits that Node gives, for two hundred random inputs", async ({ page }) => {
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: stub }),
  );
  await page.goto("/taskpane.html");
  await page.waitForFunction(() => Object.keys(window.registered).length > 0);
  const calls = randomCalls(200);
  const received = await page.evaluate(
    (list) =>
      list.map(({ id, args }) => {
        const outcome = window.kidorui.run(id, args);
        return "error" in outcome ? { ...outcome, message: outcome.message.en } : outcome;
      }),
    calls.map((call) => ({ id: call.id, args: wireArguments(call) })),
  );
  for (const [i, call] of calls.entries()) {
    expect(received[i], call.id).toEqual(direct(call));
  }
});
