import { catalogue, rawArgument } from "@kidorui/formulas";
import { expect, test } from "vitest";
import { CellFault, registeredFunctions } from "./support/registered.ts";

const early = new Map(registeredFunctions(["functions.js"]).map((one) => [one.metadata.id, one.compute]));
const whole = new Map(registeredFunctions().map((one) => [one.metadata.id, one.compute]));

test("no example of a function waits for the tables that come after functions.js", () => {
  for (const { id, examples } of catalogue) {
    for (const example of examples) {
      const args = example.arguments.map(rawArgument);
      expect(early.get(id)?.(...args), id).toEqual(whole.get(id)?.(...args));
    }
  }
});

test("a table that has not come is waited for, and said to be missing where it does not come", async () => {
  const waits = [
    ["DATASET", ["glossary"]],
    ["EDITION", ["hash"]],
  ] as const;
  for (const [id, args] of waits) {
    const missing = early.get(id)?.(...args);
    await expect(missing, id).rejects.toThrow(CellFault);
    await expect(missing, id).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("tables.js"),
    });
    expect(whole.get(id)?.(...args), id).not.toBeInstanceOf(Promise);
  }
});
