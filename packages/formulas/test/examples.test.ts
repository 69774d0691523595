import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataset } from "./data.ts";

const source = join(import.meta.dirname, "../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) =>
  name.endsWith(".ts"),
);
const examples = files.flatMap((file) =>
  [...readFileSync(join(source, file), "utf8").matchAll(/@example (.*?) \/\/ (.*)$/gm)].map(
    ([, code = "", result = ""]) => [file, code, result] as const,
  ),
);

/** Every export of the package, whether it leaves it or not, and the published data. */
const modules: readonly object[] = await Promise.all(files.map((file) => import(join(source, file))));
const inReach: Readonly<Record<string, unknown>> = Object.assign({ dataset }, ...modules);

/** Runs an expression with them in reach. */
const run = (code: string): unknown =>
  new Function(...Object.keys(inReach), `return (${code});`)(...Object.values(inReach));

test("there are examples to run", () => {
  expect(examples.length).toBeGreaterThan(10);
});

test.each(examples)("%s: %s gives %s", (_, code, result) => {
  expect(run(code)).toEqual(JSON.parse(result));
});
