import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { numberFromText } from "../src/cells/number.ts";
import { plainText } from "../src/cells/plain-text.ts";
import * as formulas from "../src/index.ts";
import { monthsBetween } from "../src/months-between.ts";
import { nearest } from "../src/nearest.ts";
import { plainNumber } from "../src/plain-number.ts";

const inReach: Readonly<Record<string, unknown>> = {
  ...formulas,
  monthsBetween,
  nearest,
  numberFromText,
  plainNumber,
  plainText,
};
const source = join(import.meta.dirname, "../src");
const examples = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .flatMap((file) =>
    [...readFileSync(join(source, file), "utf8").matchAll(/@example (.*?) \/\/ (.*)$/gm)].map(
      ([, code = "", result = ""]) => [file, code, result] as const,
    ),
  );

/** Runs an expression with the functions of the package in reach. */
const run = (code: string): unknown =>
  new Function(...Object.keys(inReach), `return (${code});`)(...Object.values(inReach));

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples)("%s: %s gives %s", (_, code, result) => {
  expect(run(code)).toEqual(JSON.parse(result));
});
