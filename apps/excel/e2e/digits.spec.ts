import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { type DirectOutcome, direct, wireArguments } from "../test/support/direct.ts";
import { randomCalls } from "../test/support/random-calls.ts";

const stub = readFileSync(join(import.meta.dirname, "excel-stub.js"), "utf8");

/** These take logarithms of the engine that runs them, and engines differ in the last digits of those. */
const ENGINE_LOGARITHMS = new Set(["DIVERSITY", "INEQUALITY", "DECOMPOSE"]);

/** An outcome with its numbers cut to thirteen digits. */
const shortened = (outcome: DirectOutcome): unknown =>
  JSON.parse(
    JSON.stringify(outcome, (_, value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(13)) : value,
    ),
  );

test("a browser gives the digits that Node gives, for two hundred random inputs", async ({ page }) => {
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: stub }),
  );
  await page.goto("/taskpane.html");
  await page.waitForFunction(() => Object.keys(window.registered).length > 0);
  const calls = randomCalls(200);
  const received: readonly DirectOutcome[] = await page.evaluate(
    (list) => list.map(({ id, args }) => window.kidorui.run(id, args)),
    calls.map((call) => ({ id: call.id, args: wireArguments(call) })),
  );
  for (const [i, call] of calls.entries()) {
    const [got, wanted] = [received[i] ?? { value: undefined }, direct(call)];
    if (ENGINE_LOGARITHMS.has(call.id)) expect(shortened(got), call.id).toEqual(shortened(wanted));
    else expect(got, call.id).toEqual(wanted);
  }
});
