import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import * as core from "../src/index.ts";

/** One `@example` line of a docstring: an expression, and what it gives. */
interface Example {
  readonly file: string;
  readonly code: string;
  readonly result: string;
}

const rooms = ["stats", "metrics", "scenarios", "dataset", "compare", "indicators"];
const source = join(import.meta.dirname, "../src");
const files = rooms
  .flatMap((room) => readdirSync(join(source, room)).map((name) => join(room, name)))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .concat("units.ts");

function examplesIn(file: string): Example[] {
  const text = readFileSync(join(source, file), "utf8");
  return [...text.matchAll(/@example(.*)$/gm)].map(([, line = ""]) => {
    const [code = "", result = ""] = line.split(" // ");
    return { file, code: code.trim(), result: result.trim() };
  });
}

/** What the modules with examples export, by name. */
const exported: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...(await Promise.all(files.map((file) => import(join(source, file))))),
);

/** Runs an expression with the exports of all of them in reach. */
function run(code: string): unknown {
  return new Function(...Object.keys(exported), `return (${code});`)(...Object.values(exported));
}

/** Compares numbers to twelve digits, or to the most digits printed after `≈`. */
function expectClose(actual: unknown, expected: unknown, tolerance: number): void {
  if (typeof expected === "number") {
    expect(typeof actual).toBe("number");
    expect(Math.abs(Number(actual) - expected)).toBeLessThanOrEqual(tolerance);
  } else if (
    typeof expected === "object" &&
    expected !== null &&
    typeof actual === "object" &&
    actual !== null
  ) {
    expect(Object.keys(actual)).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) {
      expectClose(Object.entries(actual).find(([name]) => name === key)?.[1], value, tolerance);
    }
  } else {
    expect(actual).toEqual(expected);
  }
}

function check({ code, result }: Example): void {
  const rounded = result.startsWith("≈");
  const expected: unknown = JSON.parse(rounded ? result.slice(1) : result);
  const printed = [...result.matchAll(/\.(\d+)/g)].map(([, digits = ""]) => digits.length);
  const decimals = rounded ? Math.max(0, ...printed) : 12;
  expectClose(run(code), expected, 0.5 * 10 ** -decimals);
}

describe.each(files.filter((file) => examplesIn(file).length > 0))("%s", (file) => {
  test.each(examplesIn(file))("$code gives $result", check);
});

test("every metric shows an example", () => {
  const shown = new Set(files.flatMap(examplesIn).map(({ code }) => code.slice(0, code.indexOf("("))));
  // A metric is what its file is named after, or what others use; the rest helps it.
  const isMetric = (file: string, name: string): boolean =>
    name in core || basename(file, ".ts") === name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const metrics = files
    .filter((file) => file.startsWith("metrics"))
    .flatMap((file) =>
      [...readFileSync(join(source, file), "utf8").matchAll(/^export function (\w+)/gm)]
        .map(([, name = ""]) => name)
        .filter((name) => isMetric(file, name)),
    );
  expect(metrics.length).toBeGreaterThan(60);
  expect(metrics.filter((name) => !shown.has(name))).toEqual([]);
});

test("an example that lies is caught", () => {
  expect(() => check({ file: "", code: "hhi([1, 1])", result: "0.4" })).toThrow();
  expect(() => check({ file: "", code: "shares([1, 1])", result: "[0.5]" })).toThrow();
  expect(() => check({ file: "", code: "hhi([1, 1])", result: "" })).toThrow();
});
