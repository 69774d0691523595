import { expect, test } from "@playwright/test";
import { direct, wireArguments } from "../test/support/direct.ts";
import { randomCalls } from "../test/support/random-calls.ts";
import { openInExcel } from "./open-pane.ts";

test("a browser gives the digits that Node gives, for two hundred random inputs", async ({ page }) => {
  await openInExcel(page);
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
